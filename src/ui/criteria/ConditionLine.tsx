import { memo, use } from 'react';
import type { Comparison } from '../../core/criteria/criterion.ts';
import { replaceAt } from '../../core/criteria/criterionEdits.ts';
import { sayShare } from '../../core/lib/numberWords.ts';
import { ComparisonWords } from './ComparisonWords.tsx';
import styles from './Criteria.module.css';
import { pathKey, pathOf, SharesContext, useEditing } from './editing.ts';
import { MoreButton } from './MoreButton.tsx';

/** One condition in a line: its joint, its words, its share of the sample and its menu. Drawn anew only when it changes. */
export const ConditionLine = memo(function ConditionLine({
  pathText,
  comparison,
  joint,
}: {
  pathText: string;
  comparison: Comparison;
  joint: string | null;
}) {
  const { edit } = useEditing();
  return (
    <div className={styles.line} data-line={pathText}>
      <span className={styles.sentence}>
        {joint !== null && <span className={styles.joint}>{joint} </span>}
        <ComparisonWords
          comparison={comparison}
          onChange={(next) => edit((whole) => replaceAt(whole, pathOf(pathText), next))}
        />
      </span>
      <Share pathText={pathText} />
      <MoreButton label="Change this line" pathText={pathText} />
    </div>
  );
});

/** How many of the sample's leads meet the condition by itself; seen while one points at it, and always at the strictest. */
function Share({ pathText }: { pathText: string }) {
  const shares = use(SharesContext);
  const part = shares?.parts.find(({ path }) => pathKey(path) === pathText);
  if (shares === null || part === undefined || shares.leads === 0) return null;
  const share = part.alone / shares.leads;
  const isStrictest = shares.strictest !== null && pathKey(shares.strictest) === pathText;
  return (
    <span
      className={styles.share}
      data-strictest={isStrictest}
      title={`${sayShare(share)} of the leads meet this condition by itself`}
    >
      {sayShare(share)}
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
