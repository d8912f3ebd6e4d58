import { Check, CircleHelp, X } from 'lucide-react';
import { describeComparison, type CriterionNames } from '../../core/criteria/describe.ts';
import type { Truth } from '../../core/criteria/criterion.ts';
import { sayActual, sayTruth, type Reason } from '../../core/compile/walkReasons.ts';
import styles from './ReasonTree.module.css';

const joints = { all: 'all of these', any: 'one of these', none: 'none of these' } as const;

/** A criterion with the lead's answer at every line; at the top "all of these" goes without saying. */
export function ReasonTree({
  reason,
  names,
  isTop = false,
}: {
  reason: Reason;
  names: CriterionNames;
  isTop?: boolean;
}) {
  if (reason.kind === 'comparison') return <ComparisonLine reason={reason} names={names} />;
  const { kind, truth } = reason;
  const members = flat(reason, kind);
  if (members.length === 1 && kind !== 'none') return <ReasonTree reason={members[0]!} names={names} />;
  const isPlain = isTop && kind === 'all';
  return (
    <div data-truth={String(truth)}>
      {!isPlain && (
        <p className={styles.joint}>
          {joints[kind]}: <span className={styles.answer}>{sayTruth(truth)}</span>
        </p>
      )}
      <ul className={isPlain ? '' : styles.members}>
        {members.map((member, place) => (
          <li key={place}>
            <ReasonTree reason={member} names={names} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The members, and those of groups of the same kind among them: "all" inside "all" says nothing more. */
function flat(reason: Reason, kind: 'all' | 'any' | 'none'): readonly Reason[] {
  if (reason.kind === 'comparison') return [reason];
  return reason.members.flatMap((member) =>
    member.kind === kind && kind !== 'none' ? flat(member, kind) : [member],
  );
}

function ComparisonLine({
  reason,
  names,
}: {
  reason: Reason & { kind: 'comparison' };
  names: CriterionNames;
}) {
  const { comparison, truth, actual } = reason;
  return (
    <p className={styles.line} data-truth={String(truth)}>
      <TruthMark truth={truth} />
      <span>
        {describeComparison(comparison, names)}
        <span className={styles.answer}>
          : {sayTruth(truth)} ({sayActual(comparison, actual, names)})
        </span>
      </span>
    </p>
  );
}

function TruthMark({ truth }: { truth: Truth }) {
  const Icon = truth === true ? Check : truth === false ? X : CircleHelp;
  return <Icon size={13} strokeWidth={2.5} className={styles.mark} aria-hidden="true" />;
}
