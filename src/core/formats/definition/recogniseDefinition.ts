import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { migrate } from '../../model/migrations/migrate.ts';
import { refused, type FileErrorCode, type Read } from '../json/fileError.ts';
import { shown, shownValue } from '../json/jsonTokens.ts';
import { FORMAT_NAME } from './fileForm.ts';
import { foreignJson } from './recogniseProduct.ts';

/** Passes on JSON that says it is a blueprint, in the form of the present version; refuses everything else. */
export function recogniseDefinition(json: Json): Read<JsonObject> {
  if (!isJsonObject(json)) {
    const what = Array.isArray(json) ? 'a list' : json === null ? 'null' : `a single ${typeof json}`;
    return no('type', '', `The file holds ${what}; a blueprint is an object in curly brackets.`, exportAgain);
  }
  if (json['format'] !== FORMAT_NAME) return notOurs(json);
  const migrated = migrate(json);
  if ('json' in migrated) return { ok: true, value: migrated.json };
  return no('version', migrated.pointer, migrated.problem, migrated.remedy);
}

function notOurs(json: JsonObject): Read<never> {
  const foreign = foreignJson(json);
  if (foreign !== null) return refused(foreign);
  const found = json['format'];
  if (found === undefined) {
    const remedy = `A blueprint has "format": "${FORMAT_NAME}" on its top level.`;
    return no('format', '', 'The file does not say that it is a blueprint.', remedy);
  }
  const sentence = `"format" is ${shownValue(found)}; a blueprint has ${shown(FORMAT_NAME)} there.`;
  return no('format', '/format', sentence, exportAgain);
}

const exportAgain = 'Choose a blueprint that Stagecraft exported.';

function no(code: FileErrorCode, pointer: string, sentence: string, remedy: string): Read<never> {
  return refused({ code, pointer, sentence, remedy });
}
