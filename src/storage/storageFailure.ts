/** Why storage could not do something, told apart as far as the answer differs. */
export type FailureReason = 'full' | 'newer' | 'unavailable' | 'missing' | 'deleted' | 'damaged' | 'other';

/** A failure whose message is a sentence for people; `cause` keeps what the browser said. */
export class StorageFailure extends Error {
  readonly reason: FailureReason;
  override readonly name = 'StorageFailure';
  constructor(reason: FailureReason, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.reason = reason;
  }
}

/** What is said when this page is older than the data. */
export const NEWER_SENTENCE =
  'A newer version of Stagecraft has opened your data. This page is too old to write it: reload the page.';

const explanations: Readonly<Record<FailureReason, string>> = {
  full: 'the storage that the browser allows is full. Delete runs or blueprints you no longer need.',
  newer: 'a newer version of Stagecraft has opened your data. Reload the page.',
  unavailable:
    'the browser refuses to open its database. Close other tabs of Stagecraft, leave private browsing, or try again.',
  missing: 'it is not stored on this device.',
  deleted: 'it was deleted.',
  damaged: 'what is stored is damaged.',
  other: 'the browser reported an error.',
};

/** Any failure as a StorageFailure; `what` begins its sentence ("The blueprint could not be saved"). */
export function toStorageFailure(error: unknown, what: string): StorageFailure {
  if (error instanceof StorageFailure) return error;
  const reason = reasonOf(error);
  const said = reason === 'other' ? detailOf(error) : '';
  return new StorageFailure(reason, `${what}: ${explanations[reason]}${said}`, error);
}

/** Does something and tells its failure as a sentence. */
export async function tellingFailure<T>(what: string, act: () => PromiseLike<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw toStorageFailure(error, what);
  }
}

const reasonsByName: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'full',
  StaleAppError: 'newer',
  VersionError: 'newer',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  DatabaseClosedError: 'unavailable',
};

function reasonOf(error: unknown): FailureReason {
  // A full disk arrives as AbortError around QuotaExceededError, so the innermost known name counts.
  let reason: FailureReason = 'other';
  for (let at = error, depth = 0; at !== undefined && at !== null && depth < 8; depth += 1) {
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string' && Object.hasOwn(reasonsByName, name))
      reason = reasonsByName[name] ?? reason;
    at = inner ?? cause;
  }
  return reason;
}

function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message.split('\n')[0]?.trim().slice(0, 200) : '';
  return message === '' || message === undefined ? '' : ` (${message})`;
}
