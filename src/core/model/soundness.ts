import type { Blueprint } from './blueprint.ts';
import { danglingIn } from './integrity.ts';
import { keyOf } from './keys.ts';
import { nameOf, typeWords } from './names.ts';
import { isWithin } from './placement.ts';
import { findRecord, recordsOf } from './queries.ts';
import { recordShapes, type BlueprintRecord } from './records.ts';

/** A record that may stand in a blueprint, or why it may not, as a sentence. */
export type Soundness<R extends BlueprintRecord> = { readonly record: R } | { readonly problem: string };

/**
 * Completes a record with the defaults of its kind and says whether it may take the place of the record with its
 * id. What is mistaken may (a check will say so); what is malformed may not, nor what would make references lead
 * nowhere, keys double or a stage its own group.
 */
export function soundRecord<R extends BlueprintRecord>(blueprint: Blueprint, wanted: R): Soundness<R> {
  const before = Object.hasOwn(blueprint.records, wanted.id) ? blueprint.records[wanted.id] : undefined;
  if (before !== undefined && before.type !== wanted.type)
    return { problem: `A ${typeWords[before.type]} cannot become a ${typeWords[wanted.type]}.` };
  const parsed = recordShapes[wanted.type].safeParse(wanted);
  if (!parsed.success) return { problem: malformationOf(wanted, parsed.error.issues[0]) };
  const record = parsed.data as R;
  const problem = newDanglingOf(blueprint, before, record) ?? clashOf(blueprint, record);
  return problem === null ? { record } : { problem };
}

function malformationOf(
  { type }: BlueprintRecord,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  const place =
    issue === undefined || issue.path.length === 0 ? '' : ` in "${issue.path.map(String).join('.')}"`;
  return `A ${typeWords[type]} cannot have this${place}: ${issue?.message ?? 'it is malformed'}.`;
}

function newDanglingOf(
  blueprint: Blueprint,
  before: BlueprintRecord | undefined,
  after: BlueprintRecord,
): string | null {
  const known = new Set(before === undefined ? [] : danglingIn(blueprint, before).map(({ id }) => id));
  const dangling = danglingIn(blueprint, after).find(({ id }) => !known.has(id));
  if (dangling === undefined) return null;
  const wanted = dangling.target === null ? 'record' : typeWords[dangling.target];
  return `There is no ${wanted} "${dangling.id}" to refer to.`;
}

function clashOf(blueprint: Blueprint, after: BlueprintRecord): string | null {
  const key = keyOf(after);
  const others: readonly BlueprintRecord[] = key === undefined ? [] : recordsOf(blueprint, after.type);
  const twin = others.find((other) => other.id !== after.id && keyOf(other) === key);
  if (twin !== undefined) return `${nameOf(blueprint, twin.id)} already has the key "${key}".`;
  if (after.type !== 'stage' || after.parentId === null) return null;
  const parent = findRecord(blueprint, 'stage', after.parentId);
  const isCircular =
    after.parentId === after.id || (parent !== undefined && isWithin(blueprint, parent, after.id));
  return isCircular ? `${after.name} cannot be inside itself.` : null;
}
