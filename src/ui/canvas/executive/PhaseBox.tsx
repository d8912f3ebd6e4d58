import type { CSSProperties } from 'react';
import { sayCount, sayShare } from '../../../core/lib/numberWords.ts';
import { Changed } from '../Changed.tsx';
import { BoxButton } from './BoxButton.tsx';
import type { BoxFigures } from './executiveFigures.ts';
import { countStages, spokenBox, type BoxProps } from './boxProps.ts';
import { BoxStages } from './BoxStages.tsx';
import styles from './PhaseBox.module.css';

/** A stretch of the success path as one large box. */
export function PhaseBox(props: BoxProps) {
  const { box, face, figures, rect, isSelected, chosen, onSelect, onEnter } = props;
  const ids = box.stages.map(({ id }) => id);
  const [first, ...others] = face.promises;
  // The bars show all of them; there is room for a few names.
  const most = face.teams.length > 3 ? 2 : 3;
  const namedTeams = face.teams.slice(0, most);
  const unnamed = face.teams.slice(most);
  return (
    <div
      className={styles.box}
      data-selected={isSelected || undefined}
      style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
    >
      <BoxButton
        label={spokenBox(props, sayCount)}
        isSelected={isSelected}
        onSelect={(adds) => onSelect(ids, adds)}
        onEnter={onEnter}
      />
      <div className={styles.bars} aria-hidden="true">
        {face.teams.map(({ name, colour, stages }) => (
          <span key={name} data-team={colour ?? 'none'} style={{ flexGrow: stages }} />
        ))}
      </div>
      <div className={styles.words} aria-hidden="true">
        <div
          className={styles.name}
          title={box.name}
          style={{ '--longest': longestWord(box.name) } as CSSProperties}
        >
          {box.name}
        </div>
        <div className={styles.subtitle}>{box.subtitle}</div>
        {figures !== null && <Figures figures={figures} />}
        <BoxStages stages={face.stages} chosen={chosen} onSelect={onSelect} />
        <div className={styles.foot}>
          <div className={styles.teams}>
            {namedTeams.map(({ name, short, colour }) => (
              <span key={name} className={styles.team} data-team={colour ?? 'none'} title={name}>
                <span className={styles.dot} />
                <span className={styles.teamName}>{face.teams.length > 1 ? short : name}</span>
              </span>
            ))}
            {unnamed.length > 0 && (
              <span className={styles.others} title={unnamed.map(({ name }) => name).join('\n')}>
                and {unnamed.length} more
              </span>
            )}
          </div>
          {first !== undefined && (
            <div className={styles.promise} title={face.promises.map(sayPromise).join('\n')}>
              {sayPromise(first)}
              {others.length > 0 && <span className={styles.more}> and {others.length} more</span>}
            </div>
          )}
          <div className={styles.complete}>
            <span>{countStages(box.stages.length)}</span>
            {face.asked > 0 && (
              <span className={styles.answered} data-complete={face.answered >= face.asked || undefined}>
                {face.answered >= face.asked ? 'all answered' : `${face.answered} of ${face.asked} answered`}
              </span>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

/** No word may break, so the longest says how large the name can be. */
function longestWord(name: string): number {
  return Math.min(24, Math.max(1, ...name.split(/\s+/).map((word) => word.length)));
}

function sayPromise({ stage, words }: BoxProps['face']['promises'][number]): string {
  return `${stage} ${words}`;
}

/** How many came, how many of them went on, and how many are inside. */
function Figures({ figures: { came, inside, share } }: { figures: BoxFigures }) {
  return (
    <div className={styles.figures}>
      <span className={styles.came}>
        <Changed text={sayCount(came)} />
      </span>
      <span className={styles.rest}>
        {Number.isFinite(share) && <b>{sayShare(share)} go on</b>}
        <span>{sayCount(inside)} inside</span>
      </span>
    </div>
  );
}
