import { isCalledShort } from '../../core/model/names.ts';
import { findRecord, waysFrom } from '../../core/model/queries.ts';
import type { Transition } from '../../core/model/records/transition.ts';
import { useDocument, useServices } from '../hooks/services.ts';
import { FormHere } from './FormHere.tsx';
import { HandOver } from './HandOver.tsx';
import { InPlaceText } from './InPlaceText.tsx';
import styles from './Inspector.module.css';
import { PlainSection } from './PlainSection.tsx';
import { Section } from './Section.tsx';
import {
  transitionHeading,
  transitionKindOptions,
  transitionQuestions,
  transitionSections,
} from './transitionSections.ts';
import { WayOrder } from './WayOrder.tsx';

const [labelField] = transitionHeading;

/** A transition: from where to where, what moves the lead, who decides, how many and when. */
export function TransitionInspector({ transition }: { transition: Transition }) {
  const place = useDocument(
    ({ blueprint }) => waysFrom(blueprint, transition.fromId).findIndex(({ id }) => id === transition.id) + 1,
  );
  const of = useDocument(({ blueprint }) => waysFrom(blueprint, transition.fromId).length);
  const kind = transitionKindOptions.find(({ value }) => value === transition.kind)?.label ?? transition.kind;
  return (
    <FormHere ids={[transition.id]}>
      <header className={styles.heading}>
        <p className={styles.kicker}>
          Transition · {kind} · way {place} of {of}
        </p>
        <h2 className={styles.ends}>
          <End stageId={transition.fromId} /> <span className={styles.arrow}>→</span>{' '}
          <End stageId={transition.toId} />
        </h2>
        {labelField && <InPlaceText field={labelField} className={styles.name} />}
        <HandOver transition={transition} />
      </header>
      {transitionQuestions.map((section) => (
        <PlainSection key={section.id} ids={[transition.id]} section={section} />
      ))}
      {of > 1 && (
        <section className={styles.question}>
          <h3 className={styles.asked}>Which way is tried first?</h3>
          <WayOrder transition={transition} />
        </section>
      )}
      {transitionSections.map((section) => (
        <Section key={section.id} ids={[transition.id]} section={section} />
      ))}
    </FormHere>
  );
}

function End({ stageId }: { stageId: string }) {
  const stage = useDocument(({ blueprint }) => findRecord(blueprint, 'stage', stageId));
  const { view } = useServices();
  if (stage === undefined) return <span className={styles.lost}>a deleted stage</span>;
  return (
    <button
      type="button"
      className={styles.end}
      title={stage.name}
      onClick={() => view.getState().seek(stageId)}
    >
      {isCalledShort(stage) ? stage.abbreviation : stage.name}
    </button>
  );
}
