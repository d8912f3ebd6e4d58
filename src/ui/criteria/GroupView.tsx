import {
  groupKind,
  groupKinds,
  membersOf,
  type Criterion,
  type GroupKind,
} from '../../core/criteria/criterion.ts';
import {
  addTo,
  moveAt,
  regroupAt,
  removeAt,
  replaceAt,
  unwrapAt,
  wrapAt,
  type CriterionPath,
} from '../../core/criteria/criterionEdits.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import type { MenuItem } from '../controls/menuItems.ts';
import { Picker } from '../controls/Picker.tsx';
import { Ellipsis, Plus } from 'lucide-react';
import { AddComparison, ComparisonLine } from './ComparisonLine.tsx';
import styles from './Criteria.module.css';

const groupWords: Readonly<Record<GroupKind, string>> = { all: 'all of', any: 'any of', none: 'none of' };
const groupOptions = groupKinds.map((kind) => ({ value: kind, label: groupWords[kind] }));

interface PartProps {
  /** The whole criterion, and the part of it that is drawn here. */
  readonly whole: Criterion;
  readonly path: CriterionPath;
  readonly part: Criterion;
  readonly onChange: (next: Criterion | null) => void;
}

/** A part of a criterion: one comparison in one line, or a group of them one below the other. */
export function CriterionPart({ whole, path, part, onChange }: PartProps) {
  const kind = groupKind(part);
  if (kind === undefined || 'subject' in part)
    return (
      <div className={styles.line}>
        {'subject' in part && (
          <ComparisonLine comparison={part} onChange={(next) => onChange(replaceAt(whole, path, next))} />
        )}
        <PartMenu whole={whole} path={path} part={part} onChange={onChange} />
      </div>
    );
  const members = membersOf(part);
  return (
    <fieldset className={styles.group} aria-label={`${groupWords[kind]} ${members.length}`}>
      <div className={styles.line}>
        <Picker
          label="What the group asks for"
          options={groupOptions}
          chosen={[{ value: kind, label: groupWords[kind] }]}
          onChoose={([next]) => next !== undefined && onChange(regroupAt(whole, path, next))}
          className={styles.joint}
        >
          {groupWords[kind]}
        </Picker>
        <AddComparison
          label={`Add to ${groupWords[kind]}`}
          className={styles.more}
          onAdd={(comparison) => onChange(addTo(whole, path, comparison))}
        >
          <Plus size={14} />
        </AddComparison>
        <PartMenu whole={whole} path={path} part={part} onChange={onChange} />
      </div>
      <ul className={styles.members}>
        {members.map((member, index) => (
          // A criterion has no name of its own: its place is all there is.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={styles.member}>
            {kind === 'any' && index > 0 && <span className={styles.or}>or</span>}
            <CriterionPart whole={whole} path={[...path, index]} part={member} onChange={onChange} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function PartMenu({ whole, path, part, onChange }: PartProps) {
  const isGroup = groupKind(part) !== undefined;
  const place = path.at(-1);
  const items: MenuItem[] = [
    ...(place === undefined
      ? []
      : [
          { label: 'Move up', onSelect: () => onChange(moveAt(whole, path, -1)), disabled: place === 0 },
          { label: 'Move down', onSelect: () => onChange(moveAt(whole, path, 1)) },
          'separator' as const,
        ]),
    ...groupKinds.map((kind) => ({
      label: `Put into a group: ${groupWords[kind]}`,
      onSelect: () => onChange(wrapAt(whole, path, kind)),
    })),
    ...(isGroup ? [{ label: 'Take the group away', onSelect: () => onChange(unwrapAt(whole, path)) }] : []),
    'separator',
    {
      label: isGroup ? 'Remove all of it' : 'Remove',
      danger: true,
      onSelect: () => onChange(removeAt(whole, path)),
    },
  ];
  return (
    <Menu
      align="end"
      items={items}
      trigger={
        <IconButton
          label={isGroup ? 'Change this group' : 'Change this line'}
          size="small"
          className={styles.more ?? ''}
        >
          <Ellipsis size={14} />
        </IconButton>
      }
    />
  );
}
