import { Archive, ArchiveRestore, Copy, Ellipsis, Pencil, Tags, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { LibraryEntry } from '../../app/libraryStore.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Menu } from '../controls/Menu.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { showFault, showToast } from '../controls/toasts.ts';
import { useLibrary, useServices } from '../hooks/services.ts';
import { addressOf } from '../shell/route.ts';
import { sentenceOf } from '../shell/sentenceOf.ts';
import { AboutDialog } from './AboutDialog.tsx';
import styles from './BlueprintCard.module.css';
import { sayWhen } from './sayWhen.ts';
import { Thumbnail } from './Thumbnail.tsx';

/** One blueprint: a small picture, its name, when it changed, and what can be done with it. */
export function BlueprintCard({ entry, now }: { entry: LibraryEntry; now: number }) {
  const { library } = useServices();
  const entries = useLibrary((state) => state.entries);
  const [draft, setDraft] = useState<string | null>(null);
  const [isDescribing, setDescribing] = useState(false);
  const attempt = async (work: Promise<unknown>) => {
    try {
      await work;
      return true;
    } catch (error) {
      showFault(sentenceOf(error));
      return false;
    }
  };
  const rename = () => {
    const name = draft?.trim() ?? '';
    if (name !== '' && name !== entry.name) void attempt(library.getState().describe(entry.id, { name }));
    setDraft(null);
  };
  const putAway = async (isArchived: boolean) => {
    if (!(await attempt(library.getState().describe(entry.id, { isArchived })))) return;
    showToast(isArchived ? `Archived “${entry.name}”.` : `“${entry.name}” is back among the others.`, {
      label: 'Undo',
      onSelect: () => void attempt(library.getState().describe(entry.id, { isArchived: !isArchived })),
    });
  };
  const remove = async () => {
    if (!(await attempt(library.getState().remove(entry.id)))) return;
    showToast(`Deleted “${entry.name}”.`, {
      label: 'Undo',
      onSelect: () => void attempt(library.getState().undoRemove()),
    });
  };
  return (
    <li className={styles.card}>
      <a
        className={styles.picture}
        href={addressOf({ place: 'blueprint', id: entry.id })}
        aria-label={`Open ${entry.name}`}
        tabIndex={-1}
      >
        <Thumbnail blueprintId={entry.id} revision={entry.revision} />
      </a>
      <div className={styles.foot}>
        <div className={styles.words}>
          {draft === null ? (
            <a
              className={styles.name}
              href={addressOf({ place: 'blueprint', id: entry.id })}
              title={entry.name}
            >
              {entry.name}
            </a>
          ) : (
            <TextInput
              size="small"
              aria-label="Name of the blueprint"
              value={draft}
              maxLength={200}
              // A person has just asked to write here.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              onFocus={(event) => event.target.select()}
              onChange={(event) => setDraft(event.target.value)}
              onBlur={rename}
              onKeyDown={(event) => {
                if (event.key === 'Enter') rename();
                if (event.key === 'Escape') setDraft(null);
              }}
            />
          )}
          <p className={styles.facts}>
            {entry.stages} {entry.stages === 1 ? 'stage' : 'stages'} · {sayWhen(entry.changedAt, now)}
          </p>
          {(entry.company !== '' || entry.tags.length > 0) && (
            <p className={styles.tags} title={entry.company}>
              {[entry.company, ...entry.tags].filter((words) => words !== '').join(' · ')}
            </p>
          )}
        </div>
        <Menu
          align="end"
          trigger={
            <IconButton label={`What to do with ${entry.name}`}>
              <Ellipsis size={16} />
            </IconButton>
          }
          items={[
            { label: 'Rename', icon: <Pencil size={15} />, onSelect: () => setDraft(entry.name) },
            { label: 'Client and tags…', icon: <Tags size={15} />, onSelect: () => setDescribing(true) },
            {
              label: 'Duplicate',
              icon: <Copy size={15} />,
              onSelect: () => void attempt(library.getState().duplicate(entry.id)),
            },
            entry.isArchived
              ? {
                  label: 'Bring back',
                  icon: <ArchiveRestore size={15} />,
                  onSelect: () => void putAway(false),
                }
              : { label: 'Archive', icon: <Archive size={15} />, onSelect: () => void putAway(true) },
            'separator',
            { label: 'Delete', icon: <Trash2 size={15} />, danger: true, onSelect: () => void remove() },
          ]}
        />
      </div>
      {isDescribing && (
        <AboutDialog
          entry={entry}
          entries={entries}
          onSave={(about) => void attempt(library.getState().describe(entry.id, about))}
          onClose={() => setDescribing(false)}
        />
      )}
    </li>
  );
}
