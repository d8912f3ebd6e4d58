import { describe, expect, it } from 'vitest';
import { atLevel } from '../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import { measureTree } from '../../src/core/experiment/measureTree.ts';
import { memoryNeeded } from '../../src/core/experiment/memoryNeeded.ts';
import { updateBetween } from '../../src/worker/blueprintUpdate.ts';
import { CHUNKS_UNDER_WAY, type FromWorker } from '../../src/worker/protocol.ts';
import { runHash } from '../../src/worker/runHash.ts';
import { Runner } from '../../src/worker/runner.ts';
import { blueprintOf, stage } from '../support/blueprints.ts';
import { smallFunnel, smallSettings } from '../support/smallFunnel.ts';

const plan = compileBlueprint(smallFunnel, smallSettings.days).plan!;
const bigger = { ...smallSettings, leads: 40_000 };

/** A runner whose messages wait until the test lets them in; `onBreath` is called between two slices. */
function make(onBreath: (breath: number) => void = () => undefined) {
  const said: FromWorker[] = [];
  let breaths = 0;
  let time = 0;
  const runner = new Runner({
    say: (message) => void said.push(message),
    breathe: async () => {
      onBreath((breaths += 1));
      await Promise.resolve();
    },
    now: () => (time += 100),
  });
  const open = (settings = smallSettings, wants: 'plan' | 'need' | null = null) =>
    runner.open({ kind: 'open', update: updateBetween(null, smallFunnel), settings, wants });
  const run = (settings = smallSettings, writesLog = true) =>
    runner.run({ kind: 'run', settings, writesLog });
  const kinds = () => [...new Set(said.map(({ kind }) => kind))];
  return { runner, said, open, run, kinds };
}

describe('a runner', () => {
  it('compiles, and says what runs are known by, whatever their level; the plan and the need where wanted', () => {
    const { open, said } = make();
    const planHash = runHash(smallFunnel, plan);
    open();
    open({ ...smallSettings, level: 'paths' }, 'plan');
    open(smallSettings, 'need');
    expect(said).toEqual([
      { kind: 'opened', planHash, plan: null, need: null },
      { kind: 'opened', planHash, plan: atLevel(plan, 'paths'), need: null },
      { kind: 'opened', planHash, plan: null, need: memoryNeeded(plan, smallSettings) },
    ]);
  });

  it('says why a blueprint cannot be run', () => {
    const { runner, said } = make();
    const update = updateBetween(null, blueprintOf(stage('check', { kind: 'gate' })));
    runner.open({ kind: 'open', update, settings: smallSettings, wants: null });
    expect(said[0]).toMatchObject({ kind: 'blocked', problems: [{ severity: 'error' }] });
  });

  it('sends the log of a run, and its measures', async () => {
    const { open, run, said } = make();
    open();
    await run();
    const leads = said.flatMap((message) => (message.kind === 'chunk' ? [message.chunk] : []));
    expect(leads.find(({ table }) => table === 'leads')?.rows).toBe(100);
    const done = said.at(-1)!;
    expect(done).toMatchObject({ kind: 'done', cancelled: false, measures: { arrived: 100 } });
    expect(done).toMatchObject({ simulatedMs: smallSettings.days * 86_400_000 });
  });

  it('lets no log leave where none is wanted, and measures the same', async () => {
    const [logged, bare] = [make(), make()];
    for (const { open, run } of [logged, bare]) {
      open();
      await run(smallSettings, logged.run === run);
    }
    expect(bare.kinds()).toEqual(['opened', 'done']);
    const { measures, tree } = logged.said.at(-1) as Extract<FromWorker, { kind: 'done' }>;
    expect(bare.said.at(-1)).toMatchObject({ measures, tree });
    expect(tree).toEqual(measureTree(smallFunnel, plan, measures));
  });

  it('measures nothing of the warm-up', async () => {
    const { open, run, said } = make();
    const settings = { ...smallSettings, warmUpDays: 10 };
    open(settings);
    await run(settings);
    const { measures } = said.at(-1) as Extract<FromWorker, { kind: 'done' }>;
    expect(measures.measuredFromMs).toBe(10 * 86_400_000);
    expect(measures.arrived).toBeLessThan(100);
    expect(measures.arrived + measures.insideAtStart).toBe(measures.left + measures.inside);
  });

  it('stops where it is when it is cancelled, and hands over what there is', async () => {
    const { runner, open, run, said } = make((breath) => breath === 2 && runner.cancel());
    open(bigger);
    await run(bigger);
    const done = said.at(-1) as Extract<FromWorker, { kind: 'done' }>;
    expect(done.cancelled).toBe(true);
    expect(done.simulatedMs).toBeGreaterThan(0);
    expect(done.simulatedMs).toBeLessThan(bigger.days * 86_400_000);
    expect(done.measures.arrived).toBeLessThan(bigger.leads);
    expect(done.measures.measuredUntilMs).toBe(done.simulatedMs);
  });

  it('waits while it is paused, does the same afterwards, and does not count the time', async () => {
    let resume = (): void => undefined;
    const paused = make((breath) => {
      if (breath !== 1) return;
      paused.runner.pause();
      resume = () => paused.runner.resume();
    });
    paused.open(bigger);
    const running = paused.run(bigger);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const soFar = paused.said.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(paused.said).toHaveLength(soFar);
    expect(paused.kinds()).not.toContain('done');
    resume();
    await running;

    const straight = make();
    straight.open(bigger);
    await straight.run(bigger);
    expect(paused.said.at(-1)).toMatchObject({ ...straight.said.at(-1), seconds: expect.anything() });
  });

  it('can be cancelled while it is paused', async () => {
    const { runner, open, run, said } = make((breath) => breath === 1 && runner.pause());
    open(bigger);
    const running = run(bigger);
    await new Promise((resolve) => setTimeout(resolve, 5));
    runner.cancel();
    await running;
    expect(said.at(-1)).toMatchObject({ kind: 'done', cancelled: true });
  });

  it('waits when too many chunks are on their way to the disk', async () => {
    const settings = { ...smallSettings, leads: 600_000 };
    const { runner, open, run, said } = make();
    open(settings);
    const running = run(settings);
    const sent = () => said.filter(({ kind }) => kind === 'chunk').length;
    const settled = async () => {
      for (let before = -1; before !== said.length;) {
        before = said.length;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    await settled();
    expect(sent()).toBeGreaterThan(CHUNKS_UNDER_WAY);
    expect(said.at(-1)!.kind).not.toBe('done');
    for (let stored = 0; said.at(-1)!.kind !== 'done'; stored += 1) {
      if (stored < sent()) runner.kept();
      else await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await running;
    expect(said.at(-1)).toMatchObject({ kind: 'done', measures: { arrived: 600_000 } });
  });
});
