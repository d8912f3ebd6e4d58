import { describe, expect, it } from 'vitest';
import { dispatch, startHistory, undo } from '../../../src/core/commands/history.ts';
import { addOptions, mergeOptions, renameOption } from '../../../src/core/commands/optionCommands.ts';
import { findDangling } from '../../../src/core/model/integrity.ts';
import { placesOfValue } from '../../../src/core/model/fieldValues.ts';
import { findRecord } from '../../../src/core/model/queries.ts';
import { rawLeadToEvangelist } from '../../../src/core/templates/rawLeadToEvangelist.ts';
import { blueprintOf, countingIds, record, stage } from '../../support/blueprints.ts';

const is = (value: string | string[], operator = 'is') =>
  ({ subject: { kind: 'field', fieldId: 'field_size' }, operator, value }) as const;
const example = blueprintOf(
  record('field', 'size', {
    fieldType: 'choice',
    options: [{ value: 'small', label: 'Small' }, { value: 'klein' }, { value: 'large' }],
  }),
  record('field', 'other', { fieldType: 'choice', options: [{ value: 'small' }] }),
  stage('a', {
    enterCriteria: { any: [is('klein'), { none: [is(['small', 'klein', 'large'], 'isOneOf')] }] },
    leaveCriteria: {
      all: [{ subject: { kind: 'field', fieldId: 'field_other' }, operator: 'is', value: 'klein' }],
    },
  }),
  record('source', 'web', {
    attributes: [
      {
        fieldId: 'field_size',
        values: [
          { value: 'small', weight: 2 },
          { value: 'klein', weight: 3 },
          { value: 'large', weight: 5 },
        ],
      },
    ],
  }),
  record('signal', 'call', { sets: [{ fieldId: 'field_size', value: 'klein' }] }),
);
const context = { newId: countingIds() };

describe('renaming an option', () => {
  it('is followed by criteria, mixes and signals, in one step', () => {
    const { history } = dispatch(
      startHistory(example),
      renameOption,
      { fieldId: 'field_size', from: 'klein', to: 'tiny' },
      context,
    );
    const { blueprint } = history;
    expect(findRecord(blueprint, 'stage', 'stage_a')?.enterCriteria).toEqual({
      any: [is('tiny'), { none: [is(['small', 'tiny', 'large'], 'isOneOf')] }],
    });
    expect(findRecord(blueprint, 'stage', 'stage_a')?.leaveCriteria).toEqual(
      findRecord(example, 'stage', 'stage_a')?.leaveCriteria,
    );
    expect(findRecord(blueprint, 'signal', 'signal_call')?.sets[0]?.value).toBe('tiny');
    expect(placesOfValue(blueprint, 'field_size', 'klein')).toBe(0);
    expect(placesOfValue(blueprint, 'field_size', 'tiny')).toBe(4);
    expect(undo(history).history.blueprint.records).toEqual(example.records);
  });

  it('makes it one with an option that has the name already', () => {
    const { history } = dispatch(
      startHistory(example),
      renameOption,
      { fieldId: 'field_size', from: 'klein', to: 'small' },
      context,
    );
    expect(findRecord(history.blueprint, 'field', 'field_size')?.options.map(({ value }) => value)).toEqual([
      'small',
      'large',
    ]);
    expect(findRecord(history.blueprint, 'source', 'source_web')?.attributes[0]?.values).toEqual([
      { value: 'small', weight: 5 },
      { value: 'large', weight: 5 },
    ]);
  });

  it('is refused where there is no such option or no name', () => {
    for (const payload of [
      { fieldId: 'field_size', from: 'huge', to: 'tiny' },
      { fieldId: 'field_size', from: 'klein', to: ' ' },
      { fieldId: 'field_gone', from: 'klein', to: 'tiny' },
    ])
      expect(renameOption.plan(example, payload, context)).toEqual([]);
  });

  it('loses none of the places of any option of the template', () => {
    const blueprint = rawLeadToEvangelist.build();
    const fields = Object.values(blueprint.records).filter((each) => each.type === 'field');
    for (const { id, options } of fields.filter((each) => each.options.length > 0)) {
      const from = options[0]!.value;
      const places = placesOfValue(blueprint, id, from);
      const { history } = dispatch(
        startHistory(blueprint),
        renameOption,
        { fieldId: id, from, to: 'anotherValue' },
        context,
      );
      expect(placesOfValue(history.blueprint, id, 'anotherValue')).toBe(places);
      expect(placesOfValue(history.blueprint, id, from)).toBe(0);
      expect(findDangling(history.blueprint)).toEqual([]);
    }
  });
});

describe('options', () => {
  it('become one where several are merged', () => {
    const { history } = dispatch(
      startHistory(example),
      mergeOptions,
      { fieldId: 'field_size', values: ['large', 'klein', 'small'] },
      context,
    );
    expect(findRecord(history.blueprint, 'field', 'field_size')?.options).toHaveLength(1);
    expect(findRecord(history.blueprint, 'source', 'source_web')?.attributes[0]?.values).toEqual([
      { value: 'large', weight: 10 },
    ]);
    expect(findRecord(history.blueprint, 'stage', 'stage_a')?.enterCriteria).toMatchObject({
      any: [{ value: 'large' }, { none: [{ value: ['large'] }] }],
    });
  });

  it('are added from lines, without those that are there', () => {
    const lines = ['Small', 'huge = Very large', '', 'huge', 'gigantic'];
    const { history } = dispatch(
      startHistory(example),
      addOptions,
      { fieldId: 'field_size', lines },
      context,
    );
    expect(findRecord(history.blueprint, 'field', 'field_size')?.options.slice(3)).toEqual([
      { value: 'huge', label: 'Very large' },
      { value: 'gigantic', label: '' },
    ]);
  });
});
