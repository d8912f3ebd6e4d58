import { meetingsOf, mqlsOf, type Lesson, type LessonCase } from '../../core/analyse/meetings/lessonOf.ts';
import styles from './Lesson.module.css';
import { sayAmount } from './lessonWords.ts';

/** The blueprint and its scenarios side by side: MQLs of both kinds, and the meetings they are expected to book. */
export function LessonCases({ lesson }: { lesson: Lesson }) {
  const { cases } = lesson;
  const mostMqls = Math.max(...cases.map(({ expected }) => mqlsOf(expected)));
  const mostMeetings = Math.max(...cases.map(({ expected }) => meetingsOf(expected)));
  return (
    <table className={styles.cases}>
      <caption className="visually-hidden">MQLs and expected meetings of a month, side by side</caption>
      <thead>
        <tr>
          <td>
            <span className={styles.key} data-kind="handRaisers">
              Hand-raisers
            </span>
            <span className={styles.key} data-kind="scored">
              Scored
            </span>
          </td>
          {cases.map(({ scenarioId, name }) => (
            <th key={scenarioId ?? ''} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">MQLs a month</th>
          {cases.map((each) => (
            <Split key={each.scenarioId ?? ''} of={each} count="mqls" most={mostMqls} />
          ))}
        </tr>
        <tr>
          <th scope="row">Meetings expected</th>
          {cases.map((each) => (
            <Split key={each.scenarioId ?? ''} of={each} count="meetings" most={mostMeetings} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Split({ of, count, most }: { of: LessonCase; count: 'mqls' | 'meetings'; most: number }) {
  const raised = of.expected.handRaisers[count];
  const scored = of.expected.scored[count];
  const width = (value: number) => `${most > 0 ? (value / most) * 100 : 0}%`;
  return (
    <td>
      <span className={styles.figure}>{sayAmount(raised + scored)}</span>
      <span className={styles.bar} aria-hidden="true">
        <span data-kind="handRaisers" style={{ width: width(raised) }} />
        <span data-kind="scored" style={{ width: width(scored) }} />
      </span>
      <span className={styles.parts}>
        {sayAmount(raised)} <span className="visually-hidden">hand-raisers</span> + {sayAmount(scored)}
        <span className="visually-hidden"> scored</span>
      </span>
    </td>
  );
}
