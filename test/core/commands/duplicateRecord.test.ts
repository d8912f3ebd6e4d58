import { describe, expect, it } from 'vitest';
import { duplicateRecord } from '../../../src/core/commands/duplicateRecord.ts';
import { dispatch, startHistory, undo } from '../../../src/core/commands/history.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { rawLeadToEvangelist } from '../../../src/core/templates/rawLeadToEvangelist.ts';
import { blueprintOf, record, seededIds, stage } from '../../support/blueprints.ts';

const duplicated = (blueprint: Parameters<typeof startHistory>[0], id: string) =>
  dispatch(startHistory(blueprint), duplicateRecord, { id }, { newId: seededIds(1) });

describe('duplicating a record', () => {
  it('puts a copy right behind it, with a name and a key of its own', () => {
    const example = blueprintOf(
      record('team', 'a', { headCount: 3 }),
      record('team', 'b'),
      record('source', 's'),
    );
    const { history } = duplicated(example, 'team_a');
    expect(recordsOf(history.blueprint, 'team').map(({ name, headCount }) => [name, headCount])).toEqual([
      ['a', 3],
      ['a copy', 3],
      ['b', null],
    ]);
    expect(undo(history).history.blueprint.records).toEqual(example.records);
    const sources = recordsOf(duplicated(example, 'source_s').history.blueprint, 'source');
    expect(new Set(sources.map(({ key }) => key)).size).toBe(2);
  });

  it('gives the reasons of a copied list ids of their own', () => {
    const blueprint = rawLeadToEvangelist.build();
    const [list] = recordsOf(blueprint, 'reasonList');
    const lists = recordsOf(duplicated(blueprint, list!.id).history.blueprint, 'reasonList');
    const ids = lists.flatMap(({ reasons }) => reasons.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves stages and what there is only one of alone', () => {
    const example = blueprintOf(stage('a'));
    expect(duplicated(example, 'stage_a').changes).toEqual([]);
    expect(duplicated(example, 'settings_main').changes).toEqual([]);
  });
});
