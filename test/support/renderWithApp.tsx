import { loadChecks } from '../../src/ui/problems/loadedChecks.ts';
import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createDocumentStore, type DocumentStore } from '../../src/app/documentStore.ts';
import { createExperimentStore } from '../../src/app/experimentStore.ts';
import type { RunStore } from '../../src/app/runStore.ts';
import { createSaveStore } from '../../src/app/saveStore.ts';
import { browserTimers } from '../../src/app/timers.ts';
import type { TryCriteria } from '../../src/app/tryingCriteria.ts';
import { createViewStore, type ViewStore } from '../../src/app/viewStore.ts';
import { createWhatIfStore, type WhatIfStore } from '../../src/app/whatIfStore.ts';
import type { LibraryStore } from '../../src/app/libraryStore.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { InterfaceFrame } from '../../src/ui/controls/InterfaceFrame.tsx';
import { listenToKeys } from '../../src/ui/shell/keysOf.ts';
import { followHere } from './fakeFollowing.ts';
import { createFakeRuns } from './fakeRuns.ts';
import { simulateHere } from './simulateHere.ts';
import { ServicesProvider, WorkspaceProvider } from '../../src/ui/hooks/services.ts';

/** A part of the interface over an open blueprint, with the stores behind it. */
export interface Rendered extends RenderResult {
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly whatIf: WhatIfStore;
  readonly user: UserEvent;
  /** How many steps can be taken back. */
  steps(): number;
}

/** Renders a part of the interface over a blueprint; the library is not there, and runs are made on the spot. */
export function renderWithApp(
  blueprint: Blueprint,
  part: ReactNode,
  selection: readonly string[] = [],
  makeRuns?: (blueprint: () => Blueprint) => RunStore,
  trials: TryCriteria = noTrials,
): Rendered {
  let made = 0;
  const newId = (prefix: string) => `${prefix}_made${(made += 1)}`;
  const document = createDocumentStore('blueprint', blueprint, newId, () => {});
  const view = createViewStore();
  view.getState().select(selection);
  const save = createSaveStore({ kind: 'saved', revision: 1, at: 0 });
  const absent = {} as unknown;
  const services = {
    view,
    library: absent as LibraryStore,
    open: () => Promise.reject(new Error('There is nothing to open in a test.')),
  };
  const runs = (makeRuns ?? createFakeRuns().make)(() => document.getState().blueprint);
  const whatIf = createWhatIfStore({ document, runs, follow: followHere, timers: browserTimers });
  const experiments = createExperimentStore({
    blueprint: () => document.getState().blueprint,
    simulate: simulateHere,
    room: () => Promise.resolve({ memoryBytes: null, diskBytes: null }),
    now: () => 0,
  });
  const workspace = { document, save, runs, whatIf, experiments, trials, close: () => Promise.resolve() };
  const result = render(
    <ServicesProvider services={services}>
      <WorkspaceProvider workspace={workspace}>
        <InterfaceFrame>{part}</InterfaceFrame>
      </WorkspaceProvider>
    </ServicesProvider>,
  );
  const steps = () => document.getState().history.past.length;
  return { ...result, document, view, whatIf, user: userEvent.setup(), steps };
}

const noTrials: TryCriteria = { ask: () => Promise.resolve(null), stop: () => undefined };

/** Carries out something outside of React that React has to hear of. */
export function outside(work: () => void): void {
  act(work);
}

// The page fetches the checks and the keys after the diagram; tests have them from the start.
await Promise.all([loadChecks(), listenToKeys()]);
