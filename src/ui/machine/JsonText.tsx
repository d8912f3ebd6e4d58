import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { tokensOf, visibleLines, type JsonLine } from './jsonLines.ts';
import styles from './JsonText.module.css';

const LINE = 20;

/** JSON that can be folded, line by line; only the lines in sight are drawn. */
export function JsonText({
  lines,
  folded,
  onFold,
}: {
  lines: readonly JsonLine[];
  folded: ReadonlySet<number>;
  onFold: (folded: Set<number>) => void;
}) {
  const frame = useRef<HTMLElement>(null);
  const visible = visibleLines(lines, folded);
  // oxlint-disable-next-line react/incompatible-library -- Nothing here is memoised by a compiler.
  const virtual = useVirtualizer({
    count: visible.length,
    getScrollElement: () => frame.current,
    estimateSize: () => LINE,
    overscan: 24,
  });
  const toggle = (place: number) => {
    const next = new Set(folded);
    if (!next.delete(place)) next.add(place);
    onFold(next);
  };
  return (
    <section ref={frame} className={styles.frame} aria-label="The configuration as JSON">
      <div className={styles.text} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const place = visible[index]!;
          return (
            <Line
              key={place}
              line={lines[place]!}
              number={place + 1}
              top={start}
              isFolded={folded.has(place)}
              closing={folded.has(place) ? lines[lines[place]!.end]!.text : ''}
              onToggle={lines[place]!.end > place && place > 0 ? () => toggle(place) : null}
            />
          );
        })}
      </div>
    </section>
  );
}

function Line({
  line,
  number,
  top,
  isFolded,
  closing,
  onToggle,
}: {
  line: JsonLine;
  number: number;
  top: number;
  isFolded: boolean;
  closing: string;
  onToggle: (() => void) | null;
}) {
  return (
    <div className={styles.line} style={{ top, paddingLeft: `${line.indent * 2}ch` }}>
      <span className={styles.lineNumber} aria-hidden="true">
        {number}
      </span>
      {onToggle !== null && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!isFolded}
          aria-label={`${line.key ?? 'entry'}, line ${number}`}
          onClick={onToggle}
        >
          <ChevronRight size={12} className={styles.chevron} />
        </button>
      )}
      <code className={styles.code} data-state={line.isState || undefined}>
        {tokensOf(line.text).map(({ kind, text }, place) => (
          <span key={place} className={styles[kind]}>
            {text}
          </span>
        ))}
        {isFolded && (
          <>
            <span className={styles.more}>{line.end - number + 1}</span>
            <span className={styles.mark}>{closing}</span>
          </>
        )}
      </code>
    </div>
  );
}
