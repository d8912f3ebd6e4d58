import { useState } from 'react';
import type { LibraryAbout, LibraryEntry } from '../../app/libraryStore.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import styles from './AboutDialog.module.css';
import { occurring } from './arrangedEntries.ts';

/** For whom a blueprint is, and the words to find it by. */
export function AboutDialog({
  entry,
  entries,
  onSave,
  onClose,
}: {
  entry: LibraryEntry;
  /** All of them: what was said before is offered. */
  entries: readonly LibraryEntry[];
  onSave: (about: LibraryAbout) => void;
  onClose: () => void;
}) {
  const [company, setCompany] = useState(entry.company);
  const [tags, setTags] = useState(entry.tags.join(', '));
  const known = occurring(entries.flatMap((each) => each.tags)).filter((tag) => !tagsIn(tags).includes(tag));
  const save = () => {
    onSave({ company: company.trim(), tags: tagsIn(tags) });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={entry.name}
      width="small"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={styles.row}>
          <label htmlFor="about-client">Client</label>
          <TextInput
            id="about-client"
            value={company}
            maxLength={500}
            placeholder="Whose lifecycle is it?"
            list="library-clients"
            onChange={(event) => setCompany(event.target.value)}
          />
        </div>
        <datalist id="library-clients">
          {occurring(entries.map((each) => each.company)).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </datalist>
        <div className={styles.row}>
          <label htmlFor="about-tags">Tags, with commas between them</label>
          <TextInput
            id="about-tags"
            value={tags}
            placeholder="2027, pitch, manufacturing"
            onChange={(event) => setTags(event.target.value)}
          />
        </div>
        {known.length > 0 && (
          <p className={styles.known}>
            {known.slice(0, 8).map((tag) => (
              <button
                key={tag}
                type="button"
                className={styles.tag}
                onClick={() => setTags([...tagsIn(tags), tag].join(', '))}
              >
                + {tag}
              </button>
            ))}
          </p>
        )}
        {/* Enter in a field saves only where the form has a button of its own. */}
        <button type="submit" hidden>
          Save
        </button>
      </form>
    </Dialog>
  );
}

/** The tags that were written down, each once. */
export function tagsIn(text: string): string[] {
  const tags = text
    .split(/[,;\n]/)
    .map((tag) => tag.trim().slice(0, 60))
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, 20);
}
