import type { z } from 'zod/mini';
import { nearestWord } from '../../lib/nearestWord.ts';
import { id, name } from '../../model/records/common.ts';
import type { FileError, FileErrorCode } from '../json/fileError.ts';
import { shown, shownValue } from '../json/jsonTokens.ts';
import { toPointer, type JsonPath } from '../json/pointer.ts';
import { schemaAt, valueAt } from '../schema/schemaAt.ts';
import { oneOf, typeWords } from '../schema/typeWords.ts';
import { meantOption, unwrap } from '../schema/zodNode.ts';

type Issue = z.core.$ZodIssue;

/** What was held against a shape: the value, where it stands in the file, and what people call it. */
export interface Held {
  readonly shape: z.core.$ZodType;
  readonly value: unknown;
  readonly path: JsonPath;
  /** As it begins a sentence: 'In the stage "MQL"'. */
  readonly place: string;
}

/** The findings of a shape as sentences with their pointers. */
export function shapeErrors(issues: readonly Issue[], held: Held): FileError[] {
  return issues.flatMap((issue) => flattened(issue, held, [])).map((issue) => toError(issue, held));
}

/** The findings of the variant that was meant, instead of those of every variant. */
function flattened(issue: Issue, held: Held, before: JsonPath): Issue[] {
  const path = [...before, ...(issue.path as JsonPath)];
  const schema = schemaAt(held.shape, path, held.value);
  if (issue.code === 'invalid_union' && schema !== undefined) {
    const { node } = unwrap(schema);
    const option = meantOption(node as z.core.$ZodUnion, valueAt(held.value, path));
    const inner = issue.errors[option];
    if (inner !== undefined) return inner.flatMap((each) => flattened(each, held, path));
  }
  return [{ ...issue, path: [...path] }];
}

function toError(issue: Issue, held: Held): FileError {
  const path = issue.path as JsonPath;
  const pointer = toPointer([...held.path, ...path]);
  const value = valueAt(held.value, path);
  const field = path.length === 0 ? 'the whole' : `"${path.join('/')}"`;
  if (issue.code === 'unrecognized_keys') return unknownMembers(issue.keys, pointer, held.place);
  const schema = schemaAt(held.shape, path, held.value);
  const wanted = path.length === 0 ? 'an object in curly brackets' : wantedWords(issue, schema);
  if (value === undefined) {
    return {
      code: 'missing',
      pointer,
      sentence: `${held.place}, ${field} is missing; it must be ${wanted}.`,
      remedy: `Add "${path.at(-1)}".`,
    };
  }
  return {
    code: codeOf(issue, schema),
    pointer,
    sentence: `${held.place}, ${field} is ${shownValue(value)}; it must be ${wanted}.`,
    remedy: remedyFor(issue, value, schema) ?? `Write ${wanted} there.`,
  };
}

function unknownMembers(keys: readonly string[], pointer: string, place: string): FileError {
  const names = keys
    .slice(0, 3)
    .map((key) => shown(key))
    .join(', ');
  return {
    code: 'member',
    pointer,
    sentence: `${place}, the criterion at ${pointer} has ${names}, which does not belong there.`,
    remedy: 'A criterion is one of "all", "any", "none" alone, or "subject", "operator" and "value".',
  };
}

function codeOf(issue: Issue, schema: z.core.$ZodType | undefined): FileErrorCode {
  const node = schema === undefined ? undefined : unwrap(schema).node;
  if (node === (id as z.core.$ZodType)) return 'id';
  if (node === (name as z.core.$ZodType)) return 'name';
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? 'range' : 'length';
    case 'invalid_format':
      return 'pattern';
    case 'invalid_value':
      return 'choice';
    case 'invalid_union':
      return isUnknownVariant(issue) ? 'choice' : 'type';
    default:
      return 'type';
  }
}

function remedyFor(issue: Issue, value: unknown, schema: z.core.$ZodType | undefined): string | null {
  const fallback = schema === undefined ? undefined : unwrap(schema).fallback;
  if (value === null && fallback !== undefined) return 'Give it a value, or leave the member out.';
  const node = schema === undefined ? undefined : unwrap(schema).node;
  if (node === (id as z.core.$ZodType)) {
    return 'An id is a small letter, letters, an underscore, then 1 to 48 letters, digits or hyphens.';
  }
  if (issue.code === 'invalid_type' && issue.expected === 'number' && isNumberInQuotes(value)) {
    return 'Remove the quotes around the number.';
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    return `Shorten it to ${issue.maximum} characters; it has ${value.length}.`;
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'Change it to lie within these bounds.';
  const near = typeof value === 'string' ? nearestWord(value, choicesOf(issue)) : undefined;
  return near === undefined ? null : `Write ${shown(near)} if that was meant.`;
}

function wantedWords(issue: Issue, schema: z.core.$ZodType | undefined): string {
  if (isUnknownVariant(issue)) return oneOf(choicesOf(issue));
  return schema === undefined ? 'something else' : typeWords(schema);
}

/** The words between which a value may choose, where the finding is about a choice. */
function choicesOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return isUnknownVariant(issue) ? ((issue as { readonly options?: readonly string[] }).options ?? []) : [];
}

/** Whether the member that tells variants apart says something none of them is. */
function isUnknownVariant(issue: Issue): boolean {
  return issue.code === 'invalid_union' && 'discriminator' in issue && issue.discriminator !== undefined;
}

function isNumberInQuotes(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}
