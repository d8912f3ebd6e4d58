import type { Blueprint } from '../model/blueprint.ts';
import type { Change } from '../model/changes.ts';
import { changesBetween } from '../model/difference.ts';
import { danglingIn, resolves } from '../model/integrity.ts';
import { typeWords } from '../model/names.ts';
import { recordTypes, type BlueprintRecord } from '../model/records.ts';
import { rewriteReferences } from '../model/references.ts';
import { checkOf } from './context/checkOf.ts';
import { capital } from './context/words.ts';

export const danglingReference = checkOf(recordTypes, {
  id: 'danglingReference',
  label: 'References to what does not exist',
  kind: 'structure',
  severity: 'error',
  why: 'A way without both ends is no way, and stands in the way of the machine. Whatever else refers to something deleted has lost a part of its meaning.',
  /** One problem a record, about the first of its references that leads nowhere. */
  find(record, { blueprint, name }) {
    const dangling = danglingIn(blueprint, record);
    const [first] = dangling;
    if (first === undefined) return [];
    const isEnd = record.type === 'transition' && (first.path[0] === 'fromId' || first.path[0] === 'toId');
    const more = dangling.length > 1 ? `, and ${dangling.length - 1} more` : '';
    const what = first.target === null ? 'record' : typeWords[first.target];
    const subject = capital(name(record.id));
    return [
      {
        // A way without both ends is not a way; everything else can be read without what is missing.
        severity: isEnd ? 'error' : 'warning',
        path: first.path,
        sentence: isEnd
          ? `${subject} ${first.path[0] === 'fromId' ? 'begins' : 'ends'} at a stage that does not exist.`
          : `${subject} refers to a ${what} that does not exist${more}.`,
        remedy: isEnd
          ? 'Connect it to a stage, or delete it.'
          : 'Choose another, or let it forget the one that is gone.',
        fix: { label: isEnd ? 'Delete it' : 'Forget it', changes: forgetting(blueprint, record) },
      },
    ];
  },
});

function forgetting(blueprint: Blueprint, record: BlueprintRecord): Change[] {
  const next = rewriteReferences(record, (reference) =>
    resolves(blueprint, reference) ? reference.id : null,
  );
  return next === null ? [{ op: 'remove', record }] : changesBetween(record, next);
}
