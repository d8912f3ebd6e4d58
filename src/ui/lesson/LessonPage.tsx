import { useMemo } from 'react';
import { meetingRate } from '../../core/analyse/meetings/expectedMeetings.ts';
import { lessonOf } from '../../core/analyse/meetings/lessonOf.ts';
import { nameOf } from '../../core/model/names.ts';
import { Button } from '../controls/Button.tsx';
import { useDocument, useServices } from '../hooks/services.ts';
import styles from './Lesson.module.css';
import { LessonCases } from './LessonCases.tsx';
import { LessonMakeUp } from './LessonMakeUp.tsx';
import { chanceSentence, headlineOf, sayRate } from './lessonWords.ts';

/**
 * What the mix of MQLs does to the meetings, computed from the blueprint that is open and its scenarios; nothing where
 * that is not a plain sum. Every edit of a volume or a rate is in it at once.
 */
export function LessonPage() {
  const { view } = useServices();
  const blueprint = useDocument((state) => state.blueprint);
  const lesson = useMemo(() => lessonOf(blueprint), [blueprint]);
  if (lesson === null) return null;
  const { handRaisers, scored, meetingStageId, meetingWayId } = lesson.cases[0].expected;
  const showRates = () => {
    view.getState().show('design');
    view.getState().seek(meetingWayId);
  };
  return (
    <section className={styles.lesson} aria-labelledby="lesson">
      <h3 id="lesson" className={styles.headline}>
        {headlineOf(lesson)}
      </h3>
      <p className={styles.text}>
        Expected, not drawn by chance: {sayRate(meetingRate(handRaisers))} of hand-raisers and{' '}
        {sayRate(meetingRate(scored))} of scored MQLs go on to {nameOf(blueprint, meetingStageId)}. Change
        volumes or rates, and everything here follows.{' '}
        <Button size="small" variant="quiet" onClick={showRates}>
          Show the two rates
        </Button>
      </p>
      <LessonCases lesson={lesson} />
      <LessonMakeUp lesson={lesson} />
      <p className={styles.text}>{chanceSentence(lesson)}</p>
    </section>
  );
}
