import { LARGEST_FILE, type JsonLimits } from './jsonLimits.ts';
import { JsonReader } from './jsonReader.ts';
import { toPointer } from './pointer.ts';
import { placeAt, type TextPlace } from './textPlace.ts';

// The text was read before within its limits; this second reading only looks for places.
const noLimits: JsonLimits = {
  characters: LARGEST_FILE,
  depth: 1_000,
  listItems: Infinity,
  values: Infinity,
};

/** Where the values at the given pointers begin in a JSON text; a pointer that leads nowhere has no entry. */
export function locateValues(text: string, pointers: readonly string[]): ReadonlyMap<string, TextPlace> {
  const wanted = new Set(pointers);
  const lastSteps = new Set(pointers.map((pointer) => pointer.slice(pointer.lastIndexOf('/') + 1)));
  const places = new Map<string, TextPlace>();
  const reader = new JsonReader(text, noLimits, (path, offset) => {
    const last = path.at(-1);
    // Making a pointer of every value would be slow: most are told apart by their last step.
    if (!lastSteps.has(last === undefined ? '' : toPointer([last]).slice(1))) return;
    const pointer = toPointer(path);
    if (wanted.has(pointer)) places.set(pointer, placeAt(text, offset));
  });
  reader.read();
  return places;
}
