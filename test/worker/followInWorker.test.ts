import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followInWorker } from '../../src/worker/followInWorker.ts';
import { SILENCE_MS, type FollowAnswer } from '../../src/worker/protocol.ts';
import { asWorker, fakeWorker, workersHere, type FakeWorker } from '../support/fakeWorker.ts';
import { smallFunnel, smallSettings } from '../support/smallFunnel.ts';

function begin() {
  const made: FakeWorker[] = [];
  const answers: FollowAnswer[] = [];
  const failures: string[] = [];
  const following = followInWorker(
    () => {
      made.push(fakeWorker());
      return asWorker(made.at(-1)!);
    },
    {
      onAnswer: (answer) => answers.push(answer),
      onFailure: (sentence) => failures.push(sentence),
    },
  );
  const updates = () =>
    made.map(({ heard }) =>
      heard.flatMap((message) => (message.kind === 'follow' ? [message.update.changed.length] : [])),
    );
  return { following, made, answers, failures, updates };
}

const renamed = {
  ...smallFunnel,
  records: {
    ...smallFunnel.records,
    stage_first: { ...smallFunnel.records['stage_first']!, name: 'Other' } as never,
  },
};

describe('edits that are followed in a worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('start one at the first of them, and send only what has changed', () => {
    const { following, made, updates } = begin();
    expect(made).toHaveLength(0);
    following.edited(smallFunnel, 1, smallSettings);
    following.edited(renamed, 2, smallSettings);
    following.edited(renamed, 3, null);
    expect(updates()).toEqual([[5, 1, 0]]);
    expect(made[0]!.heard.at(-1)).toMatchObject({ kind: 'follow', revision: 3, settings: null });
  });

  it('are answered', () => {
    const { following, made, answers } = begin();
    following.edited(smallFunnel, 1, smallSettings);
    made[0]!.say({ kind: 'planned', revision: 1, planHash: 'h' });
    made[0]!.say({ kind: 'beat' });
    made[0]!.say({ kind: 'same', revision: 1 });
    expect(answers.map(({ kind }) => kind)).toEqual(['planned', 'same']);
  });

  it('are watched until the last of them is answered, and not longer', async () => {
    const { following, made, failures } = begin();
    following.edited(smallFunnel, 1, smallSettings);
    following.edited(renamed, 2, smallSettings);
    made[0]!.say({ kind: 'same', revision: 1 });
    made[0]!.say({ kind: 'planned', revision: 2, planHash: 'h' });
    await vi.advanceTimersByTimeAsync(SILENCE_MS - 1);
    made[0]!.say({ kind: 'same', revision: 2 });
    await vi.advanceTimersByTimeAsync(SILENCE_MS * 3);
    expect(failures).toEqual([]);
    // Without numbers what it means is the last answer.
    following.edited(renamed, 3, null);
    made[0]!.say({ kind: 'planned', revision: 3, planHash: 'h' });
    await vi.advanceTimersByTimeAsync(SILENCE_MS * 3);
    expect(failures).toEqual([]);
    following.edited(renamed, 4, smallSettings);
    await vi.advanceTimersByTimeAsync(SILENCE_MS + 1);
    expect(failures).toEqual([expect.stringContaining('stopped answering')]);
    expect(made[0]!.isGone).toBe(true);
  });

  it('go to a new worker with the whole blueprint after one has failed', () => {
    const { following, made, failures, updates } = begin();
    following.edited(smallFunnel, 1, smallSettings);
    made[0]!.say({ kind: 'failed', reason: 'RangeError' });
    expect(failures).toEqual(['The simulation failed: RangeError']);
    following.edited(renamed, 2, smallSettings);
    expect(updates()).toEqual([[5], [5]]);
  });

  it('are not followed any more when it is stopped', () => {
    const { following, made } = begin();
    following.edited(smallFunnel, 1, smallSettings);
    following.stop();
    expect(made[0]!.isGone).toBe(true);
  });
});

describe('an edit that goes to a worker and back', () => {
  it('comes back with its numbers', async () => {
    const { create } = workersHere();
    const measured = new Promise<FollowAnswer>((resolve, reject) => {
      const onAnswer = (answer: FollowAnswer) => answer.kind === 'measured' && resolve(answer);
      followInWorker(create, { onAnswer, onFailure: reject }).edited(smallFunnel, 1, smallSettings);
    });
    await expect(measured).resolves.toMatchObject({ revision: 1, measures: { arrived: 100 } });
  });
});
