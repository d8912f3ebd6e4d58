import { describe, expect, it } from 'vitest';
import { StorageFailure, tellingFailure, toStorageFailure } from '../../src/storage/storageFailure.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error('x'), { name }, more);

describe('a failure of the browser', () => {
  it('is told apart by its innermost name: a full disk comes as an abort', () => {
    const full = named('AbortError', { inner: named('QuotaExceededError') });
    expect(toStorageFailure(full, 'It could not be saved')).toMatchObject({
      reason: 'full',
      message:
        'It could not be saved: the storage that the browser allows is full. Delete runs or blueprints you no longer need.',
      cause: full,
    });
    expect(toStorageFailure(named('AbortError'), 'X')).toMatchObject({ reason: 'other' });
  });

  it.each([
    [named('QuotaExceededError'), 'full'],
    [named('OpenFailedError', { inner: named('StaleAppError') }), 'newer'],
    [named('DatabaseClosedError', { inner: named('StaleAppError') }), 'newer'],
    [named('MissingAPIError'), 'unavailable'],
    [named('TypeError'), 'other'],
    ['not even an error', 'other'],
    [null, 'other'],
  ])('has a reason, whatever was thrown (%#)', (error, reason) => {
    const failure = toStorageFailure(error, 'It could not be saved');
    expect(failure.reason).toBe(reason);
    expect(failure.message).toMatch(/^It could not be saved: .*[.)]$/);
  });

  it('ends though its causes go round in a circle', () => {
    const round: Error & { cause?: unknown } = named('AbortError');
    round.cause = round;
    expect(toStorageFailure(round, 'X').reason).toBe('other');
  });

  it('is not told twice', async () => {
    const first = new StorageFailure('deleted', 'It was deleted.');
    await expect(tellingFailure('It could not be saved', () => Promise.reject(first))).rejects.toBe(first);
  });
});
