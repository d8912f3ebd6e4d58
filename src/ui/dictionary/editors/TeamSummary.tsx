import { lettersOf, type RaciLetter } from '../../../core/commands/raciCommands.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { BlueprintRecord } from '../../../core/model/records.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from './Editors.module.css';
import { sayTeam } from './teamHours.ts';

const words: readonly (readonly [RaciLetter, string])[] = [
  ['R', 'responsible for'],
  ['A', 'accountable for'],
  ['C', 'consulted on'],
  ['I', 'informed about'],
];

/** What a team comes to: who is there when, and what it is to how many stages. */
export function TeamSummary({ record }: { record: BlueprintRecord }) {
  const blueprint = useDocument((state) => state.blueprint);
  if (record.type !== 'team') return null;
  const stages = recordsOf(blueprint, 'stage');
  const counts = words.flatMap(([letter, word]) => {
    const count = stages.filter((stage) => lettersOf(stage, record.id).includes(letter)).length;
    return count === 0 ? [] : [`${word} ${count === 1 ? 'one stage' : `${count} stages`}`];
  });
  const said = counts.length === 0 ? 'It has no part in any stage yet.' : `It is ${joined(counts)}.`;
  return (
    <p className={styles.sentence}>
      {sayTeam(blueprint, record)} {said}
    </p>
  );
}

function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
