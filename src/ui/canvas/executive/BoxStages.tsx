import type { BoxStage } from './boxFace.ts';
import styles from './BoxStages.module.css';

/** The stages of a box by their short names; each can be chosen by itself. */
export function BoxStages({
  stages,
  chosen,
  onSelect,
  isQuiet = false,
}: {
  stages: readonly BoxStage[];
  chosen: ReadonlySet<string>;
  onSelect: (stageIds: readonly string[], adds: boolean) => void;
  isQuiet?: boolean;
}) {
  return (
    <div
      className={styles.stages}
      data-many={stages.length > 6 || undefined}
      data-quiet={isQuiet || undefined}
    >
      {stages.map(({ id, label, name, shape, holds }) => (
        // For the mouse: who uses the keyboard goes into the box, where every stage is by itself.
        <button
          key={id}
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={styles.stage}
          title={name}
          data-shape={shape}
          data-chosen={chosen.has(id) || undefined}
          onClick={(event) => onSelect([id], event.shiftKey || event.metaKey || event.ctrlKey)}
        >
          <span className={styles.label}>{label}</span>
          {holds > 0 && <span className={styles.holds}>{holds}</span>}
        </button>
      ))}
    </div>
  );
}
