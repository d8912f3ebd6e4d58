import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { Kbd } from '../controls/Kbd.tsx';
import { keysOf } from '../shell/keysOf.ts';
import styles from './EmptyCanvas.module.css';

/** An empty page, and the ways to begin. */
export function EmptyCanvas({ onAdd, isInside = false }: { onAdd?: () => void; isInside?: boolean }) {
  return (
    <div className={styles.place}>
      <EmptyState
        title={isInside ? 'What happens in here?' : 'Where does a lead begin?'}
        {...(onAdd === undefined
          ? {}
          : {
              actions: (
                <Button variant="primary" onClick={onAdd}>
                  Add the first stage
                </Button>
              ),
            })}
      >
        {onAdd === undefined ? (
          isInside ? (
            'There are no sub-stages in this group yet.'
          ) : (
            'There are no stages in this blueprint yet.'
          )
        ) : (
          <>
            Double-click anywhere, drag a stage from the left, or press <Kbd keys={keysOf('stage.add')} />.
          </>
        )}
      </EmptyState>
    </div>
  );
}
