import { isJsonObject, type Json } from '../lib/json.ts';
import { orderAfter, type Ordered } from '../lib/order.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { FieldPath } from '../model/changes.ts';
import { typeWords } from '../model/names.ts';
import { recordsOf } from '../model/queries.ts';
import {
  isSingletonType,
  recordShapes,
  recordTypes,
  type BlueprintRecord,
  type RecordType,
} from '../model/records.ts';
import type { Scenario } from '../model/records/organisation.ts';
import type { Blame } from './scenarioBlame.ts';

/** A record as a scenario has it, and the place in the scenario that said so last. */
export interface Draft {
  readonly record: BlueprintRecord;
  readonly from: FieldPath;
}

/** The records that a scenario adds, complete with the defaults of their kinds; what is wrong is blamed. */
export function scenarioAdditions(base: Blueprint, { adds }: Scenario, blame: Blame): readonly Draft[] {
  const drafts: Draft[] = [];
  adds.forEach((wanted, place) => {
    const from = ['adds', place];
    const what = `at place ${place + 1}`;
    const type = typeOf(wanted);
    if (type === undefined) {
      const remedy = 'Give it a "type" such as "stage", "transition", "team" or "source".';
      blame(from, `adds something ${what} that is no record of a list.`, remedy);
      return;
    }
    const parsed = recordShapes[type].safeParse(placedLast(base, type, wanted, place));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const at = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
      blame(
        [...from, ...at],
        `adds a ${typeWords[type]} ${what} with something wrong in "${at.join('.')}": ${issue?.message}.`,
        'Write it as it would stand in its own list.',
      );
      return;
    }
    const record = parsed.data as BlueprintRecord;
    if (Object.hasOwn(base.records, record.id) || drafts.some((draft) => draft.record.id === record.id))
      blame(from, `adds "${record.id}", which is there already.`, 'Give the new record an id of its own.');
    else drafts.push({ record, from });
  });
  return drafts;
}

function typeOf(wanted: Json): RecordType | undefined {
  const type = isJsonObject(wanted) ? recordTypes.find((each) => each === wanted['type']) : undefined;
  return type === undefined || isSingletonType(type) || type === 'scenario' ? undefined : type;
}

/** As in a list of a file: what says nothing of its order comes after the others. */
function placedLast(base: Blueprint, type: RecordType, wanted: Json, place: number): object {
  const last = orderAfter(recordsOf(base, type) as readonly Ordered[]);
  return 'order' in recordShapes[type].shape
    ? { order: last + place, ...(wanted as object) }
    : (wanted as object);
}
