/** A passing message: what is said, and how it can be taken back. */
export interface ToastMessage {
  readonly text: string;
  readonly isFault: boolean;
  readonly action?: ToastAction;
  /** Another thing to do about it. */
  readonly second?: ToastAction;
  /** Hears when the message has become untrue, and closes it; the result stops listening. */
  readonly whileTrue?: WhileTrue;
}

type WhileTrue = (close: () => void) => () => void;

export interface ToastAction {
  readonly label: string;
  readonly onSelect: () => void;
}

type Deliver = (message: ToastMessage) => void;

/* Messages wait here until the place where they appear is there: it is loaded with the first of them. */
const waiting: ToastMessage[] = [];
const watching = new Set<() => void>();
let deliver: Deliver | null = null;

/** Says something in passing; with an action it can be taken back, and stays long enough for that. */
export function showToast(
  text: string,
  action?: ToastAction,
  second?: ToastAction,
  whileTrue?: WhileTrue,
): void {
  send({
    text,
    isFault: false,
    ...(action && { action }),
    ...(second && { second }),
    ...(whileTrue && { whileTrue }),
  });
}

/** Says that something went wrong; it stays until it is read, and is announced at once. */
export function showFault(sentence: string): void {
  send({ text: sentence, isFault: true });
}

function send(message: ToastMessage): void {
  if (deliver !== null) deliver(message);
  else {
    waiting.push(message);
    for (const tell of watching) tell();
  }
}

/** Takes the messages from now on, those that waited first; the result stops it. */
export function takeToasts(take: Deliver): () => void {
  deliver = take;
  for (const message of waiting.splice(0)) take(message);
  return () => {
    deliver = null;
  };
}

/** Whether a message has been waiting for its place, as a store that can be watched. */
export const toastsWanted = {
  subscribe: (tell: () => void) => {
    watching.add(tell);
    return () => watching.delete(tell);
  },
  isSo: () => deliver !== null || waiting.length > 0,
};
