import { EmptyState } from '../controls/EmptyState.tsx';

/** The place of the machine view. */
export function MachineView() {
  return <EmptyState title="Machine">This view is being made.</EmptyState>;
}
