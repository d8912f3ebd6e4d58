import { useState } from 'react';
import type { CriterionPlace, CriterionTrial } from '../../core/analyse/sample/criterionTrial.ts';
import type { Criterion } from '../../core/criteria/criterion.ts';
import { criterionAt, removeAt } from '../../core/criteria/criterionEdits.ts';
import { sayCount, sayShare } from '../../core/lib/numberWords.ts';
import { criterionNames, nameOf } from '../../core/model/names.ts';
import { useDocument } from '../hooks/services.ts';
import { ReasonTree } from '../machine/ReasonTree.tsx';
import styles from './Trial.module.css';
import { pathKey, type Editing } from './editing.ts';
import { partWords, sayStrictest, sayWhere, wayRemarks } from './trialWords.ts';

/** What comes of a criterion on a sample of leads, in one quiet line, and what is certain about it. */
export function TrialView({
  trial,
  isCurrent,
  criterion,
  place,
  editing,
}: {
  trial: CriterionTrial;
  /** Whether it is the trial of what is written now; otherwise another one is on its way. */
  isCurrent: boolean;
  criterion: Criterion | null;
  place: CriterionPlace;
  editing: Editing;
}) {
  const blueprint = useDocument((state) => state.blueprint);
  const [isOpen, setOpen] = useState(false);
  const { shares, certain, drawn, misses } = trial;
  const remarks = wayRemarks(trial, place.recordId, blueprint);
  const hasLeads = (shares?.leads ?? trial.ways?.leads ?? 0) > 0;
  if (!hasLeads && criterion !== null)
    return (
      <p className={styles.trial}>
        {drawn === 0
          ? 'No lead source brings leads here, so there is nothing to try it on.'
          : `None of ${sayCount(drawn)} leads from your sources comes as far as this, so it cannot be tried.`}
      </p>
    );
  return (
    <div className={styles.trial} data-stale={!isCurrent} aria-live="polite">
      {shares !== null && criterion !== null && isCurrent && <Shares trial={trial} criterion={criterion} />}
      {isCurrent && certain?.never === true && (
        <p className={styles.warning}>
          No lead can meet it, whoever it is: its conditions contradict each other.
        </p>
      )}
      {isCurrent && certain?.always === true && (
        <p className={styles.warning}>Every lead meets it, whoever it is: it asks for nothing.</p>
      )}
      {isCurrent &&
        criterion !== null &&
        certain?.addsNothing.slice(0, 2).map((path) => {
          const part = criterionAt(criterion, path);
          return part === undefined ? null : (
            <p key={pathKey(path)}>
              “{partWords(part, blueprint)}” adds nothing: without it the same leads meet it.{' '}
              <button
                type="button"
                className={styles.do}
                onClick={() => editing.edit((whole) => removeAt(whole, path), path)}
              >
                Remove it
              </button>
            </p>
          );
        })}
      {isCurrent &&
        remarks.map(({ words, isWarning }) => (
          <p key={words} className={isWarning ? styles.warning : ''}>
            {words}
          </p>
        ))}
      <button type="button" className={styles.who} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen
          ? 'Less'
          : misses.length > 0
            ? 'Who just fails, and who these leads are'
            : 'Who these leads are'}
      </button>
      {isOpen && (
        <>
          {isCurrent && misses.length > 0 && (
            <ul className={styles.misses} aria-label="Leads that only just fail">
              {misses.map(({ sourceId, missing }, at) => (
                <li key={at}>
                  <span className={styles.source}>{nameOf(blueprint, sourceId)}</span>
                  <ReasonTree
                    reason={missing}
                    names={{ ...criterionNames(blueprint), mostListed: 3 }}
                    isTop
                  />
                </li>
              ))}
            </ul>
          )}
          <p className={styles.note}>
            {sayCount(drawn)} new leads were drawn from your lead sources by their volumes and mixes. They go
            by your criteria, with signals as often as you said, to where this is asked. People’s decisions on
            the way are taken to be yes, and no team, queue or calendar is in it: a run may differ a little.
          </p>
        </>
      )}
    </div>
  );
}

function Shares({ trial, criterion }: { trial: CriterionTrial; criterion: Criterion }) {
  const blueprint = useDocument((state) => state.blueprint);
  const shares = trial.shares!;
  const strictest = sayStrictest(trial, criterion, blueprint);
  return (
    <p>
      <strong className={styles.figure}>{sayShare(shares.met / shares.leads)}</strong> of{' '}
      {sayCount(shares.leads)} sample leads meet it {sayWhere(trial, blueprint)}
      {strictest === null ? '' : `; without “${strictest.words}” it would be ${strictest.share}`}.
      {shares.unknown > 0 &&
        ` Of ${sayShare(shares.unknown / shares.leads)} it cannot be told, because something is empty.`}
    </p>
  );
}
