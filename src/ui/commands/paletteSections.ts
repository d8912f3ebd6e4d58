import { findAmong, findEntries } from '../../core/analyse/search/findEntries.ts';
import type { SearchEntry } from '../../core/analyse/search/searchEntry.ts';
import { shortcutGroups } from '../shell/shortcuts.ts';
import type { PaletteLine, PaletteSection, ShownLine } from './paletteLine.ts';
import { placeLine } from './placeLines.ts';

/** What a palette chooses from. */
export interface PaletteStock {
  readonly commands: readonly PaletteLine[];
  /** Ids of commands, the one given last first. */
  readonly recent: readonly string[];
  readonly entries: readonly SearchEntry[];
  /** Problems, terms and whatever else can be found by words. */
  readonly others: readonly PaletteLine[];
}

const MOST_IN_SECTION = 8;
const MOST_IN_SEARCH = 24;
const MOST_PLACES = 160;
/** What the company says comes before problems and explanations. */
const WORTH_OF_OTHERS = -25;

/** Without a word the commands, recently used first; with words what answers them, the best section first. */
export function paletteSections(
  stock: PaletteStock,
  query: string,
  mode: 'palette' | 'search',
): PaletteSection[] {
  if (query.trim() === '') return mode === 'palette' ? atRest(stock) : [];
  const commands =
    mode === 'search'
      ? []
      : findAmong(stock.commands, query, ({ id, whyNot }) => commandWorth(stock, id, whyNot)).map(
          (found) => ({
            score: found.score,
            line: { ...found.entry, section: 'Commands', at: found.at },
          }),
        );
  const places = findEntries(stock.entries, query)
    .slice(0, MOST_PLACES)
    .map((found, place) => ({
      score: found.score,
      line: { ...placeLine(found.entry, place), at: found.at },
    }));
  const others = findAmong(stock.others, query, () => WORTH_OF_OTHERS).map((found) => ({
    score: found.score,
    line: { ...found.entry, at: found.at },
  }));
  const sections = new Map<string, { best: number; lines: ShownLine[] }>();
  for (const { score, line } of [...commands, ...places, ...others]) {
    const section = sections.get(line.section) ?? { best: score, lines: [] };
    if (section.lines.length < (mode === 'search' ? MOST_IN_SEARCH : MOST_IN_SECTION))
      section.lines.push(line);
    section.best = Math.max(section.best, score);
    sections.set(line.section, section);
  }
  return [...sections]
    .toSorted((a, b) => b[1].best - a[1].best)
    .map(([value, { lines }]) => ({ value, items: lines }));
}

function commandWorth({ recent }: PaletteStock, id: string, whyNot: string | null): number {
  return (recent.includes(id) ? 8 : 0) + (whyNot === null ? 4 : -10);
}

function atRest({ commands, recent }: PaletteStock): PaletteSection[] {
  const shown = commands.map((line): ShownLine => ({ ...line, at: [] }));
  const used = recent.flatMap((id) => shown.find((line) => line.id === id && line.whyNot === null) ?? []);
  const rest = shown.filter((line) => !used.includes(line));
  // Lines may be added to the table wherever there is room; what is no group of it comes last.
  const groups = [...new Set([...shortcutGroups, ...rest.map(({ section }) => section)])].filter((group) =>
    rest.some(({ section }) => section === group),
  );
  return [
    ...(used.length === 0 ? [] : [{ value: 'Used last', items: used }]),
    ...groups.map((value) => ({ value, items: rest.filter(({ section }) => section === value) })),
  ];
}
