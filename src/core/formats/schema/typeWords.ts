import type { z } from 'zod/mini';
import { ID_PATTERN, KEY_PATTERN } from '../../lib/ids.ts';
import { name } from '../../model/records/common.ts';
import { tagOf, tagValue, unwrap, isAnyJson, type Node } from './zodNode.ts';
import { describedShapes } from './shapeNames.ts';

/** What each pattern of the shapes asks for, by its source. */
const patternWords: Readonly<Record<string, string>> = {
  [ID_PATTERN.source]: 'an id like "stage_mql"',
  [KEY_PATTERN.source]: 'a key like "acceptedLead"',
  '^[A-Z]{3}$': 'three capital letters like "EUR"',
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$': 'a date like "2027-01-31"',
  '^$|^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+$':
    'empty, or a fact in the past tense like "lead.accepted", at most 80 characters',
};

/** What a schema asks for, in words that go after "must be": "a number from 0 to 1 or null". */
export function typeWords(schema: z.core.$ZodType): string {
  const { node, nullable } = unwrap(schema);
  return nullable ? `${wordsOf(node)} or null` : wordsOf(node);
}

function wordsOf(node: Node): string {
  if (isAnyJson(node)) return 'any JSON value';
  const described = describedShapes.get(node);
  if (described !== undefined) return /^[aeiou]/.test(described) ? `an ${described}` : `a ${described}`;
  const { def } = node._zod;
  switch (def.type) {
    case 'string':
      return stringWords(node as z.core.$ZodString);
    case 'number':
      return numberWords(node as z.core.$ZodNumber);
    case 'boolean':
      return 'true or false';
    case 'literal':
      return def.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'enum':
      return oneOf(Object.values(def.entries).map(String));
    case 'array':
      return `a list of ${boundsWords(boundsOf(node), 'items')}, each ${typeWords(def.element)}`;
    case 'union':
      return unionWords(node as z.core.$ZodUnion);
    default:
      return 'an object';
  }
}

function unionWords(union: z.core.$ZodUnion): string {
  const tag = tagOf(union);
  const { options } = union._zod.def;
  if (tag === undefined) return options.map(typeWords).join(' or ');
  return `an object whose "${tag}" is ${oneOf(options.map((option) => tagValue(option, tag)))}`;
}

/** Words in quotes with an "or" before the last. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => JSON.stringify(word));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

interface Bounds {
  minimum?: number;
  maximum?: number;
  above?: number;
  exactly?: number;
  whole?: boolean;
  pattern?: string;
}

function boundsOf(node: Node): Bounds {
  const bounds: Bounds = {};
  for (const check of node._zod.def.checks ?? []) addBound(bounds, (check as z.core.$ZodChecks)._zod.def);
  return bounds;
}

function addBound(bounds: Bounds, check: z.core.$ZodChecks['_zod']['def']): void {
  if (check.check === 'min_length') bounds.minimum = check.minimum;
  else if (check.check === 'max_length') bounds.maximum = check.maximum;
  else if (check.check === 'length_equals') bounds.exactly = check.length;
  else if (check.check === 'greater_than') {
    if (check.inclusive) bounds.minimum = Number(check.value);
    else bounds.above = Number(check.value);
  } else if (check.check === 'less_than') bounds.maximum = Number(check.value);
  else if (check.check === 'number_format') bounds.whole = true;
  else if (check.check === 'string_format') bounds.pattern = check.pattern?.source;
}

function stringWords(node: z.core.$ZodString): string {
  if (node === (name as z.core.$ZodType)) return 'a name of 1 to 200 characters, one of them visible';
  const bounds = boundsOf(node);
  return patternWords[bounds.pattern ?? ''] ?? `a text of ${boundsWords(bounds, 'characters')}`;
}

function numberWords(node: z.core.$ZodNumber): string {
  const { minimum, maximum, above, whole } = boundsOf(node);
  const noun = whole ? 'a whole number' : 'a number';
  if (above !== undefined) return `${noun} above ${inWords(above)} and at most ${inWords(maximum)}`;
  return minimum === undefined ? noun : `${noun} from ${inWords(minimum)} to ${inWords(maximum)}`;
}

function boundsWords({ minimum, maximum, exactly }: Bounds, noun: string): string {
  if (exactly !== undefined) return `exactly ${exactly} ${noun}`;
  if (maximum === undefined) return `any number of ${noun}`;
  return minimum === undefined || minimum === 0
    ? `at most ${inWords(maximum)} ${noun}`
    : `${minimum} to ${inWords(maximum)} ${noun}`;
}

function inWords(value: number | undefined): string {
  return value === undefined ? 'any' : value.toLocaleString('en');
}
