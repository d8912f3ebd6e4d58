import type { Blueprint } from '../../model/blueprint.ts';
import { boundedJson, withoutByteOrderMark } from '../json/boundedJson.ts';
import { refused, type FileError, type Read } from '../json/fileError.ts';
import { locateValues } from '../json/locateValues.ts';
import { blueprintFromJson } from './blueprintFromJson.ts';
import { foreignText } from './recogniseProduct.ts';

/**
 * Reads the text of a blueprint file. The outcome is the whole blueprint or the reasons why none of it was
 * taken, each with pointer, line and column. Never throws. Members this version does not know are kept.
 */
export function readDefinition(text: string): Read<Blueprint> {
  const body = withoutByteOrderMark(text);
  const foreign = foreignText(body);
  if (foreign !== null) return refused(foreign);
  const json = boundedJson(body);
  if (!json.ok) return json;
  const blueprint = blueprintFromJson(json.value);
  return blueprint.ok ? blueprint : { ok: false, errors: withPlaces(blueprint.errors, body) };
}

/** Adds line and column; what is missing has those of the object it is missing from. */
function withPlaces(errors: readonly FileError[], text: string): FileError[] {
  const pointers = errors.flatMap(({ pointer }) => [pointer, parentOf(pointer)]);
  const places = locateValues(text, pointers);
  return errors.map((error) => ({
    ...error,
    ...(places.get(error.pointer) ?? places.get(parentOf(error.pointer))),
  }));
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
