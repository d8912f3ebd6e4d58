import { describe, expect, it } from 'vitest';
import {
  equivalentByRatio,
  equivalentMqls,
  misleadingShare,
} from '../../../../src/core/analyse/meetings/equivalentMqls.ts';
import { expectedMeetings } from '../../../../src/core/analyse/meetings/expectedMeetings.ts';
import { lessonWith } from './lessonWith.ts';

const expectedOf = (handRaisers: number, h: number, s: number) =>
  expectedMeetings(lessonWith(handRaisers, h, s)).expected!;

describe('scored MQLs that make up for hand-raisers', () => {
  it.each([
    [50, 0.32, 0.02],
    [25, 0.62, 0.02],
    [30, 0.26, 0.01],
    [75, 0.22, 0.02],
    [30, 0.52, 0.02],
  ])('are four times all MQLs for %d hand-raisers at %d against %d, after a fall of 40 %%', (count, h, s) => {
    const before = expectedOf(count, h, s);
    const { extra, total, missing } = equivalentMqls(before, 0.4);
    expect(extra).toBeCloseTo(300, 9);
    expect(total).toBeCloseTo(400, 9);
    // Meetings fall by 6 of 17, whatever the split, as long as four times as many are needed.
    const meetings = before.handRaisers.meetings + before.scored.meetings;
    expect(missing / meetings).toBeCloseTo(6 / 17, 9);
    // And so many bring the meetings of before.
    const lost = 0.4 * count;
    expect((count - lost) * h + (100 - count + lost + extra) * s).toBeCloseTo(meetings, 9);
  });

  it('depend on the ratio of the two rates alone: 140 in all at a ratio of 3', () => {
    const rows = equivalentByRatio(
      expectedOf(50, 0.32, 0.02),
      0.4,
      Array.from({ length: 19 }, (_, place) => place + 2),
    );
    expect(rows.map(({ ratio, total }) => [ratio, total])).toEqual(
      Array.from({ length: 19 }, (_, place) => [place + 2, 100 + 20 * (place + 1)]),
    );
    expect(rows.find(({ ratio }) => ratio === 3)!.total).toBe(140);
    expect(rows.find(({ ratio }) => ratio === 16)!.total).toBe(400);
  });

  it('never make up for anything where they book nothing', () => {
    expect(equivalentMqls(expectedOf(50, 0.32, 0), 0.4).extra).toBe(Infinity);
  });
});

describe('how often one month misleads', () => {
  it('is 10.7 % in the lesson', () => {
    const share = misleadingShare(expectedOf(50, 0.32, 0.02), expectedOf(30, 0.32, 0.02));
    expect(share).toBeCloseTo(0.107, 3);
  });

  it('is more than a half where nothing differs, and nothing where all does', () => {
    const same = expectedOf(50, 0.32, 0.02);
    expect(misleadingShare(same, same)).toBeGreaterThan(0.5);
    expect(misleadingShare(expectedOf(100, 1, 0), expectedOf(0, 1, 0))).toBeCloseTo(0, 12);
  });

  it('is not counted out for more MQLs than anybody has patience for', () => {
    const { handRaisers, ...rest } = expectedOf(50, 0.32, 0.02);
    const many = { ...rest, handRaisers: { mqls: 100_000, meetings: 32_000 } };
    expect(misleadingShare(many, { ...rest, handRaisers })).toBeNull();
  });
});
