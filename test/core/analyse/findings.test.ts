import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/analyse/finding.ts';
import { findingsOf } from '../../../src/core/analyse/findings.ts';
import { measureRun } from '../../../src/core/metrics/measure/measureRun.ts';
import type { RunMeasures, StageMeasures } from '../../../src/core/metrics/stageMeasures.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { runOf } from '../simulate/runs.ts';

const { plan, log } = runOf(ranBlueprint, { days: 300 });
const measured = measureRun(plan, log);

/** What is found when a stage has other numbers. */
function found(kind: Finding['kind'], stageId?: string, changed: Partial<StageMeasures> = {}): Finding[] {
  const stages = measured.stages.map((of) => (of.stageId === stageId ? { ...of, ...changed } : of));
  const measures: RunMeasures = { ...measured, stages };
  return findingsOf(ranBlueprint, measures).filter((finding) => finding.kind === kind);
}

describe('the findings of a run', () => {
  it('say in the words of the promise where answers come too late', () => {
    const [late] = found('late');
    expect(late).toMatchObject({ stageId: 'stage_call', heading: 'CAL answers too late.' });
    expect(late!.sentence).toMatch(/^100 % of \d+ visits miss the 1 hour it promises\./);
  });

  it('count those that are still waiting, one or more', () => {
    expect(found('late', 'stage_call', { slaPastDue: 0 })[0]!.sentence).not.toContain('waiting');
    expect(found('late', 'stage_call', { slaPastDue: 1 })[0]!.sentence).toContain('One of them is still');
    expect(found('late', 'stage_call', { slaPastDue: 9 })[0]!.sentence).toContain('9 of them are still');
  });

  it('leave out a few missed promises, and stages that hardly anybody came to', () => {
    expect(found('late', 'stage_call', { slaMissedShare: 0.09 })).toEqual([]);
    expect(found('late', 'stage_call', { inflow: 29 })).toEqual([]);
  });

  it('name the leakiest stage before the customer, by the visits that ended', () => {
    const changed = { inflow: 200, outflow: 100, nextStepShare: 0.1 };
    expect(found('leak', 'stage_call', changed)).toEqual([
      expect.objectContaining({
        heading: 'CAL loses most.',
        sentence: expect.stringContaining('Of 100 visits that ended, 20 % went on') as string,
      }),
    ]);
    expect(found('leak', 'stage_customer', changed)).toEqual([]);
  });

  it('name the slowest stage before the customer', () => {
    expect(found('slow').map(({ stageId }) => stageId)).toEqual(['stage_call']);
    expect(found('slow', 'stage_customer', { outflow: 100, medianTimeMs: 1e12 })[0]!.stageId).toBe(
      'stage_call',
    );
  });

  it('say how long one in ten takes only where it is known', () => {
    const slow = (changed: Partial<StageMeasures>) => found('slow', 'stage_call', changed)[0]!.sentence;
    const times = { medianTimeMs: 3 * 86_400_000, p90TimeMs: 9 * 86_400_000 };
    expect(slow(times)).toBe('Half of the visits take 3 d or more, one in ten 9 d or more.');
    expect(slow({ ...times, p90TimeMs: NaN })).toBe('Half of the visits take 3 d or more.');
  });

  it('put leads with nowhere to go first where they are many, and last where they are few', () => {
    const kinds = (stuck: number) => {
      const stages = measured.stages.map((of) => (of.stageId === 'stage_call' ? { ...of, stuck } : of));
      return findingsOf(ranBlueprint, { ...measured, stages }).map(({ kind }) => kind);
    };
    expect(kinds(100)).toEqual(['late', 'stuck', 'slow']);
    expect(kinds(1)).toEqual(['late', 'slow', 'stuck']);
    expect(found('stuck', 'stage_call', { stuck: 1 })[0]!.sentence).toMatch(/^In 1 visit none/);
  });

  it('name stages of the success path that nobody reached', () => {
    expect(found('unreached', 'stage_customer', { inflow: 0 })).toEqual([
      expect.objectContaining({ heading: 'Nobody reached Customer.' }),
    ]);
  });

  it('say nothing of stages that the blueprint does not have', () => {
    const { stage_call: _gone, ...records } = ranBlueprint.records;
    expect(findingsOf({ ...ranBlueprint, records }, measured).map(({ stageId }) => stageId)).not.toContain(
      'stage_call',
    );
  });
});
