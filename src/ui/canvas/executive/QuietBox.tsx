import { sayCount } from '../../../core/lib/numberWords.ts';
import { Changed } from '../Changed.tsx';
import { BoxButton } from './BoxButton.tsx';
import { spokenBox, type BoxProps } from './boxProps.ts';
import { BoxStages } from './BoxStages.tsx';
import styles from './QuietBox.module.css';

/** Stages beside the success path, low and quiet. */
export function QuietBox(props: BoxProps) {
  const { box, face, figures, rect, isSelected, chosen, onSelect, onEnter } = props;
  return (
    <div
      className={styles.box}
      data-kind={box.kind}
      data-selected={isSelected || undefined}
      style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
    >
      <BoxButton
        label={spokenBox(props, sayCount)}
        isSelected={isSelected}
        onSelect={(adds) =>
          onSelect(
            box.stages.map(({ id }) => id),
            adds,
          )
        }
        onEnter={onEnter}
      />
      <div className={styles.words} aria-hidden="true">
        <div className={styles.top}>
          <span className={styles.called}>
            <span className={styles.name}>{box.name}</span>
            <span className={styles.subtitle}>{box.subtitle}</span>
          </span>
          {figures !== null && (
            <span className={styles.figure}>
              <Changed text={sayCount(box.kind === 'leaves' ? figures.came : figures.inside)} />
            </span>
          )}
        </div>
        <BoxStages stages={face.stages} chosen={chosen} onSelect={onSelect} isQuiet />
      </div>
    </div>
  );
}
