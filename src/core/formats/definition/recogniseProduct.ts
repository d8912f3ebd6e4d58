import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import type { FileError } from '../json/fileError.ts';

/** What a text that is no JSON begins with, by product; the first that fits is named. */
const texts: readonly { readonly pattern: RegExp; readonly product: string }[] = [
  { pattern: /<mxfile|<mxGraphModel/, product: 'a drawing of draw.io (diagrams.net)' },
  { pattern: /omg\.org\/spec\/BPMN|<(\w+:)?definitions\b/, product: 'a BPMN process' },
  { pattern: /<scxml\b/, product: 'an SCXML machine' },
  { pattern: /<svg\b/, product: 'an SVG picture' },
  { pattern: /<!doctype html|<html\b/i, product: 'a web page' },
  { pattern: /^\s*<(\?xml|\w|!--)/, product: 'an XML file' },
];

/** What the JSON of other products looks like. */
const shapes: readonly { readonly fits: (json: JsonObject) => boolean; readonly product: string }[] = [
  { fits: (json) => String(json['type']).startsWith('excalidraw'), product: 'a drawing of Excalidraw' },
  { fits: (json) => 'tldrawFileFormatVersion' in json, product: 'a drawing of tldraw' },
  { fits: (json) => isJsonObject(json['states']), product: 'an XState machine' },
  {
    fits: (json) => Array.isArray(json['nodes']) && Array.isArray(json['edges']),
    product: 'a diagram of nodes and edges',
  },
  { fits: (json) => '$defs' in json && '$id' in json, product: 'a JSON Schema' },
  { fits: (json) => 'lockfileVersion' in json || 'dependencies' in json, product: 'a package file of npm' },
];

const remedy = 'Choose a blueprint that Stagecraft exported, or draw this one anew.';

/** Says which other product a text comes from that is not JSON; null where it may be JSON. */
export function foreignText(text: string): FileError | null {
  const beginning = text.slice(0, 4_000);
  if (!beginning.trimStart().startsWith('<')) return null;
  const product = texts.find(({ pattern }) => pattern.test(beginning))?.product ?? 'an XML file';
  return { code: 'format', pointer: '', sentence: `This is ${product}, not a blueprint.`, remedy };
}

/** Says which other product a JSON value comes from; null where none is known. */
export function foreignJson(json: Json): FileError | null {
  if (!isJsonObject(json)) return null;
  const product = shapes.find(({ fits }) => fits(json))?.product;
  if (product === undefined) return null;
  return { code: 'format', pointer: '', sentence: `This is ${product}, not a blueprint.`, remedy };
}
