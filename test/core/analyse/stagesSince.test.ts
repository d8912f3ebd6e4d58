import { describe, expect, it } from 'vitest';
import { stagesSince } from '../../../src/core/analyse/stagesSince.ts';
import { blueprintOf, stage } from '../../support/blueprints.ts';

describe('the stages since a run', () => {
  it('are told apart by their ids: deleted, renamed, new', () => {
    const then = blueprintOf(stage('call'), stage('won'), stage('lost'));
    const now = blueprintOf(stage('call'), stage('won', { name: 'Customer' }), stage('pool'));

    const since = stagesSince(then, now);

    expect(since.deleted.map(({ id }) => id)).toEqual(['stage_lost']);
    expect(since.renamed.map(({ was, is }) => [was.name, is.name])).toEqual([['won', 'Customer']]);
    expect(since.added.map(({ id }) => id)).toEqual(['stage_pool']);
  });
});
