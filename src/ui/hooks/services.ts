import { createContext, createElement, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../core/commands/command.ts';
import type { DocumentState } from '../../app/documentStore.ts';
import type { ExperimentState } from '../../app/experimentStore.ts';
import type { LibraryState } from '../../app/libraryStore.ts';
import type { RunState } from '../../app/runStore.ts';
import type { SaveStatus } from '../../app/saveStore.ts';
import type { AppServices, Workspace } from '../../app/services.ts';
import type { ViewState } from '../../app/viewStore.ts';
import type { WhatIfState } from '../../app/whatIfStore.ts';

const ServicesContext = createContext<AppServices | null>(null);
const WorkspaceContext = createContext<Workspace | null>(null);

/** Gives the interface what it works with. */
export function ServicesProvider({ services, children }: { services: AppServices; children: ReactNode }) {
  return createElement(ServicesContext, { value: services }, children);
}

/** Gives the views of one blueprint what belongs to it. */
export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  return createElement(WorkspaceContext, { value: workspace }, children);
}

export function useServices(): AppServices {
  const services = use(ServicesContext);
  if (services === null) throw new Error('useServices is used outside of ServicesProvider.');
  return services;
}

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace is used outside of WorkspaceProvider.');
  return workspace;
}

export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore(useWorkspace().document, select);
}

/** Carries out commands on the open blueprint. */
export function useDispatch(): <Payload>(
  command: Command<Payload>,
  payload: Payload,
  coalesceKey?: string,
) => void {
  return useWorkspace().document.getState().dispatch;
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useServices().view, select);
}

export function useSave<T>(select: (state: SaveStatus) => T): T {
  return useStore(useWorkspace().save, select);
}

export function useRuns<T>(select: (state: RunState) => T): T {
  return useStore(useWorkspace().runs, select);
}

export function useWhatIf<T>(select: (state: WhatIfState) => T): T {
  return useStore(useWorkspace().whatIf, select);
}

export function useExperiments<T>(select: (state: ExperimentState) => T): T {
  return useStore(useWorkspace().experiments, select);
}

export function useLibrary<T>(select: (state: LibraryState) => T): T {
  return useStore(useServices().library, select);
}
