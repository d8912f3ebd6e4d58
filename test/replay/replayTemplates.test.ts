import { describe, expect, it } from 'vitest';
import { rawLeadToEvangelist } from '../../src/core/templates/rawLeadToEvangelist.ts';
import { templates } from '../../src/core/templates/registry.ts';
import { replaySample, toldCounts } from './replaySample.ts';

const LEADS = 800;

describe('the leads of the template (a sample; the full size is test/replay/replay.program.ts)', () => {
  it.each(templates.all.map((template) => [template.id, template] as const))(
    '%s take the ways of its machine',
    (id, { build }) => {
      const replayed = replaySample(build(), LEADS);
      console.log(`replay: ${id}, ${replayed.leads} leads; ${toldCounts(replayed)}`);
      expect(replayed.differences).toEqual([]);
      // A template to begin with has no sources, and so no leads.
      expect([0, LEADS]).toContain(replayed.leads);
    },
  );

  it('are there in the one that people begin with, and all kinds of things happen to them', () => {
    const { counts } = replaySample(rawLeadToEvangelist.build(), LEADS);
    const wanted = ['ways by decision', 'ways by automatic', 'ways by timer', 'queued', 'referred', 'signal'];
    expect(wanted.filter((name) => !counts.has(name))).toEqual([]);
  });
});
