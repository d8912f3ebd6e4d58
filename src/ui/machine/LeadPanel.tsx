import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { comparisonsIn } from '../../core/criteria/criterion.ts';
import { recordsOf } from '../../core/model/queries.ts';
import type { Field } from '../../core/model/records/data.ts';
import { LeadField } from './LeadField.tsx';
import styles from './LeadPanel.module.css';
import { ScorePanel } from './ScorePanel.tsx';
import type { WalkSession } from './useWalk.ts';

/** What is known of the lead: its points and its fields, each of which can be changed. */
export function LeadPanel({ session }: { session: WalkSession }) {
  const { walk, ways, state } = session;
  const [isUnfolded, setUnfolded] = useState(false);
  const fields = recordsOf(walk.blueprint, 'field');
  const asked = new Set(
    ways.flatMap(({ way }) =>
      comparisonsIn(walk.plan.criteria[way.criterion] ?? null).flatMap(({ subject }) =>
        subject.kind === 'field' ? [subject.fieldId] : [],
      ),
    ),
  );
  const isKnown = ({ key }: Field) => state.context.fields[key] !== undefined;
  const here = fields.filter(({ id }) => asked.has(id));
  const known = fields.filter((field) => !asked.has(field.id) && isKnown(field));
  const unknown = fields.filter((field) => !asked.has(field.id) && !isKnown(field));
  const list = (shown: readonly Field[]) => (
    <dl className={styles.fields}>
      {shown.map((field) => (
        <LeadField key={field.id} field={field} session={session} />
      ))}
    </dl>
  );
  return (
    <section className={styles.panel} aria-label="The lead">
      <ScorePanel session={session} />
      {here.length > 0 && (
        <>
          <h3 className={styles.heading}>Asked about here</h3>
          {list(here)}
        </>
      )}
      {known.length > 0 && (
        <>
          <h3 className={styles.heading}>Also known</h3>
          {list(known)}
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h3>
            <button
              type="button"
              className={styles.fold}
              aria-expanded={isUnfolded}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              <ChevronRight size={13} className={styles.chevron} />
              Not known ({unknown.length})
            </button>
          </h3>
          {isUnfolded && list(unknown)}
        </>
      )}
    </section>
  );
}
