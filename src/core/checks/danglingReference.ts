import type { Change } from '../model/changes.ts';
import { changesBetween } from '../model/difference.ts';
import { danglingIn, resolves } from '../model/integrity.ts';
import { nameOf, typeWords } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import { recordTypes, type BlueprintRecord } from '../model/records.ts';
import { rewriteReferences } from '../model/references.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { recordsOf } from '../model/queries.ts';
import { capital } from './context/words.ts';
import type { Check } from './check.ts';

export const danglingReference: Check = {
  id: 'danglingReference',
  label: 'References to what does not exist',
  find: ({ blueprint }) =>
    recordTypes.flatMap((type) =>
      recordsOf(blueprint, type).flatMap((record) => problemsOf(blueprint, record)),
    ),
};

/** One problem a record, about the first of its references that leads nowhere. */
function problemsOf(blueprint: Blueprint, record: BlueprintRecord): Problem[] {
  const dangling = danglingIn(blueprint, record);
  const [first] = dangling;
  if (first === undefined) return [];
  const isEnd = record.type === 'transition' && (first.path[0] === 'fromId' || first.path[0] === 'toId');
  const more = dangling.length > 1 ? `, and ${dangling.length - 1} more` : '';
  const what = first.target === null ? 'record' : typeWords[first.target];
  const name = capital(nameOf(blueprint, record.id));
  return [
    {
      check: 'danglingReference',
      // A way without both ends is not a way; everything else can be read without what is missing.
      severity: isEnd ? 'error' : 'warning',
      recordId: record.id,
      path: first.path,
      sentence: isEnd
        ? `${name} ${first.path[0] === 'fromId' ? 'begins' : 'ends'} at a stage that does not exist.`
        : `${name} refers to a ${what} that does not exist${more}.`,
      remedy: isEnd
        ? 'Connect it to a stage, or delete it.'
        : 'Choose another, or let it forget the one that is gone.',
      fix: { label: isEnd ? 'Delete it' : 'Forget it', changes: forgetting(blueprint, record) },
    },
  ];
}

function forgetting(blueprint: Blueprint, record: BlueprintRecord): Change[] {
  const next = rewriteReferences(record, (reference) =>
    resolves(blueprint, reference) ? reference.id : null,
  );
  return next === null ? [{ op: 'remove', record }] : changesBetween(record, next);
}
