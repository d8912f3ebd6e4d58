import { describe, expect, it } from 'vitest';
import {
  isCalledShort,
  nameOf,
  nameOfRecord,
  stageLabel,
  transitionLabel,
  typeWords,
} from '../../../src/core/model/names.ts';
import { createRecord, recordTypes } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const plain = transition('MQL', 'SAL');
const labelled = transition('MQL', 'SAL', { id: 'transition_yes', label: 'Accepted' });
const blueprint = blueprintOf(
  stage('MQL', { name: 'Marketing Qualified Lead', abbreviation: 'MQL' }),
  stage('SAL'),
  plain,
  labelled,
  record('team', 'BDR'),
);

describe('a record is called', () => {
  it('by its name, its label, or its ends', () => {
    expect(nameOf(blueprint, 'team_BDR')).toBe('BDR');
    expect(nameOf(blueprint, 'stage_MQL')).toBe('Marketing Qualified Lead');
    expect(nameOf(blueprint, labelled.id)).toBe('Accepted');
    expect(nameOf(blueprint, plain.id)).toBe('MQL → SAL');
    expect(transitionLabel(blueprint, transition('SAL', 'gone'))).toBe('SAL → a deleted stage');
  });

  it('by the beginning of what it says, or by what it is', () => {
    expect(nameOfRecord(record('note', 'a', { text: '  First line\nsecond' }))).toBe('First line');
    expect(nameOfRecord(record('note', 'a', { text: 'x'.repeat(60) }))).toHaveLength(41);
    expect(nameOfRecord(record('note', 'a'))).toBe('the note');
    expect(nameOfRecord(createRecord('settings', {}))).toBe('the settings');
    expect(nameOfRecord(record('signOff', 'MQL definition'))).toBe('MQL definition');
  });

  it('deleted when it is not there', () => {
    for (const id of ['team_gone', null, undefined, 'toString'])
      expect(nameOf(blueprint, id)).toBe('a deleted record');
  });

  it('by its number and name on a card', () => {
    expect(stageLabel({ number: '4a', name: 'SAL' })).toBe('4a SAL');
    expect(stageLabel({ number: '', name: 'SAL' })).toBe('SAL');
  });

  it('by its abbreviation where its name is long', () => {
    const called = (name: string, abbreviation: string, parentId: string | null = null) =>
      isCalledShort({ ...stage('MQL'), name, abbreviation, parentId });
    expect(called('Marketing Qualified Lead', 'MQL')).toBe(true);
    expect(called('Raw Lead', 'RAW')).toBe(false);
    expect(called('Enquiry from a clinic', '')).toBe(false);
    expect(called('Business case agreed', 'BCA', 'stage_opportunity')).toBe(false);
  });
});

describe('the words for kinds of record', () => {
  it('are different for every kind, in lower case', () => {
    const words = recordTypes.map((type) => typeWords[type]);
    expect(new Set(words).size).toBe(recordTypes.length);
    for (const word of words) expect(word).toBe(word.toLowerCase());
  });
});
