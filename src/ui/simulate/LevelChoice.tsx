import type { Level } from '../../core/compile/atLevel.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { recordsOf } from '../../core/model/queries.ts';
import { Tabs } from '../controls/Tabs.tsx';
import { useDocument } from '../hooks/services.ts';
import styles from './RunForm.module.css';

const choices: readonly { readonly value: Level; readonly label: string; readonly takesIn: string }[] = [
  { value: 'paths', label: 'Paths', takesIn: 'Who goes where. Everything happens at once.' },
  { value: 'time', label: 'Time', takesIn: 'Also how long things take. Nobody is ever too busy.' },
  {
    value: 'capacity',
    label: 'Capacity',
    takesIn: 'Also how many people there are: leads queue. They work around the clock.',
  },
  {
    value: 'calendars',
    label: 'Calendars',
    takesIn: 'Also working hours and holidays: all that the blueprint says.',
  },
];

/** How much of the blueprint a run takes in, and in a sentence what that is. */
export function LevelChoice({ level, onChange }: { level: Level; onChange: (level: Level) => void }) {
  const lacksPeople = useDocument(({ blueprint }) => !hasPeople(blueprint));
  const chosen = choices.find(({ value }) => value === level);
  const asksForPeople = level === 'capacity' || level === 'calendars';
  return (
    <div className={styles.level}>
      <p className={styles.levelLabel}>Takes in</p>
      <Tabs label="Takes in" kind="choice" size="small" value={level} tabs={choices} onChange={onChange} />
      <p className={styles.hint}>
        {chosen?.takesIn}
        {asksForPeople && lacksPeople && ' No team says how many people it has, so none is ever too busy.'}
      </p>
    </div>
  );
}

/** Whether any team is a limit. */
function hasPeople(blueprint: Blueprint): boolean {
  return recordsOf(blueprint, 'team').some(
    ({ headCount, shifts }) => headCount !== null || shifts.length > 0,
  );
}
