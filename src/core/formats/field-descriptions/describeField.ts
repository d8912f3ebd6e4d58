import { criterion } from './criterion.ts';
import { data } from './data.ts';
import { frame } from './frame.ts';
import { organisation } from './organisation.ts';
import type { ShapeDescriptions } from './shapeDescription.ts';
import { stage } from './stage.ts';
import { time } from './time.ts';
import { transition } from './transition.ts';

/** Every object that may stand in a file, described once: the schema, the reference and the forms read this. */
export const shapeDescriptions: ShapeDescriptions = {
  ...frame,
  ...organisation,
  ...data,
  ...stage,
  ...transition,
  ...criterion,
  ...time,
};

/** Members that mean the same wherever they stand. */
export const commonFields: Readonly<Record<string, string>> = {
  type: 'What the record is. It may be left out: the list it stands in says so.',
  id: 'The identity of the record, unique in the whole file and never changed; other records refer to it.',
  key: 'Its name in the machine and in exported files, unique among records of its kind, made once and untouched by renaming.',
  order:
    'Its place in the list: smaller comes first, equal places are settled by id. Absent in a file: the position in the list, from 0.',
  name: 'What people call it.',
  kind: 'Which variant this is.',
  assumption: 'Where its figures come from.',
};

/** What a member of an object means, as one or more sentences; undefined where nothing is known of it. */
export function describeField(shape: string, field: string): string | undefined {
  const own = shapeDescriptions[shape]?.fields;
  return own !== undefined && Object.hasOwn(own, field) ? own[field] : commonFields[field];
}
