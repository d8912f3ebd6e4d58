import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { takeToasts, type ToastAction } from './toasts.ts';
import styles from './Toasts.module.css';

interface ToastData {
  readonly second: ToastAction;
  readonly close: () => void;
}

const manager = Toast.createToastManager<ToastData>();

/** The place where passing messages appear. Once in the whole interface. */
export function Toasts() {
  useEffect(
    () =>
      takeToasts(({ text, isFault, action, second, whileTrue }) => {
        let stop = () => {};
        const id: string = manager.add({
          description: text,
          timeout: isFault ? 20_000 : action === undefined ? 5_000 : 12_000,
          onRemove: () => stop(),
          ...(isFault ? { type: 'fault', priority: 'high' as const } : {}),
          ...(action === undefined
            ? {}
            : {
                actionProps: {
                  children: action.label,
                  onClick: () => {
                    manager.close(id);
                    action.onSelect();
                  },
                },
              }),
          ...(second === undefined ? {} : { data: { second, close: () => manager.close(id) } }),
        });
        if (whileTrue !== undefined) stop = whileTrue(() => manager.close(id));
      }),
    [],
  );
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager<ToastData>();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} swipeDirection="down" className={styles.toast}>
      <Toast.Content className={styles.content}>
        <Toast.Description className={styles.words} />
        {toast.actionProps !== undefined && <Toast.Action className={styles.action} />}
        <SecondAction data={toast.data} />
        <Toast.Close className={styles.close} aria-label="Dismiss">
          <X size={14} />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** What else can be done about it, beside the action. */
function SecondAction({ data }: { data: ToastData | undefined }) {
  if (data === undefined) return null;
  return (
    <button
      type="button"
      className={styles.action}
      onClick={() => {
        data.close();
        data.second.onSelect();
      }}
    >
      {data.second.label}
    </button>
  );
}
