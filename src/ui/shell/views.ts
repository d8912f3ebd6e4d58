import { lazy, type ComponentType } from 'react';
import type { View } from '../../app/viewStore.ts';
import { DesignView } from './DesignView.tsx';

/** The places of a blueprint: what each is called and what is shown there. All but Design come when they are asked for. */
export const viewEntries: readonly {
  readonly id: View;
  readonly label: string;
  readonly Component: ComponentType;
}[] = [
  { id: 'design', label: 'Design', Component: DesignView },
  {
    id: 'simulate',
    label: 'Simulate',
    Component: lazy(() => import('../simulate/SimulateView.tsx').then((m) => ({ default: m.SimulateView }))),
  },
  {
    id: 'leads',
    label: 'Leads',
    Component: lazy(() => import('../leads/LeadsView.tsx').then((m) => ({ default: m.LeadsView }))),
  },
  {
    id: 'machine',
    label: 'Machine',
    Component: lazy(() => import('../machine/MachineView.tsx').then((m) => ({ default: m.MachineView }))),
  },
];
