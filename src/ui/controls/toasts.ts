import { Toast } from '@base-ui/react/toast';

/** The messages that are on screen; one for the whole page. */
export const toastManager = Toast.createToastManager();

/** Says something in passing; with an action it can be taken back, and stays long enough for that. */
export function showToast(text: string, action?: { readonly label: string; readonly onSelect: () => void }) {
  const id: string = toastManager.add({
    description: text,
    timeout: action === undefined ? 5_000 : 12_000,
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              toastManager.close(id);
              action.onSelect();
            },
          },
        }),
  });
}

/** Says that something went wrong; it stays until it is read, and is announced at once. */
export function showFault(sentence: string) {
  toastManager.add({ description: sentence, type: 'fault', timeout: 20_000, priority: 'high' });
}
