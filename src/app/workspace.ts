import type { NewId } from '../core/lib/ids.ts';
import { applyChanges } from '../core/model/changes.ts';
import { blueprintDifference } from '../core/model/blueprintDifference.ts';
import { createAutosave } from './autosave.ts';
import type { BlueprintKeeper } from './blueprintKeeper.ts';
import { startDraft, withNote, type Draft } from './draft.ts';
import { createDocumentStore, type DocumentStore } from './documentStore.ts';
import type { ExperimentStore } from './experimentStore.ts';
import type { PageEvents } from './pageEvents.ts';
import type { RunStore } from './runStore.ts';
import { createSaveStore } from './saveStore.ts';
import type { Workspace } from './services.ts';
import type { Timers } from './timers.ts';
import type { TryCriteria } from './tryingCriteria.ts';
import type { WhatIfStore } from './whatIfStore.ts';

/** What an open blueprint works with; `main.tsx` plugs it in. */
export interface WorkspacePorts {
  readonly keeper: BlueprintKeeper;
  readonly newId: NewId;
  readonly timers: Timers;
  readonly page: PageEvents;
  createRuns(blueprintId: string, document: DocumentStore): RunStore;
  createWhatIf(document: DocumentStore, runs: RunStore): WhatIfStore;
  createExperiments(document: DocumentStore): ExperimentStore;
  createTrials(): TryCriteria;
  /** Called once, when the person has changed something for the first time: there is now something to lose. */
  onFirstEdit(): void;
}

const BROUGHT_BACK = 'What was not saved yet when Stagecraft was closed the last time is back.';

/** Opens a stored blueprint; rejects with a sentence when it cannot be read. */
export async function openWorkspace(blueprintId: string, ports: WorkspacePorts): Promise<Workspace> {
  const { keeper, newId, timers, page } = ports;
  let document: DocumentStore | null = null;
  let blockedReason: string | null = null;
  const save = createSaveStore({ kind: 'saving' });
  // Made before the load, so that no message of another tab is missed; it writes nothing until `begin`.
  const autosave = createAutosave({
    blueprintId,
    keeper,
    timers,
    newId,
    show: (blueprint) => {
      const open = document?.getState();
      const changes = open === undefined ? [] : blueprintDifference(open.blueprint, blueprint);
      if (changes.length > 0) open?.receive(changes);
    },
    report: (state) => save.getState().set(state),
    tell: (notice) => save.getState().tell(notice),
    block: (reason) => {
      blockedReason = reason;
      document?.getState().setReadOnly(reason);
    },
  });

  const stored = await keeper.load(blueprintId).catch((error: unknown) => {
    autosave.stop();
    throw error;
  });
  const draft = await withUnsaved(startDraft(stored.blueprint, stored.revision));
  let isFirst = true;
  const opened = createDocumentStore(
    blueprintId,
    applyChanges(draft.stored, draft.pending),
    newId,
    (changes) => {
      autosave.changed(changes);
      if (isFirst) ports.onFirstEdit();
      isFirst = false;
    },
  );
  document = opened;
  // Perhaps writing had to stop while it was being read.
  const readOnlyReason = stored.readOnlyReason ?? blockedReason;
  const notices = draft.pending.length === 0 ? stored.troubles : [BROUGHT_BACK, ...stored.troubles];
  if (notices.length > 0) save.getState().tell(notices.join(' '));
  if (readOnlyReason === null) autosave.begin(draft);
  else {
    opened.getState().setReadOnly(readOnlyReason);
    save.getState().set({ kind: 'readOnly', reason: readOnlyReason });
  }
  const runs = ports.createRuns(blueprintId, opened);
  const whatIf = ports.createWhatIf(opened, runs);
  const experiments = ports.createExperiments(opened);
  const trials = ports.createTrials();

  const stopListening = [
    page.onHide(() => void autosave.flush()),
    page.onShow(() => autosave.check()),
    page.warnBeforeLeaving(() => autosave.unsaved() !== null),
  ];
  return {
    document: opened,
    save,
    runs,
    whatIf,
    experiments,
    trials,
    async close() {
      await autosave.flush();
      const reason = autosave.unsaved();
      // It goes on trying, because letting go now would lose what is unsaved.
      if (reason !== null) throw new Error(reason);
      for (const stop of stopListening) stop();
      autosave.stop();
      runs.getState().cancel();
      experiments.getState().cancel();
      whatIf.getState().stop();
      trials.stop();
    },
  };

  /** With what an earlier page had changed and not saved when it went away. */
  async function withUnsaved(loaded: Draft): Promise<Draft> {
    if (stored.readOnlyReason !== null) return loaded;
    let next = loaded;
    for (const note of await keeper.takeUnsaved(blueprintId).catch(() => [])) {
      const news = await keeper.since(blueprintId, note.revision).catch(() => ({ kind: 'lost' }) as const);
      next = withNote(next, note, news);
    }
    return next;
  }
}
