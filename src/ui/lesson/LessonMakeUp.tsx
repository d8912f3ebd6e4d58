import { useState } from 'react';
import { equivalentByRatio } from '../../core/analyse/meetings/equivalentMqls.ts';
import { mqlsOf, type Lesson } from '../../core/analyse/meetings/lessonOf.ts';
import styles from './Lesson.module.css';
import { makeUpSentence, sayAmount, sayRate, USUAL_RATIO } from './lessonWords.ts';
import { RatioCurve } from './RatioCurve.tsx';

const LEAST_RATIO = 1;
const MOST_RATIO = 20;

/** What makes up for fewer hand-raisers, and how the answer depends on the ratio of the two rates. */
export function LessonMakeUp({ lesson }: { lesson: Lesson }) {
  const { cases, fewer, equivalent } = lesson;
  const [ratio, setRatio] = useState(USUAL_RATIO);
  const [wantedFall, setWantedFall] = useState<number | null>(null);
  if (fewer === null || equivalent === null) return null;
  const base = cases[0].expected;
  const fall = wantedFall ?? fewer.fall;
  const most = Math.max(MOST_RATIO, Math.min(60, Math.ceil(equivalent.ratio) || 0));
  const ratios = Array.from({ length: most - LEAST_RATIO + 1 }, (_, place) => LEAST_RATIO + place);
  const points = equivalentByRatio(base, fall, ratios);
  const at = (wanted: number) => equivalentByRatio(base, fall, [wanted])[0]!;
  const isOnChart = equivalent.ratio >= LEAST_RATIO && equivalent.ratio <= most;
  const own = isOnChart ? at(equivalent.ratio) : null;
  const chosen = at(ratio);
  const asDrawn = equivalentByRatio(base, fewer.fall, [most])[0]!.total;
  return (
    <section className={styles.makeUp} aria-labelledby="lesson-make-up">
      <h4 id="lesson-make-up" className={styles.heading}>
        What would make up for it?
      </h4>
      <p className={styles.text}>{makeUpSentence(lesson)}</p>
      <p className={styles.text}>
        That answer depends on one thing: how much likelier a hand-raiser is to book a meeting than a scored
        MQL. {Number.isFinite(equivalent.ratio) && `Here it is ${sayAmount(equivalent.ratio)} times. `}
        Measured ratios are nearer {USUAL_RATIO}.
      </p>
      <div className={styles.explore}>
        <RatioCurve points={points} before={mqlsOf(base)} highest={asDrawn} own={own} chosen={chosen} />
        <div className={styles.sliders}>
          <Slider
            label="Likelier to book a meeting"
            value={ratio}
            words={`${sayAmount(ratio)} times`}
            least={LEAST_RATIO}
            most={most}
            step={0.5}
            onChange={setRatio}
          />
          <Slider
            label="Fewer hand-raisers"
            value={Math.round(fall * 100)}
            words={sayRate(fall)}
            least={5}
            most={100}
            step={5}
            onChange={(percent) => setWantedFall(percent / 100)}
          />
          <p className={styles.answer} aria-live="polite">
            <span className={styles.figure}>{sayAmount(chosen.total)}</span> MQLs in all,{' '}
            {sayAmount(chosen.extra)} of them more than before.
          </p>
        </div>
      </div>
      <table className="visually-hidden">
        <caption>MQLs needed in all, with {sayRate(fall)} fewer hand-raisers</caption>
        <thead>
          <tr>
            <th scope="col">Times as likely</th>
            <th scope="col">MQLs in all</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.ratio}>
              <th scope="row">{point.ratio}</th>
              <td>{sayAmount(point.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Slider({
  label,
  value,
  words,
  least,
  most,
  step,
  onChange,
}: {
  label: string;
  value: number;
  words: string;
  least: number;
  most: number;
  step: number;
  onChange: (value: number) => void;
}) {
  return (
    <label className={styles.slider}>
      <span>{label}</span>
      <output>{words}</output>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  );
}
