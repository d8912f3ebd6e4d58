import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { kindWords } from './kinds.ts';
import type { ProblemSection } from './groupProblems.ts';
import styles from './List.module.css';
import { PlaceChip } from './PlaceChip.tsx';
import { keyOf, ProblemRow } from './ProblemRow.tsx';

/** How many problems are drawn at first; more follow as one scrolls or steps down. */
const FIRST = 80;

/** The problems of each kind in their groups. The arrow keys go from one to the next, Enter shows its place. */
export function ProblemList({
  sections,
  nothing,
}: {
  sections: readonly ProblemSection[];
  nothing: { readonly title: string; readonly words: string };
}) {
  const list = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(FIRST);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const total = sections.reduce((sum, { count }) => sum + count, 0);
  const drawn = firstOf(sections, limit);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || limit >= total) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setLimit((most) => most + FIRST);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  });
  const keys = drawn.flatMap(({ groups }) => groups.flatMap(({ problems }) => problems.map(keyOf)));
  const active = activeKey !== null && keys.includes(activeKey) ? activeKey : (keys[0] ?? null);
  const step = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-problem]') ?? [])];
    const at = all.indexOf(event.currentTarget);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next >= all.length - 1) setLimit((most) => most + FIRST);
    all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
  }, []);
  if (total === 0)
    return (
      <div className={styles.nothing}>
        <p className={styles.nothingTitle}>{nothing.title}</p>
        <p>{nothing.words}</p>
      </div>
    );
  return (
    <div ref={list} className={styles.list}>
      {drawn.map(({ kind, count: found, groups }) => (
        <section key={kind} aria-labelledby={`problems-${kind}`}>
          <header className={styles.kind}>
            <h2 id={`problems-${kind}`} className={styles.kindTitle}>
              {kindWords[kind].title} <span className={styles.count}>{found}</span>
            </h2>
            <p className={styles.about}>{kindWords[kind].about}</p>
          </header>
          {groups.map(({ key, title, why, place, count, problems }) => (
            <div key={key} className={styles.group} data-by={place === null ? 'rule' : 'place'}>
              <div className={styles.groupTitle}>
                {place === null ? (
                  <h3 className={styles.ruleTitle}>
                    {title} <span className={styles.count}>{count}</span>
                  </h3>
                ) : (
                  <h3>
                    <PlaceChip place={place} />
                  </h3>
                )}
                {why !== null && <p className={styles.about}>{why}</p>}
              </div>
              <ul className={styles.problems}>
                {problems.map((problem) => (
                  <ProblemRow
                    key={keyOf(problem)}
                    problem={problem}
                    withPlace={place === null}
                    isActive={keyOf(problem) === active}
                    onActive={setActiveKey}
                    onStep={step}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <div ref={end} />
    </div>
  );
}

/** As much of the sections as holds so many problems. */
function firstOf(sections: readonly ProblemSection[], most: number): ProblemSection[] {
  let left = most;
  return sections.flatMap((section) => {
    const groups = section.groups.flatMap((group) => {
      const problems = group.problems.slice(0, Math.max(0, left));
      left -= problems.length;
      return problems.length === 0 ? [] : [{ ...group, problems }];
    });
    return groups.length === 0 ? [] : [{ ...section, groups }];
  });
}
