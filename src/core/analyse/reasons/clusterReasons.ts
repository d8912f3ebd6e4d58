import { agglomerate } from './agglomerate.ts';
import { byId, conceptOf } from './conceptOf.ts';
import { alikeness, reasonText, type ReasonText } from './reasonText.ts';

/** Lines of free text that mean one reason. */
export interface ReasonGroup {
  /** What to call it: the reason it is, the usual word for it, or the line that was written most. */
  readonly name: string;
  /** The reason of the list that it is already; null: it would be a new one. */
  readonly reasonId: string | null;
  /** How many lines. */
  readonly count: number;
  /** The different ways in which it was written, the most frequent first. */
  readonly examples: readonly { readonly text: string; readonly count: number }[];
  /** Whether it says nothing ("other", "n/a", "-") or is too rare for a reason of its own. */
  readonly isOther: boolean;
}

/** A reason that a list has already. */
export interface KnownReason {
  readonly id: string;
  readonly name: string;
}

// Lines are one reason when their pieces are alike by more than this; found by trying on messy lists.
const ALIKE = 0.45;
const KNOWN = 0.62;
// Comparing all with all takes the square of their number; what comes after these joins the nearest group.
const MOST_COMPARED = 500;

interface Line {
  readonly text: string;
  readonly said: ReasonText;
  readonly count: number;
  readonly spellings: Map<string, number>;
}

/**
 * Groups hundreds of lines of free text into the few reasons they mean: reasons of the list, things that sales
 * teams usually mean, and lines that are alike. Groups smaller than `smallest` are put together as "Other".
 */
export function clusterReasons(
  lines: readonly string[],
  known: readonly KnownReason[] = [],
  smallest = 2,
): readonly ReasonGroup[] {
  const distinct = distinctLines(lines);
  const reasons = known.map((reason) => {
    const said = reasonText(reason.name);
    return { ...reason, said, concept: conceptOf(said)?.id };
  });
  const named = new Map<string, { name: string; reasonId: string | null; isOther: boolean; lines: Line[] }>();
  const rest: Line[] = [];
  const put = (key: string, name: string, reasonId: string | null, isOther: boolean, line: Line) => {
    const group = named.get(key);
    if (group) group.lines.push(line);
    else named.set(key, { name, reasonId, isOther, lines: [line] });
  };
  for (const line of distinct) {
    const concept = conceptOf(line.said);
    const alike = reasons
      .map((reason) => ({ reason, sure: alikeness(reason.said.trigrams, line.said.trigrams) }))
      .toSorted((a, b) => b.sure - a.sure)[0];
    const reason =
      alike !== undefined && alike.sure >= KNOWN
        ? alike.reason
        : reasons.find((each) => each.concept !== undefined && each.concept === concept?.id);
    if (reason !== undefined) put(reason.id, reason.name, reason.id, reason.concept === 'other', line);
    else if (concept !== undefined) put(concept.id, concept.name, null, concept.id === 'other', line);
    else rest.push(line);
  }
  const groups = [
    ...[...named.values()].map((group) => groupOf(group.lines, group)),
    ...alikeGroups(rest).map((group) => groupOf(group, null)),
  ];
  return withOther(groups, reasons, smallest);
}

/** Lines that are one but for case, accents, punctuation and endings, with how often each was written. */
function distinctLines(lines: readonly string[]): Line[] {
  const byKey = new Map<string, Line>();
  for (const line of lines) {
    const text = line.replace(/\s+/g, ' ').trim().slice(0, 500);
    if (text === '') continue;
    const said = reasonText(text);
    const key = said.stems.length > 0 ? said.stems.join(' ') : said.plain;
    const before = byKey.get(key);
    const spellings = before?.spellings ?? new Map<string, number>();
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    byKey.set(key, {
      text: before?.text ?? text,
      said: before?.said ?? said,
      count: (before?.count ?? 0) + 1,
      spellings,
    });
  }
  return [...byKey.values()].toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function alikeGroups(lines: readonly Line[]): Line[][] {
  const compared = lines.slice(0, MOST_COMPARED);
  const groups = agglomerate(
    compared.map(({ count }) => count),
    (a, b) => alikeness(compared[a]!.said.trigrams, compared[b]!.said.trigrams),
    ALIKE,
  ).map((places) => places.map((place) => compared[place]!));
  for (const line of lines.slice(MOST_COMPARED)) {
    const nearest = groups
      .map((group) => ({ group, sure: alikeness(group[0]!.said.trigrams, line.said.trigrams) }))
      .toSorted((a, b) => b.sure - a.sure)[0];
    if (nearest !== undefined && nearest.sure >= ALIKE) nearest.group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function groupOf(
  lines: readonly Line[],
  as: { readonly name: string; readonly reasonId: string | null; readonly isOther: boolean } | null,
): ReasonGroup {
  const examples = lines
    .flatMap(({ spellings }) => [...spellings].map(([text, count]) => ({ text, count })))
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const count = lines.reduce((sum, line) => sum + line.count, 0);
  const name = as?.name ?? sentenceCase(examples[0]?.text ?? '');
  return { name, reasonId: as?.reasonId ?? null, count, examples, isOther: as?.isOther ?? false };
}

/** With what is too rare put together with what says nothing, at the end. */
function withOther(
  groups: readonly ReasonGroup[],
  reasons: readonly (KnownReason & { readonly concept: string | undefined })[],
  smallest: number,
): readonly ReasonGroup[] {
  const isOther = (group: ReasonGroup) =>
    group.isOther || (group.reasonId === null && group.count < smallest);
  const others = groups.filter(isOther);
  const kept = groups
    .filter((group) => !isOther(group))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  if (others.length === 0) return kept;
  const known = reasons.find(({ concept }) => concept === 'other');
  return [
    ...kept,
    {
      name: known?.name ?? byId('other')!.name,
      reasonId: known?.id ?? null,
      count: others.reduce((sum, { count }) => sum + count, 0),
      examples: others.flatMap(({ examples }) => examples).toSorted((a, b) => b.count - a.count),
      isOther: true,
    },
  ];
}

function sentenceCase(text: string): string {
  const plain = text.replace(/[\s.!?,;:]+$/, '') || text;
  const short = plain.length > 60 ? `${plain.slice(0, 59).trimEnd()}…` : plain;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
