import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { DocumentStore } from './documentStore.ts';
import type { EditAnswer, FollowEdits } from './followingEdits.ts';
import { settingsOf, type RunOptions } from './runOptions.ts';
import type { RunState, RunStore } from './runStore.ts';
import type { RunSummary } from './runSummary.ts';
import { sayBlocked } from './sentences.ts';
import type { SimulationSettings } from './simulating.ts';
import type { Timers } from './timers.ts';

/** Whether there are numbers for what the blueprint is now. */
export type WhatIfStatus =
  | { readonly kind: 'off' }
  | { readonly kind: 'computing' }
  /** The result is that of the blueprint as it is. */
  | { readonly kind: 'following' }
  | { readonly kind: 'notPossible'; readonly sentence: string };

/** What the blueprint as it is compiles to. */
export type Meaning =
  { readonly kind: 'unknown' } | { readonly kind: 'plan'; readonly hash: string } | { readonly kind: 'none' };

/** Numbers of a sample of leads, simulated after an edit. */
export interface WhatIfResult {
  /** The state of the document that it belongs to, and that state. */
  readonly revision: number;
  readonly blueprint: Blueprint;
  readonly planHash: string;
  readonly settings: SimulationSettings;
  readonly measures: RunMeasures;
  readonly leads: number;
  /** A full run would have more leads, and so its teams more to do. */
  readonly isSample: boolean;
  /** Where the time went, in milliseconds; the total is from the edit to the answer. */
  readonly timing: {
    readonly compileMs: number;
    readonly simulateMs: number;
    readonly measureMs: number;
    readonly totalMs: number;
  };
}

/** Numbers that follow the edits of the open blueprint. */
export interface WhatIfState {
  readonly status: WhatIfStatus;
  readonly meaning: Meaning;
  /** The state of the document and of the options: it grows with every change of either. */
  readonly revision: number;
  /** The last numbers there were; those of an earlier state where their revision is smaller. */
  readonly result: WhatIfResult | null;
  /** The last result for the plan of the run that is shown: the same sample, so the same chance, as later ones. */
  readonly base: WhatIfResult | null;
  /** Which numbers are to be seen: the result, or those of the run that is shown. */
  readonly shown: 'run' | 'whatIf';
  turn(on: boolean): void;
  show(which: 'run' | 'whatIf'): void;
  /** Lets go of the blueprint. */
  stop(): void;
}

export type WhatIfStore = StoreApi<WhatIfState>;

/** What the numbers follow, and with whose help. */
export interface WhatIfTools {
  readonly document: DocumentStore;
  readonly runs: RunStore;
  readonly follow: FollowEdits;
  readonly timers: Timers;
}

/** Before the first edit the worker makes itself ready, but not while the page is being drawn. */
const FIRST_AFTER_MS = 1_500;

/** A store of numbers that follow every edit and every change of the run's options. All that a change costs the page is a message. */
export function createWhatIfStore({ document, runs, follow, timers }: WhatIfTools): WhatIfStore {
  let isOn = true;
  let asked = {
    at: 0,
    blueprint: document.getState().blueprint,
    settings: settingsOf(runs.getState().options),
  };
  /** The plan that the numbers were settled for last; and whether there was an edit at all. */
  let settledHash: string | null = null;
  let isEdited = false;

  const store = createStore<WhatIfState>()((set) => ({
    status: { kind: 'computing' },
    meaning: { kind: 'unknown' },
    revision: 0,
    result: null,
    base: null,
    shown: 'run',
    turn(on) {
      if (on === isOn) return;
      isOn = on;
      if (!on) set({ shown: 'run', result: null });
      ask();
    },
    show: (which) => set(({ result }) => ({ shown: result === null ? 'run' : which })),
    stop() {
      for (const stop of stopping) stop();
      following.stop();
    },
  }));

  const following = follow({
    onAnswer(answer) {
      if (answer.revision === store.getState().revision) hear(answer);
    },
    onFailure: (sentence) =>
      store.setState({
        meaning: { kind: 'unknown' },
        status: isOn ? { kind: 'notPossible', sentence } : { kind: 'off' },
      }),
  });

  function ask(): void {
    cancelFirst();
    const revision = store.getState().revision + 1;
    const { blueprint } = document.getState();
    const settings = settingsOf(runs.getState().options);
    asked = { at: timers.now(), blueprint, settings };
    store.setState({ revision, status: { kind: isOn ? 'computing' : 'off' } });
    following.edited(blueprint, revision, isOn ? settings : null);
  }

  function hear(answer: EditAnswer): void {
    const { result } = store.getState();
    const { blueprint, settings, at } = asked;
    switch (answer.kind) {
      case 'planned':
        store.setState({ meaning: { kind: 'plan', hash: answer.planHash } });
        return;
      case 'impossible':
        store.setState({
          meaning: { kind: 'none' },
          status: isOn ? { kind: 'notPossible', sentence: sayBlocked(answer.problems) } : { kind: 'off' },
        });
        return;
      case 'same':
        if (result === null) return;
        store.setState({ result: { ...result, revision: answer.revision, blueprint } });
        break;
      case 'measured': {
        const { kind: _, timing, ...measured } = answer;
        const totalMs = timers.now() - at;
        store.setState({ result: { ...measured, blueprint, settings, timing: { ...timing, totalMs } } });
      }
    }
    settle();
  }

  /** Numbers are there: they are shown if the blueprint means something else than before and than the run that is shown. */
  function settle(): void {
    const result = store.getState().result!;
    const hash = result.planHash;
    const isNews = settledHash === null ? isEdited : settledHash !== hash;
    settledHash = hash;
    const isOfRun = runs.getState().shown?.planHash === hash;
    store.setState({
      status: { kind: 'following' },
      ...(isOfRun ? { base: result } : {}),
      ...(isNews ? { shown: isOfRun ? 'run' : 'whatIf' } : {}),
    });
  }

  /** A run was chosen, or has been made and is newer than the last edit: its numbers are shown. */
  function hearRuns(state: RunState, before: RunState): void {
    if (!isSameOptions(state.options, before.options)) ask();
    if (state.shown === before.shown) return;
    const { base, result } = store.getState();
    const known = [result, base].find((each) => each?.planHash === state.shown?.planHash);
    store.setState({ base: known ?? null });
    if (state.shown === null) return;
    const wasMade = before.progress !== null && state.progress === null;
    if (!wasMade || isOfNow(state.shown)) store.setState({ shown: 'run' });
  }

  function isOfNow(run: RunSummary): boolean {
    const { meaning } = store.getState();
    if (meaning.kind === 'plan') return meaning.hash === run.planHash;
    return run.blueprint === document.getState().blueprint;
  }

  const cancelFirst = timers.after(FIRST_AFTER_MS, ask);
  const stopping = [
    cancelFirst,
    runs.subscribe(hearRuns),
    document.subscribe((state, before) => {
      if (state.blueprint === before.blueprint) return;
      isEdited = true;
      ask();
    }),
  ];
  return store;
}

/** Whether a run's numbers are not those of the blueprint as it is now; false as long as that is not known. */
export function isStale({ meaning }: WhatIfState, run: RunSummary): boolean {
  return meaning.kind === 'none' || (meaning.kind === 'plan' && meaning.hash !== run.planHash);
}

function isSameOptions(a: RunOptions, b: RunOptions): boolean {
  return a === b || JSON.stringify(settingsOf(a)) === JSON.stringify(settingsOf(b));
}
