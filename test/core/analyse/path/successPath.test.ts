import { describe, expect, it } from 'vitest';
import { mainWayBack, mainWayOn } from '../../../../src/core/analyse/path/mainWay.ts';
import type { PathGraph } from '../../../../src/core/analyse/path/pathLink.ts';
import { pathOrder } from '../../../../src/core/analyse/path/pathOrder.ts';
import { siblingsOf } from '../../../../src/core/analyse/path/siblings.ts';
import { pathStarts, successPath } from '../../../../src/core/analyse/path/successPath.ts';
import { recordsOf } from '../../../../src/core/model/queries.ts';
import type { BlueprintRecord } from '../../../../src/core/model/records.ts';
import { blueprintOf, stage, transition } from '../../../support/blueprints.ts';

const graphOf = (...records: BlueprintRecord[]): PathGraph => {
  const blueprint = blueprintOf(...records);
  const links = recordsOf(blueprint, 'transition').map((way) => ({
    transition: way,
    fromId: way.fromId,
    toId: way.toId,
  }));
  return { stages: recordsOf(blueprint, 'stage'), links };
};
const names = (stages: readonly { readonly name: string }[]) => stages.map(({ name }) => name);

const graph = graphOf(
  stage('raw', { isEntryPoint: true }),
  stage('recycled', { route: 'detour' }),
  stage('mql'),
  stage('sal'),
  stage('sgl', { isEntryPoint: true }),
  stage('sql'),
  stage('deal', { kind: 'group' }),
  stage('call', { parentId: 'stage_deal' }),
  stage('offer', { parentId: 'stage_deal' }),
  stage('won'),
  transition('raw', 'recycled', { kind: 'reject' }),
  transition('raw', 'mql', { share: 0.3 }),
  transition('recycled', 'mql'),
  transition('mql', 'recycled', { kind: 'recycle' }),
  transition('mql', 'sal'),
  transition('sal', 'sql'),
  transition('sgl', 'sql'),
  transition('sql', 'deal'),
  transition('call', 'offer'),
  transition('deal', 'won', { kind: 'win' }),
);

describe('the order of the path', () => {
  it('walks the success path, what is in a group after it, and the detours last', () => {
    expect(names(pathOrder(graph))).toEqual([
      'raw',
      'mql',
      'sal',
      'sgl',
      'sql',
      'deal',
      'call',
      'offer',
      'won',
      'recycled',
    ]);
  });

  it('has every stage once, even in a loop and in a group that is its own', () => {
    const loop = graphOf(
      stage('a'),
      stage('b'),
      stage('c', { parentId: 'stage_c' }),
      transition('a', 'b'),
      transition('b', 'a'),
    );
    expect(names(pathOrder(loop)).toSorted()).toEqual(['a', 'b', 'c']);
  });
});

describe('the main way', () => {
  it('goes on along the success path, whatever stands before it', () => {
    expect(mainWayOn(graph, 'stage_raw')?.toId).toBe('stage_mql');
    expect(mainWayBack(graph, 'stage_mql')?.fromId).toBe('stage_raw');
    expect(mainWayOn(graph, 'stage_won')).toBeUndefined();
  });

  it('has siblings: the other ways out of where one came from', () => {
    expect(siblingsOf(graph, 'stage_sal', null)).toEqual(['stage_recycled', 'stage_sal']);
    expect(siblingsOf(graph, 'stage_mql', 'stage_recycled')).toEqual(['stage_mql']);
    expect(siblingsOf(graph, 'stage_raw', null)).toEqual(['stage_raw']);
  });
});

describe('the success path', () => {
  it('begins at the entry points and ends where nothing leads on', () => {
    expect(names(pathStarts(graph))).toEqual(['raw', 'sgl']);
    expect(names(successPath(graph, 'stage_raw'))).toEqual(['raw', 'mql', 'sal', 'sql', 'deal', 'won']);
    expect(names(successPath(graph, 'stage_sgl'))).toEqual(['sgl', 'sql', 'deal', 'won']);
  });

  it('begins where nothing leads to when nobody has named an entry point', () => {
    expect(names(pathStarts(graphOf(stage('b'), stage('a'), transition('a', 'b'))))).toEqual(['a']);
    expect(pathStarts(graphOf())).toEqual([]);
  });
});
