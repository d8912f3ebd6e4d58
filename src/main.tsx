import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createExperimentStore } from './app/experimentStore.ts';
import { createLibraryStore } from './app/libraryStore.ts';
import { pageEventsOf } from './app/pageEvents.ts';
import { readRoom } from './app/room.ts';
import { createRunStore } from './app/runStore.ts';
import type { RunSummary } from './app/runSummary.ts';
import type { AppServices } from './app/services.ts';
import type { MakePlan, Simulate } from './app/simulating.ts';
import { browserTimers } from './app/timers.ts';
import { tryWhenAsked } from './app/tryingCriteria.ts';
import { createViewStore } from './app/viewStore.ts';
import { createWhatIfStore } from './app/whatIfStore.ts';
import { openWorkspace } from './app/workspace.ts';
import { createIds } from './core/lib/ids.ts';
import { openStorage } from './storage/openStorage.ts';
import { showFault } from './ui/controls/toasts.ts';
import { FilesMenu } from './ui/files/FilesMenu.tsx';
import { ImportButton } from './ui/files/ImportButton.tsx';
import { saveDefinition } from './ui/files/saveDefinition.ts';
import { App } from './ui/shell/App.tsx';
import { RunButton } from './ui/simulate/RunButton.tsx';
import { createSimulationWorker } from './worker/createWorker.ts';
import { followInWorker } from './worker/followInWorker.ts';

/* The composition root: the only file that knows everything. */

const newId = createIds(() => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32);
/** As many as can work at the same time with the page; each takes its memory, so there is an end to it. */
const workers = Math.max(1, Math.min(8, (navigator.hardwareConcurrency || 2) - 1));
const simulate: Simulate = async (jobs, hooks) => {
  const { runJobs } = await import('./worker/runJobs.ts');
  return runJobs(createSimulationWorker, workers, jobs, hooks);
};
const makePlan: MakePlan = async (blueprint, settings) => {
  const { planInWorker } = await import('./worker/planInWorker.ts');
  return planInWorker(createSimulationWorker, blueprint, settings);
};
const room = () => readRoom(navigator);
const root = createRoot(document.getElementById('root')!);

const storage = await openStorage<RunSummary>({
  newId,
  now: Date.now,
  onWaiting: (sentence) => root.render(<output>{sentence}</output>),
  onNotice: (sentence) => showFault(sentence),
});
const page = pageEventsOf(window);
const library = createLibraryStore(storage.keeper, storage.notices);

const services: AppServices = {
  library,
  view: createViewStore(),
  open: (blueprintId) =>
    openWorkspace(blueprintId, {
      keeper: storage.keeper,
      newId,
      timers: browserTimers,
      page,
      createRuns: (id, opened) =>
        createRunStore({
          blueprintId: id,
          blueprint: () => opened.getState().blueprint,
          keeper: storage.runs,
          simulate,
          makePlan,
          room,
          newId,
          now: Date.now,
        }),
      createWhatIf: (document, runs) =>
        createWhatIfStore({
          document,
          runs,
          follow: (hooks) => followInWorker(createSimulationWorker, hooks),
          timers: browserTimers,
        }),
      createExperiments: (document) =>
        createExperimentStore({
          blueprint: () => document.getState().blueprint,
          simulate,
          room,
          now: Date.now,
        }),
      createTrials: () =>
        tryWhenAsked(async () =>
          (await import('./worker/tryInWorker.ts')).tryInWorker(createSimulationWorker),
        ),
      onFirstEdit: () => void storage.askForPersistence().then(() => library.getState().load()),
    }),
};

root.render(
  <StrictMode>
    <App services={services} slots={{ FilesMenu, RunButton, ImportButton, saveToFile: saveDefinition }} />
  </StrictMode>,
);
