import type { Compiled } from '../compile/compileBlueprint.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Problem } from '../model/problem.ts';

/** What an export is made from. What is not given, a format works out for itself or does without. */
export interface ExportContext {
  readonly blueprint: Blueprint;
  readonly compiled?: Compiled;
  readonly problems?: readonly Problem[];
}

/** What came out, and in sentences what the format could not express. */
export interface ExportResult {
  readonly text: string;
  readonly omissions: readonly string[];
}

/** For whom a format is: the groups of the Export menu, in this order. */
export const formatGroups = ['Stagecraft', 'Machines', 'Tables'] as const;
export type FormatGroup = (typeof formatGroups)[number];

/** One kind of file a blueprint can be written as. Complete in one file. */
export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** One sentence for the Export menu: what it holds and for whom it is. */
  readonly description: string;
  readonly fileExtension: string;
  readonly mediaType: string;
  readonly group: FormatGroup;
  /** Never throws on a blueprint that can be opened, however mistaken. */
  write(context: ExportContext): ExportResult;
}
