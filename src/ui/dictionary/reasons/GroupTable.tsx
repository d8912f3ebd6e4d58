import { X } from 'lucide-react';
import { useState } from 'react';
import type { ReasonList } from '../../../core/model/records/organisation.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { Picker } from '../../controls/Picker.tsx';
import formStyles from '../../forms/Form.module.css';
import { useDraftField } from '../../forms/useDraftField.ts';
import editorStyles from '../editors/Editors.module.css';
import { mergedGroups, renamedGroup, type DraftGroup } from './groupDraft.ts';
import styles from './Reasons.module.css';

const SHOWN = 4;

/** The proposed reasons: how many lines each, which, and what can be done about it. */
export function GroupTable({
  groups,
  reasons,
  onChange,
}: {
  groups: readonly DraftGroup[];
  reasons: ReasonList['reasons'];
  onChange: (groups: readonly DraftGroup[]) => void;
}) {
  const most = Math.max(...groups.map(({ count }) => count), 1);
  return (
    <table className={styles.table} aria-label="Proposed reasons">
      <thead>
        <tr>
          <th scope="col">Reason</th>
          <th scope="col">Lines</th>
          <th scope="col">As they were written</th>
          <th scope="col">
            <span className="visually-hidden">Tools</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.key}>
            <th scope="row">
              <Name
                group={group}
                onRename={(name) => onChange(renamedGroup(groups, group.key, name, null))}
              />
              <Target
                group={group}
                groups={groups}
                reasons={reasons}
                onReason={(name, id) => onChange(renamedGroup(groups, group.key, name, id))}
                onMerge={(key) => onChange(mergedGroups(groups, group.key, key))}
              />
            </th>
            <td>
              <span className={styles.count}>
                <span className={editorStyles.barTrack} aria-hidden="true">
                  <span className={editorStyles.bar} style={{ width: `${(group.count / most) * 100}%` }} />
                </span>
                {group.count}
              </span>
            </td>
            <td>
              <Examples group={group} />
            </td>
            <td className={styles.tools}>
              <IconButton
                size="small"
                label={`Leave out ${group.name}`}
                onClick={() => onChange(groups.filter(({ key }) => key !== group.key))}
              >
                <X size={13} />
              </IconButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ group, onRename }: { group: DraftGroup; onRename: (name: string) => void }) {
  const draft = useDraftField<string>({
    value: group.name,
    write: String,
    read: (text) => (text.trim() === '' ? { problem: 'A reason has a name.' } : { value: text.trim() }),
    commit: (name) => {
      onRename(name);
      return null;
    },
  });
  return (
    <input
      type="text"
      autoComplete="off"
      aria-label={`Name of the reason, ${group.count} lines`}
      className={formStyles.line}
      {...draft.props}
    />
  );
}

function Target({
  group,
  groups,
  reasons,
  onReason,
  onMerge,
}: {
  group: DraftGroup;
  groups: readonly DraftGroup[];
  reasons: ReasonList['reasons'];
  onReason: (name: string, id: string | null) => void;
  onMerge: (key: string) => void;
}) {
  const fresh = { value: 'new', label: 'a new reason' };
  const known = reasons.map(({ id, name }) => ({ value: id, label: name, group: 'Of the list' }));
  const others = groups
    .filter(({ key, reasonId }) => key !== group.key && reasonId === null)
    .map(({ key, name }) => ({ value: key, label: name, group: 'Put together with' }));
  const options = [fresh, ...known, ...others];
  const chosen = known.find(({ value }) => value === group.reasonId) ?? fresh;
  return (
    <Picker
      label={`What ${group.name} is`}
      options={options}
      chosen={[chosen]}
      onChoose={([next]) => {
        const reason = reasons.find(({ id }) => id === next);
        if (reason !== undefined) onReason(reason.name, reason.id);
        else if (next === 'new') onReason(group.name, null);
        else if (next !== undefined) onMerge(next);
      }}
      className={styles.target ?? ''}
    >
      {group.reasonId === null ? 'a new reason' : 'in the list'}
    </Picker>
  );
}

function Examples({ group: { examples } }: { group: DraftGroup }) {
  const [all, setAll] = useState(false);
  const shown = all ? examples : examples.slice(0, SHOWN);
  return (
    <span className={styles.examples}>
      {shown.map(({ text, count }) => `${text}${count > 1 ? ` ×${count}` : ''}`).join(' · ')}
      {shown.length < examples.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          and {examples.length - shown.length} more
        </button>
      )}
    </span>
  );
}
