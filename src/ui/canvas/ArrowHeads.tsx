import styles from './ArrowHeads.module.css';

/** The heads of all arrows, once for a canvas. */
export function ArrowHeads() {
  return (
    <svg className={styles.store} aria-hidden="true">
      <defs>
        {(['loud', 'quiet', 'win', 'selected'] as const).map((ending) => (
          <marker
            key={ending}
            id={`stagecraft-arrow-${ending}`}
            className={styles[ending]}
            viewBox="0 0 10 10"
            refX="8.6"
            refY="5"
            markerUnits="userSpaceOnUse"
            markerWidth={ending === 'quiet' ? 10 : 13}
            markerHeight={ending === 'quiet' ? 10 : 13}
            orient="auto"
          >
            <path d="M0.5,1 L9.5,5 L0.5,9 L2.5,5 Z" />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
