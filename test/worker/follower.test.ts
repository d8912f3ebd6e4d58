import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { Follower } from '../../src/worker/follower.ts';
import { updateBetween } from '../../src/worker/blueprintUpdate.ts';
import type { FollowAnswer, FromWorker, RunSettings } from '../../src/worker/protocol.ts';
import { runHash } from '../../src/worker/runHash.ts';
import { Runner } from '../../src/worker/runner.ts';
import { blueprintOf, stage, transition } from '../support/blueprints.ts';
import { smallFunnel, smallSettings } from '../support/smallFunnel.ts';

const withShare = (share: number): Blueprint =>
  blueprintOf(
    ...Object.values(smallFunnel.records).filter(({ type }) => type !== 'transition'),
    transition('first', 'last', { kind: 'win', share }),
  );
const moved = (blueprint: Blueprint): Blueprint => ({
  ...blueprint,
  records: {
    ...blueprint.records,
    stage_first: { ...blueprint.records['stage_first'], position: { x: 300, y: 7 } } as never,
  },
});

function make(onBreath: (breath: number) => void = () => undefined) {
  const said: FollowAnswer[] = [];
  let breaths = 0;
  let time = 0;
  let known: Blueprint | null = null;
  const follower = new Follower({
    say: (message) => void said.push(structuredClone(message) as FollowAnswer),
    breathe: async () => {
      onBreath((breaths += 1));
      await Promise.resolve();
    },
    now: () => (time += 3),
  });
  const edit = (revision: number, next: Blueprint, settings: RunSettings | null = smallSettings) => {
    const update = structuredClone(updateBetween(known, next));
    known = next;
    return follower.follow({ kind: 'follow', revision, update, settings });
  };
  const kinds = () => said.map(({ revision, kind }) => `${revision} ${kind}`);
  const measured = () => said.filter((answer) => answer.kind === 'measured');
  return { edit, said, kinds, measured };
}

/** What a run of the same settings measures. */
async function measuresOfRun(blueprint: Blueprint, settings: RunSettings) {
  const said: FromWorker[] = [];
  const runner = new Runner({
    say: (message) => void said.push(message),
    breathe: async () => {},
    now: () => 0,
  });
  runner.open({ kind: 'open', update: updateBetween(null, blueprint), settings, wants: null });
  await runner.run({ kind: 'run', settings, writesLog: false });
  return said.flatMap((message) => (message.kind === 'done' ? [message.measures] : []))[0];
}

describe('a follower of edits', () => {
  it('says what an edit means, then what a run of it would measure', async () => {
    const { edit, said, kinds } = make();
    const edited = withShare(0.8);
    await edit(1, smallFunnel);
    await edit(2, edited);
    expect(kinds()).toEqual(['1 planned', '1 measured', '2 planned', '2 measured']);
    expect(said[2]).toMatchObject({ planHash: runHash(edited, compileBlueprint(edited).plan!) });
    expect(said[3]).toMatchObject({
      planHash: runHash(edited, compileBlueprint(edited).plan!),
      measures: await measuresOfRun(edited, smallSettings),
      leads: 100,
      isSample: false,
    });
  });

  it('simulates a sample of 20,000 where there are to be more, however the number is given', async () => {
    const { edit, measured } = make();
    const many = { ...smallSettings, leads: 50_000 };
    await edit(1, smallFunnel, many);
    await edit(2, smallFunnel, { ...smallSettings, leads: null, days: 3_000 });
    const sparse = { ...smallSettings, leads: null, days: 100 };
    await edit(3, smallFunnel, sparse);
    const sample = { ...many, leads: 20_000 };
    expect(measured()).toMatchObject([
      { leads: 20_000, isSample: true, measures: await measuresOfRun(smallFunnel, sample) },
      { leads: 15_000, isSample: false },
      { leads: 500, isSample: false, measures: await measuresOfRun(smallFunnel, sparse) },
    ]);
  });

  it('simulates at the level that is asked for', async () => {
    const { edit, measured } = make();
    const settings = { ...smallSettings, level: 'paths' } as const;
    await edit(1, smallFunnel, settings);
    expect(measured()).toMatchObject([{ measures: await measuresOfRun(smallFunnel, settings) }]);
  });

  it('does not simulate again when a box was moved', async () => {
    const { edit, kinds } = make();
    await edit(1, smallFunnel);
    await edit(2, moved(smallFunnel));
    expect(kinds().slice(2)).toEqual(['2 planned', '2 same']);
  });

  it('measures again when only a cost was changed', async () => {
    const { edit, kinds, measured } = make();
    await edit(1, smallFunnel);
    const source = { ...smallFunnel.records['source_web'], costPerLead: 10 } as never;
    await edit(2, { ...smallFunnel, records: { ...smallFunnel.records, source_web: source } });
    expect(kinds().slice(2)).toEqual(['2 planned', '2 measured']);
    expect(measured().map(({ measures }) => measures.cost)).toEqual([0, 1_000]);
  });

  it('remembers what undo and redo come back to', async () => {
    const { edit, measured } = make();
    await edit(1, smallFunnel);
    await edit(2, withShare(0.9));
    await edit(3, smallFunnel);
    const [first, , third] = measured();
    expect(third).toMatchObject({ measures: first!.measures, timing: { simulateMs: 0, measureMs: 0 } });
  });

  it('only says what it means where no numbers are wanted, and all of it when they are wanted again', async () => {
    const { edit, kinds } = make();
    await edit(1, smallFunnel);
    await edit(2, smallFunnel, null);
    await edit(3, smallFunnel);
    expect(kinds().slice(2)).toEqual(['2 planned', '3 planned', '3 measured']);
  });

  it('says why an edit cannot be run, and goes on with the next one', async () => {
    const { edit, said, kinds } = make();
    await edit(1, blueprintOf(stage('check', { kind: 'gate' })));
    await edit(2, smallFunnel);
    expect(kinds()).toEqual(['1 impossible', '2 planned', '2 measured']);
    expect(said[0]).toMatchObject({ problems: [{ severity: 'error' }] });
  });

  it('leaves an older edit unanswered when a newer one comes, wherever it has got to', async () => {
    const big = { ...smallSettings, leads: 20_000 };
    for (const moment of [1, 2, 3, 5]) {
      let second: Promise<void> | null = null;
      const { edit, kinds } = make((breath) => {
        if (breath === moment && second === null) second = edit(2, withShare(0.9), big);
      });
      await edit(1, smallFunnel, big);
      await second;
      expect(kinds()).not.toContain('1 measured');
      expect(kinds().slice(-2)).toEqual(['2 planned', '2 measured']);
    }
  });
});
