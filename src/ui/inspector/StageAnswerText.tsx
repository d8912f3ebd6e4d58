import type { StageAnswer } from '../../core/stage-kinds/stageKind.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { sayDuration } from '../../core/model/durationWords.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import { useDocument } from '../hooks/services.ts';
import { activityList } from './activityList.ts';
import { InlineInput } from './InlineInput.tsx';
import styles from './Inspector.module.css';
import { stageQuestions } from './stageQuestions.ts';

/** The answer to a question as a sentence; words with dots below can be changed where they stand. */
export function StageAnswerText({ stage, answer }: { stage: Stage; answer: StageAnswer }) {
  const fieldOf = (name: string) =>
    stageQuestions.flatMap(({ fields }) => fields).find(({ path }) => path.join('.') === name)!;
  switch (answer) {
    case 'responsible':
      return (
        <p>
          <InlineInput field={fieldOf('responsibleTeamId')} />
          <span className={styles.also}> accountable: </span>
          <InlineInput field={fieldOf('accountableTeamId')} />
          {stage.consultedTeamIds.length > 0 && (
            <>
              <span className={styles.also}> consulted: </span>
              <InlineInput field={fieldOf('consultedTeamIds')} />
            </>
          )}
          {stage.informedTeamIds.length > 0 && (
            <>
              <span className={styles.also}> informed: </span>
              <InlineInput field={fieldOf('informedTeamIds')} />
            </>
          )}
        </p>
      );
    case 'sla':
      return <SlaText stage={stage} />;
    case 'activities':
      return <ActivitiesText stage={stage} />;
    case 'tools':
      return (
        <div className={styles.chips}>
          <InlineInput field={fieldOf('toolIds')} />
        </div>
      );
    case 'tracked':
      return (
        <p>
          <InlineInput field={fieldOf('trackedFieldIds')} />
          <span className={styles.also}> in </span>
          <InlineInput field={fieldOf('systemOfRecordToolId')} />
          {stage.trackingNote !== '' && <span className={styles.inWords}>{stage.trackingNote}</span>}
        </p>
      );
    case 'reported':
      return (
        <ul className={styles.answers}>
          {stage.reports.map(({ metric, report, rhythm, audience }, index) => (
            // Reports have no ids; their place is all there is.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              {metric}
              <span className={styles.also}>
                {report !== '' && ` in ${report}`}
                {rhythm !== '' && `, ${rhythm}`}
                {audience !== '' && `, for ${audience}`}
              </span>
            </li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}

function SlaText({ stage: { sla } }: { stage: Stage }) {
  const blueprint = useDocument((state) => state.blueprint);
  const told = findRecord(blueprint, 'team', sla.escalationTeamId);
  const promises = [
    ...(sla.firstResponse ? [{ before: 'within', time: sla.firstResponse }] : []),
    ...sla.variants.flatMap(({ name, firstResponse, maximumTime }) => {
      const time = firstResponse ?? maximumTime;
      return time ? [{ before: `${lowered(name.replace(/:.*/, ''))} within`, time }] : [];
    }),
    ...(sla.maximumTime ? [{ before: 'settled within', time: sla.maximumTime }] : []),
  ];
  return (
    <>
      <p className={styles.sentenceCase}>
        {promises.map(({ before, time }, index) => (
          <span key={before}>
            {index > 0 && ', '}
            {before} <span className={styles.dotted}>{sayDuration(time)}</span>
          </span>
        ))}
        {sla.attempts !== null && `, ${sla.attempts} ${sla.attempts === 1 ? 'attempt' : 'attempts'}`}
      </p>
      {(told !== undefined || sla.escalation !== '') && (
        <p className={styles.also}>
          {told && `When missed: tell ${told.name}. `}
          {sla.escalation}
        </p>
      )}
    </>
  );
}

function ActivitiesText({ stage }: { stage: Stage }) {
  const blueprint = useDocument((state) => state.blueprint);
  return (
    <ol className={styles.answers}>
      {stage.activities.map((activity) => {
        const [name, ...more] = activityList.say(activity as unknown as JsonObject, blueprint).split(' · ');
        return (
          <li key={activity.id}>
            {name}
            {more.length > 0 && <span className={styles.also}> {more.join(' · ')}</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** In the middle of a sentence; "BDR" and the like stay as they are. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
