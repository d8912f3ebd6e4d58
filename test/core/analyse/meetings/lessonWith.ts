import { setMember, applyChanges } from '../../../../src/core/model/changes.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { sameHundredMqls } from '../../../../src/core/templates/sameHundredMqls.ts';

/** The lesson with so many hand-raisers of a hundred MQLs a month, and other rates. */
export function lessonWith(handRaisers: number, handRaiserRate: number, scoredRate: number): Blueprint {
  const blueprint = sameHundredMqls.build();
  const record = (id: string) => blueprint.records[id]!;
  const aMonth = (leads: number) => ({ kind: 'monthly', leads: Array<number>(12).fill(leads) });
  return applyChanges(blueprint, [
    ...setMember(record('source_handRaisers'), ['arrivals', 'volume'], aMonth(handRaisers)),
    ...setMember(record('source_scored'), ['arrivals', 'volume'], aMonth(100 - handRaisers)),
    ...setMember(record('transition_mqlToMeeting'), ['share'], scoredRate),
    ...setMember(record('transition_mqlToMeeting'), ['modifiers', 0, 'share'], handRaiserRate),
  ]);
}
