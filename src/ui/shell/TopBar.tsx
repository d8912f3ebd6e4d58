import { ChevronDown, Presentation, Redo2, Search, Undo2 } from 'lucide-react';
import { give } from '../commands/give.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Kbd } from '../controls/Kbd.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { Tooltip } from '../controls/Tooltip.tsx';
import { useDocument, useServices, useView, useWorkspace } from '../hooks/services.ts';
import { AppMenu } from './AppMenu.tsx';
import { BlueprintName } from './BlueprintName.tsx';
import { addressOf } from './route.ts';
import { SaveWords } from './SaveWords.tsx';
import { keysOf } from './keysOf.ts';
import { useShellSlots } from './slots.ts';
import styles from './TopBar.module.css';
import { viewEntries } from './views.ts';

/** The id of the panel that the tabs switch. */
export const VIEW_PANEL = 'view';

const tabs = viewEntries.map(({ id, label }) => ({ value: id, label }));

/** Where one is, the places one can go, whether the work is safe, and what one can do with it. */
export function TopBar() {
  const view = useView((state) => state.view);
  const { view: viewStore } = useServices();
  const { document: store } = useWorkspace();
  const undone = useDocument(({ history }) => history.past.at(-1)?.label ?? null);
  const redone = useDocument(({ history }) => history.future.at(-1)?.label ?? null);
  const { FilesMenu, RunButton } = useShellSlots();
  return (
    <header className={styles.bar}>
      <div className={styles.place}>
        <a className={styles.brand} href={addressOf({ place: 'library' })} title="All blueprints">
          Stagecraft
        </a>
        <span className={styles.line} />
        <BlueprintName />
      </div>
      <Tabs
        label="Views of the blueprint"
        value={view}
        tabs={tabs}
        panelId={VIEW_PANEL}
        onChange={(next) => viewStore.getState().show(next)}
      />
      <div className={styles.actions}>
        <SaveWords />
        <Tooltip text="Search or command" keys={keysOf('palette.show')}>
          <button
            type="button"
            className={styles.search}
            aria-label="Search or command"
            onClick={() => give('palette.show')}
          >
            <Search size={15} />
            <span className={styles.searchWords}>Search or command</span>
            <span className={styles.searchKeys}>
              <Kbd keys="Mod+K" />
            </span>
          </button>
        </Tooltip>
        <div className={styles.history}>
          <IconButton
            label={undone === null ? 'Undo' : `Undo: ${undone}`}
            keys={keysOf('history.undo')}
            disabled={undone === null}
            onClick={() => store.getState().undo()}
          >
            <Undo2 size={16} />
          </IconButton>
          <IconButton
            label={redone === null ? 'Redo' : `Redo: ${redone}`}
            keys={keysOf('history.redo')}
            disabled={redone === null}
            onClick={() => store.getState().redo()}
          >
            <Redo2 size={16} />
          </IconButton>
          <IconButton
            label="History"
            keys={keysOf('history.show')}
            className={styles.caret ?? ''}
            onClick={() => give('history.show')}
          >
            <ChevronDown size={12} />
          </IconButton>
        </div>
        <IconButton
          label="Present"
          keys={keysOf('present.start')}
          className={styles.present ?? ''}
          onClick={() => give('present.start')}
        >
          <Presentation size={16} />
        </IconButton>
        {FilesMenu !== null && <FilesMenu />}
        <AppMenu />
        {RunButton !== null && <RunButton />}
      </div>
    </header>
  );
}
