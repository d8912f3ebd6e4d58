import { tryWhenAsked } from '../../src/app/tryingCriteria.ts';
import type { LibraryKeeper } from '../../src/app/libraryStore.ts';
import type { BlueprintKeeper } from '../../src/app/blueprintKeeper.ts';
import type { ExperimentStore } from '../../src/app/experimentStore.ts';
import type { RunKeeper, RunStore } from '../../src/app/runStore.ts';
import type { RunSummary } from '../../src/app/runSummary.ts';
import type { PageEvents } from '../../src/app/pageEvents.ts';
import type { Workspace } from '../../src/app/services.ts';
import { browserTimers } from '../../src/app/timers.ts';
import type { WhatIfStore } from '../../src/app/whatIfStore.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import type { BrowserPowers } from '../../src/storage/browserPowers.ts';
import { openStorage, type OpenStorage } from '../../src/storage/openStorage.ts';
import type { FakeBrowser } from './fakeBrowser.ts';
import { seededIds } from './blueprints.ts';

/** A tab of the app without its interface, put together as `main.tsx` does it. */
export interface Tab {
  readonly storage: OpenStorage<RunSummary>;
  /** The storage as the ports of the app: this line is what holds the two sides together. */
  readonly keeper: BlueprintKeeper & LibraryKeeper;
  readonly runs: RunKeeper;
  /** Notices told while it was in use. */
  readonly said: string[];
  /** Acts as if the tab was hidden, or looked at again. */
  hide(): void;
  show(): void;
  open(id: string): Promise<Workspace>;
}

let tabs = 0;

/** Opens a tab in a browser. */
export async function openTab(browser: FakeBrowser, changes: Partial<BrowserPowers> = {}): Promise<Tab> {
  const newId = seededIds((tabs += 1) * 7_919);
  const said: string[] = [];
  const storage = await openStorage<RunSummary>({
    newId,
    now: () => 1_700_000_000_000,
    powers: browser.powers(changes),
    onNotice: (sentence) => said.push(sentence),
  });
  await storage.settled;
  const keeper: BlueprintKeeper & LibraryKeeper = storage.keeper;
  const runs: RunKeeper = storage.runs;
  const { page, hide, show } = fakePage();
  return {
    storage,
    keeper,
    runs,
    said,
    hide,
    show,
    open: (id) =>
      openWorkspace(id, {
        keeper,
        newId,
        timers: browserTimers,
        page,
        createRuns: () => noRuns,
        createWhatIf: () => noWhatIf,
        createExperiments: () => noExperiments,
        createTrials: () => tryWhenAsked(() => Promise.reject(new Error('No criteria are tried here.'))),
        onFirstEdit: () => {},
      }),
  };
}

/** A store of runs that has none. */
export const noRuns = { getState: () => ({ cancel: () => {} }) } as unknown as RunStore;

/** Nobody follows the edits. */
export const noWhatIf = { getState: () => ({ stop: () => {} }) } as unknown as WhatIfStore;

/** Nothing is compared. */
export const noExperiments = { getState: () => ({ cancel: () => {} }) } as unknown as ExperimentStore;

/** A page whose events the test brings about. */
export function fakePage() {
  const hiding = new Set<() => void>();
  const showing = new Set<() => void>();
  const leaving = new Set<() => boolean>();
  const addTo =
    <T>(set: Set<T>) =>
    (item: T) => {
      set.add(item);
      return () => void set.delete(item);
    };
  const page: PageEvents = {
    onHide: addTo(hiding),
    onShow: addTo(showing),
    warnBeforeLeaving: addTo(leaving),
  };
  return {
    page,
    hide: () => hiding.forEach((act) => act()),
    show: () => showing.forEach((act) => act()),
    wouldWarn: () => [...leaving].some((isUnsafe) => isUnsafe()),
  };
}
