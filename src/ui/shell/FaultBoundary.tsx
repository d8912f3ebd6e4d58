import { Component, use, type ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useWorkspace } from '../hooks/services.ts';
import { ShellSlotsContext } from './slots.ts';
import { sentenceOf } from './sentenceOf.ts';

/** Keeps a fault in one part of the screen from taking the rest, or the work, with it. */
export class FaultBoundary extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state = { fault: null as unknown };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return <Fault fault={this.state.fault} onRetry={() => this.setState({ fault: null })} />;
  }
}

function Fault({ fault, onRetry }: { fault: unknown; onRetry: () => void }) {
  const { document: store } = useWorkspace();
  const { saveToFile } = use(ShellSlotsContext);
  return (
    <EmptyState
      tone="fault"
      title="This part could not be shown"
      actions={
        <>
          <Button variant="primary" onClick={onRetry}>
            Try again
          </Button>
          {saveToFile !== null && (
            <Button onClick={() => saveToFile(store.getState().blueprint)}>Export what I have</Button>
          )}
          <Button onClick={() => store.getState().undo()}>Undo the last step</Button>
        </>
      }
    >
      <p>Your blueprint is still in memory and nothing is lost. {sentenceOf(fault)}</p>
    </EmptyState>
  );
}
