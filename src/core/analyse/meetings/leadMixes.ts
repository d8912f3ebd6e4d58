import { comparisonsIn, type Criterion } from '../../criteria/criterion.ts';
import { evaluate, type LeadFacts } from '../../criteria/evaluate.ts';
import type { Json } from '../../lib/json.ts';
import type { Source } from '../../model/records/data.ts';

/** Leads that are alike in the fields somebody asks about, and the part of their source that they are. */
export interface LeadMix {
  readonly share: number;
  readonly fields: ReadonlyMap<string, Json>;
}

/** More kinds of lead than this are for a run to count, not for a sum. */
const MOST = 4_096;

/**
 * The kinds of lead that a source brings, told apart by these fields and by what those depend on; shares come to 1.
 * null: a field is drawn from a distribution of numbers, or there are too many kinds to list.
 */
export function leadMixes(source: Source, asked: ReadonlySet<string>): readonly LeadMix[] | null {
  const wanted = withWhatTheyDependOn(source, asked);
  let mixes: readonly LeadMix[] = [{ share: 1, fields: new Map() }];
  const drawn = source.attributes.filter(({ fieldId }) => wanted.has(fieldId));
  for (const { fieldId, appliesTo, values, distribution } of drawn) {
    if (distribution !== null) return null;
    const total = values.reduce((sum, { weight }) => sum + weight, 0);
    mixes = mixes.flatMap((mix) => {
      // Of several entries for a field the first that applies counts (A6).
      const isDrawn =
        total > 0 && !mix.fields.has(fieldId) && evaluate(appliesTo, factsOfMix(mix.fields)) === true;
      if (!isDrawn) return [mix];
      return values
        .filter(({ weight }) => weight > 0)
        .map(({ value, weight }) => ({
          share: (mix.share * weight) / total,
          fields: new Map([...mix.fields, [fieldId, value]]),
        }));
    });
    if (mixes.length > MOST) return null;
  }
  return mixes;
}

/** What is known of such a lead: its fields, and nothing that happens to it later. */
export function factsOfMix(fields: ReadonlyMap<string, Json>): LeadFacts {
  return {
    field: (id) => fields.get(id),
    score: () => NaN,
    timeInStageMs: 0,
    signalCount: () => 0,
    statusId: null,
    rounds: () => 0,
  };
}

/** The fields that criteria ask about; null: they ask about something that a lead does not bring with it. */
export function fieldsAskedBy(criteria: readonly (Criterion | null)[]): ReadonlySet<string> | null {
  const fields = new Set<string>();
  for (const criterion of criteria) {
    for (const { subject } of criterion === null ? [] : comparisonsIn(criterion)) {
      if (subject.kind !== 'field') return null;
      fields.add(subject.fieldId);
    }
  }
  return fields;
}

function withWhatTheyDependOn({ attributes }: Source, asked: ReadonlySet<string>): ReadonlySet<string> {
  const wanted = new Set(asked);
  // Entries may ask only about fields drawn before them, so one look from the end finds all.
  for (const { fieldId, appliesTo } of attributes.toReversed()) {
    if (!wanted.has(fieldId) || appliesTo === null) continue;
    for (const { subject } of comparisonsIn(appliesTo))
      if (subject.kind === 'field') wanted.add(subject.fieldId);
  }
  return wanted;
}
