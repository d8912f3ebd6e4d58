import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { tryInWorker } from '../../src/worker/tryInWorker.ts';
import { asWorker, fakeWorker, workersHere } from '../support/fakeWorker.ts';
import { ranBlueprint } from '../support/ranBlueprint.ts';

const place = { recordId: 'transition_new-call', path: ['criteria'] };
const other = { recordId: 'stage_call', path: ['enterCriteria'] };
/** The same with one record rewritten: it needs to be sent, and means nothing else. */
const moved: Blueprint = {
  ...ranBlueprint,
  records: {
    ...ranBlueprint.records,
    stage_new: { ...ranBlueprint.records['stage_new']!, position: { x: 9, y: 9 } } as never,
  },
};

describe('criteria that are tried in a worker', () => {
  it('come back with what they mean on a sample', async () => {
    const { create, sent } = workersHere();
    const trying = tryInWorker(create);
    const trial = await trying.ask(ranBlueprint, place);
    expect(trial?.shares?.met).toBeGreaterThan(0.7 * trial!.shares!.leads);
    expect(trial?.shares?.met).toBeLessThan(0.8 * trial!.shares!.leads);

    // Only what changed is sent, and what has been tried is known.
    expect(await trying.ask(moved, place)).toEqual(trial);
    expect(sent.map((message) => message.kind === 'try' && message.update.changed.length)).toEqual([
      Object.keys(ranBlueprint.records).length,
      1,
    ]);
    trying.stop();
  });

  it('are tried one place after the other, and a place that is asked about again only for the last time', async () => {
    const { create, sent } = workersHere();
    const trying = tryInWorker(create);
    const [first, second, third, last] = await Promise.all([
      trying.ask(ranBlueprint, place),
      trying.ask(ranBlueprint, other),
      trying.ask(moved, other),
      trying.ask(moved, place),
    ]);
    expect([first, second]).toEqual([null, null]);
    expect(third?.occasion.stageIds).toEqual(['stage_new']);
    expect(last).not.toBeNull();
    expect(sent).toHaveLength(3);
    trying.stop();
  });

  it('are not told where the blueprint means nothing', async () => {
    const { create } = workersHere();
    const trying = tryInWorker(create);
    const settings = ranBlueprint.records['settings_main']!;
    const nothing = { ...ranBlueprint, records: { settings_main: settings } };
    expect(await trying.ask(nothing, place)).toBeNull();
    trying.stop();
  });

  it('begin anew after the worker has died', async () => {
    const dead = fakeWorker();
    const { create } = workersHere();
    let made = 0;
    const trying = tryInWorker(() => ((made += 1) === 1 ? asWorker(dead) : create()));
    const lost = trying.ask(ranBlueprint, place);
    dead.fail('out of memory');
    expect(await lost).toBeNull();
    expect(await trying.ask(ranBlueprint, place)).not.toBeNull();
    trying.stop();
  });
});
