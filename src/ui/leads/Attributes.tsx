import { useState } from 'react';
import { fromStored } from '../../core/compile/compileSources.ts';
import { nameOf } from '../../core/model/names.ts';
import { Button } from '../controls/Button.tsx';
import { sayValue } from './leadWords.ts';
import type { ReadRun } from './useStoredRun.ts';
import styles from './LeadPage.module.css';

/** How many are shown before somebody asks for all. */
const FIRST = 6;

/** What is known about a lead: the first few fields, and all of them when asked for. */
export function Attributes({ run, lead }: { run: ReadRun; lead: number }) {
  const [showsAll, setShowsAll] = useState(false);
  const { plan, log, blueprint } = run;
  const known = plan.fields.flatMap((field, place) => {
    const value = fromStored(field, log.leads.attributes[lead * plan.fields.length + place]!);
    return value === undefined
      ? []
      : [{ id: field.id, name: nameOf(blueprint, field.id), value: sayValue(run, field.id, value) }];
  });
  if (known.length === 0) return null;
  const hidden = known.length - FIRST;
  return (
    <div className={styles.known}>
      <dl className={styles.attributes}>
        {known.slice(0, showsAll || hidden < 3 ? known.length : FIRST).map(({ id, name, value }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {hidden >= 3 && (
        <Button size="small" variant="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Fewer fields' : `${hidden} more fields`}
        </Button>
      )}
    </div>
  );
}
