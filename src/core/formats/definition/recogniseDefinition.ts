import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { SCHEMA_VERSION } from '../../model/blueprint.ts';
import { refused, type FileErrorCode, type Read } from '../json/fileError.ts';
import { shown, shownValue } from '../json/jsonTokens.ts';
import { FORMAT_NAME } from './fileForm.ts';
import { foreignJson } from './recogniseProduct.ts';

/** Passes on JSON that says it is a blueprint of a version that can be read here, and refuses everything else. */
export function recogniseDefinition(json: Json): Read<JsonObject> {
  if (!isJsonObject(json)) {
    const what = Array.isArray(json) ? 'a list' : json === null ? 'null' : `a single ${typeof json}`;
    return no('type', '', `The file holds ${what}; a blueprint is an object in curly brackets.`, exportAgain);
  }
  if (json['format'] !== FORMAT_NAME) return notOurs(json);
  const version = json['schemaVersion'];
  if (version === undefined) {
    return no('version', '', 'The file does not say which version of the format it has.', writeVersion);
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return no(
      'version',
      '/schemaVersion',
      `"schemaVersion" is ${shownValue(version)}; it must be a whole number from 1 on.`,
      writeVersion,
    );
  }
  if (version > SCHEMA_VERSION) {
    return no(
      'version',
      '/schemaVersion',
      `The file was made by version ${version} of the format; this Stagecraft reads up to version ${SCHEMA_VERSION}.`,
      'Open it with a newer Stagecraft. Nothing in it was changed.',
    );
  }
  return { ok: true, value: json };
}

function notOurs(json: JsonObject): Read<never> {
  const foreign = foreignJson(json);
  if (foreign !== null) return refused(foreign);
  const found = json['format'];
  if (found === undefined) {
    return no(
      'format',
      '',
      'The file does not say that it is a blueprint.',
      `A blueprint has "format": "${FORMAT_NAME}" on its top level.`,
    );
  }
  return no(
    'format',
    '/format',
    `"format" is ${shownValue(found)}; a blueprint has ${shown(FORMAT_NAME)} there.`,
    exportAgain,
  );
}

const exportAgain = 'Choose a blueprint that Stagecraft exported.';
const writeVersion = `Write "schemaVersion": ${SCHEMA_VERSION} on the top level.`;

function no(code: FileErrorCode, pointer: string, sentence: string, remedy: string): Read<never> {
  return refused({ code, pointer, sentence, remedy });
}
