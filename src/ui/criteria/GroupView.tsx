import { Fragment, use } from 'react';
import {
  groupKind,
  groupKinds,
  membersOf,
  type Criterion,
  type GroupKind,
} from '../../core/criteria/criterion.ts';
import { regroupAt, type CriterionPath } from '../../core/criteria/criterionEdits.ts';
import { Picker } from '../controls/Picker.tsx';
import { ConditionLine } from './ConditionLine.tsx';
import styles from './Criteria.module.css';
import { BegunContext, pathKey, useEditing } from './editing.ts';
import { MoreButton } from './MoreButton.tsx';
import { NewCondition } from './NewCondition.tsx';

const groupWords: Readonly<Record<GroupKind, string>> = {
  all: 'all of these',
  any: 'any of these',
  none: 'none of these',
};
const groupOptions = groupKinds.map((kind) => ({ value: kind, label: groupWords[kind] }));

/** A part of a criterion: one condition in one line, or a group of them one below the other. */
export function CriterionPart({
  path,
  part,
  joint,
}: {
  path: CriterionPath;
  part: Criterion;
  joint: string | null;
}) {
  const kind = groupKind(part);
  if ('subject' in part) return <ConditionLine pathText={pathKey(path)} comparison={part} joint={joint} />;
  return kind === undefined ? null : <GroupView path={path} group={part} kind={kind} joint={joint} />;
}

function GroupView({
  path,
  group,
  kind,
  joint,
}: {
  path: CriterionPath;
  group: Criterion;
  kind: GroupKind;
  joint: string | null;
}) {
  const begun = use(BegunContext);
  const members = membersOf(group);
  const isWhole = path.length === 0;
  const isHere = begun !== null && begun.joins === null && pathKey(begun.group) === pathKey(path);
  const begunAt = isHere ? begun.place : -1;
  // At the top the words between the conditions say what is asked for; inside, a heading says where it begins and ends.
  const hasHeading = !isWhole || kind === 'none' || members.length < 2;
  return (
    <fieldset className={styles.group} aria-label={`${groupWords[kind]} ${members.length}`}>
      {hasHeading && <GroupHeading path={path} kind={kind} joint={joint} />}
      <ul className={isWhole ? styles.top : styles.members}>
        {members.map((member, index) => (
          // A criterion has no name of its own: its place is all there is.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>
            {begunAt === index && (
              <li>
                <NewCondition joint={jointAt(kind, index, hasHeading)} />
              </li>
            )}
            <li>
              <CriterionPart path={[...path, index]} part={member} joint={jointAt(kind, index, hasHeading)} />
            </li>
          </Fragment>
        ))}
        {begunAt >= members.length && (
          <li>
            <NewCondition joint={jointAt(kind, members.length, hasHeading)} />
          </li>
        )}
      </ul>
    </fieldset>
  );
}

/** What stands before a member: "and", "or", and "either" where no heading has said so. */
function jointAt(kind: GroupKind, index: number, hasHeading: boolean): string | null {
  if (index === 0) return kind === 'any' && !hasHeading ? 'either' : null;
  return kind === 'all' ? 'and' : 'or';
}

function GroupHeading({ path, kind, joint }: { path: CriterionPath; kind: GroupKind; joint: string | null }) {
  const { edit } = useEditing();
  return (
    <div className={styles.line} data-line={pathKey(path)}>
      <span className={styles.sentence}>
        {joint !== null && <span className={styles.joint}>{joint} </span>}
        <Picker
          label="What the group asks for"
          options={groupOptions}
          chosen={[{ value: kind, label: groupWords[kind] }]}
          onChoose={([next]) => next !== undefined && edit((whole) => regroupAt(whole, path, next))}
          className={styles.heading}
        >
          {groupWords[kind]}
        </Picker>
      </span>
      <MoreButton label="Change this group" pathText={pathKey(path)} />
    </div>
  );
}
