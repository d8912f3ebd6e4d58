import type { Calendar } from './records/organisation.ts';

type Stretch = Calendar['openHours'][number];

/** A rectangle of a week: days from one to another, minutes from one to another. */
export interface WeekArea {
  readonly fromDay: number;
  readonly toDay: number;
  readonly from: number;
  readonly to: number;
}

/** The open hours with an area of the week opened or closed; stretches that touch become one. */
export function withArea(
  openHours: readonly Stretch[],
  { fromDay, toDay, from, to }: WeekArea,
  isOpen: boolean,
): readonly Stretch[] {
  const result: Stretch[] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const own = openHours.filter((stretch) => stretch.weekday === weekday && stretch.from < stretch.to);
    if (weekday < fromDay || weekday > toDay || from >= to) result.push(...own);
    else if (isOpen) result.push(...joined([...own, { weekday, from, to }]));
    else
      result.push(
        ...own
          .flatMap((stretch) => [
            { ...stretch, to: Math.min(stretch.to, from) },
            { ...stretch, from: Math.max(stretch.from, to) },
          ])
          .filter((stretch) => stretch.from < stretch.to),
      );
  }
  return result.toSorted((a, b) => a.weekday - b.weekday || a.from - b.from);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && stretch.from <= last.to)
      result[result.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    else result.push(stretch);
  }
  return result;
}

/** Whether it is open at a minute of a weekday. */
export function isOpenAt(openHours: readonly Stretch[], weekday: number, minute: number): boolean {
  return openHours.some(
    (stretch) => stretch.weekday === weekday && stretch.from <= minute && minute < stretch.to,
  );
}
