import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readLeadStates } from '../../../src/core/analyse/leadList.ts';
import type { TimelineVisit } from '../../../src/core/analyse/leadTimeline.ts';
import type { TimelineEvent } from '../../../src/core/analyse/timelineWords.ts';
import { Timeline } from '../../../src/ui/leads/Timeline.tsx';
import { runOf } from '../../core/simulate/runs.ts';
import { ranBlueprint } from '../../support/ranBlueprint.ts';

const HOUR = 3_600_000;
const made = runOf(ranBlueprint, { days: 1 });
const run = { ...made, states: readLeadStates(made.plan, made.log) };

const event = (at: number, text: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  at,
  kind: 'work',
  text,
  how: null,
  because: null,
  ...more,
});

const visit = (more: Partial<TimelineVisit> = {}): TimelineVisit => ({
  stageId: 'stage_call',
  stageName: 'Sales Call',
  number: '2',
  entered: 12 * HOUR,
  left: 14 * HOUR,
  isEnd: false,
  isLate: false,
  isStuck: false,
  isBackfilled: false,
  events: [],
  ...more,
});

function show(...visits: TimelineVisit[]) {
  render(<Timeline run={run} visits={visits} />);
  return within(screen.getByRole('list', { name: 'Timeline' }));
}

describe('the timeline on the page of a lead', () => {
  it('says when the lead came and how long it stayed', () => {
    const list = show(
      visit(),
      visit({ left: 12 * HOUR }),
      visit({ left: NaN }),
      visit({ left: NaN, isEnd: true }),
    );
    for (const words of [
      'for 2 h',
      'passed at once',
      'still here when the run ended',
      'its journey ended here',
    ])
      expect(list.getByText(`4 Jan 2027, 12:00 · ${words}`)).toBeVisible();
  });

  it('says what went wrong', () => {
    const list = show(visit({ isLate: true, isStuck: true }));
    expect(list.getByText('· a promise was missed')).toBeVisible();
    expect(list.getByText('· no way was open')).toBeVisible();
  });

  it('says the time of events that came together once', () => {
    const list = show(
      visit({ events: [event(12 * HOUR, 'Ring'), event(12 * HOUR, 'Write'), event(13 * HOUR, 'Meet')] }),
    );
    expect(list.getAllByText('at once')).toHaveLength(1);
    expect(list.getByText('+1 h')).toBeVisible();
  });

  it('shows the beginning of a long reason, and all of it when asked', async () => {
    const because = `because ${'Country is one of Germany, Austria and Switzerland or '.repeat(8)}the score is 40`;
    const list = show(visit({ events: [event(13 * HOUR, 'To Customer', { kind: 'moved', because })] }));
    expect(list.queryByText(/the score is 40/)).toBeNull();

    await userEvent.click(list.getByRole('button', { name: 'the whole reason' }));

    expect(list.getByText(/the score is 40/)).toBeVisible();
    expect(list.getByRole('button', { name: 'less' })).toHaveAttribute('aria-expanded', 'true');
  });
});
