import { Archive, Search } from 'lucide-react';
import type { LibraryEntry } from '../../app/libraryStore.ts';
import { Select } from '../controls/Select.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { occurring, sortings, type Wish } from './arrangedEntries.ts';
import styles from './LibraryFilters.module.css';

const MOST_CHIPS = 12;

/** What is looked for: words, a client, a tag; in which order; and whether what was put away is shown instead. */
export function LibraryFilters({
  entries,
  wish,
  onWish,
}: {
  entries: readonly LibraryEntry[];
  wish: Wish;
  onWish: (wish: Wish) => void;
}) {
  const shown = entries.filter(({ isArchived }) => isArchived === wish.archived);
  const companies = occurring(shown.map(({ company }) => company)).slice(0, MOST_CHIPS);
  const tags = occurring(shown.flatMap((entry) => entry.tags)).slice(0, MOST_CHIPS);
  const archived = entries.filter(({ isArchived }) => isArchived).length;
  return (
    <search className={styles.filters}>
      <div className={styles.line}>
        <span className={styles.search}>
          <Search size={15} aria-hidden="true" />
          <TextInput
            type="search"
            size="small"
            aria-label="Search blueprints"
            placeholder="Search by name, client or tag"
            value={wish.words}
            onChange={(event) => onWish({ ...wish, words: event.target.value })}
          />
        </span>
        <Select
          label="Sort by"
          size="small"
          value={wish.sorting}
          options={sortings}
          onChange={(sorting) => onWish({ ...wish, sorting })}
        />
        {(archived > 0 || wish.archived) && (
          <button
            type="button"
            className={styles.chip}
            aria-pressed={wish.archived}
            onClick={() => onWish({ ...wish, archived: !wish.archived, company: null, tag: null })}
          >
            <Archive size={13} aria-hidden="true" /> Archived <span className={styles.count}>{archived}</span>
          </button>
        )}
      </div>
      {companies.length > 1 && (
        <Chips
          label="Clients"
          values={companies}
          chosen={wish.company}
          onChoose={(company) => onWish({ ...wish, company })}
        />
      )}
      {tags.length > 0 && (
        <Chips label="Tags" values={tags} chosen={wish.tag} onChoose={(tag) => onWish({ ...wish, tag })} />
      )}
    </search>
  );
}

function Chips({
  label,
  values,
  chosen,
  onChoose,
}: {
  label: string;
  values: readonly string[];
  chosen: string | null;
  onChoose: (value: string | null) => void;
}) {
  return (
    <fieldset className={styles.chips} aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className={styles.chip}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value === chosen ? null : value)}
        >
          {value}
        </button>
      ))}
    </fieldset>
  );
}
