import { fileName } from '../../core/formats/files/fileName.ts';
import type { ExportFormat } from '../../core/formats/format.ts';
import { formats } from '../../core/formats/registry.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { singleton } from '../../core/model/queries.ts';
import { saveFile } from './saveFile.ts';

/** Writes a blueprint in a format and offers it as a file. Returns what the format could not express. */
export function exportBlueprint(blueprint: Blueprint, format: ExportFormat): readonly string[] {
  const { text, omissions } = format.write({ blueprint });
  const { name } = singleton(blueprint, 'settings');
  saveFile(fileName(name, format.fileExtension, format.id), format.mediaType, text);
  return omissions;
}

/** The formats there are; this module comes only when somebody wants to export. */
export const exportFormats = formats.all;
