import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/core/model/changes.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import { createRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { problemsBy, said } from '../../support/problems.ts';

const won = stage('Won', { kind: 'end' });
const lost = stage('Lost', { kind: 'end' });
const out = (share: number | null, members: object = {}) =>
  transition('SAL', 'Won', { label: 'Yes', share, ...members });
const back = (share: number | null, members: object = {}) =>
  transition('SAL', 'Lost', { label: 'No', share, ...members });
const sal = (...ways: ReturnType<typeof transition>[]) => blueprintOf(stage('SAL'), won, lost, ...ways);

describe('the shares of a stage', () => {
  it('may be 100 % together, as near as decimals come', () => {
    expect(said('sharesSum', sal(out(0.7), back(0.3)))).toEqual([]);
    expect(said('sharesSum', sal(out(0.1), back(0.2), transition('SAL', 'SAL', { share: 0.7 })))).toEqual([]);
  });

  it('are an error above it, which can be mended by reducing all in proportion', () => {
    const blueprint = sal(out(0.9), back(0.6));
    const [problem] = problemsBy('sharesSum', blueprint);

    expect(problem).toMatchObject({ severity: 'error', recordId: 'stage_SAL' });
    expect(problem?.sentence).toBe(
      'The ways out of SAL take 150 % of the leads together: Yes 90 % and No 60 %.',
    );
    const mended = applyChanges(blueprint, problem?.fix?.changes ?? []);
    expect(recordsOf(mended, 'transition').map(({ share }) => share)).toEqual([0.9 / 1.5, 0.6 / 1.5]);
  });

  it('below it say which part stays for good', () => {
    expect(said('sharesRemainder', sal(out(0.5), back(0.375)))).toEqual([
      'The ways out of SAL take 87.5 % of the leads; the other 12.5 % stay for good.',
    ]);
  });

  it('may be below it where a way takes the rest, a timer does, or leads are where they are to be', () => {
    const timer = transition('SAL', 'Lost', { id: 'transition_late', trigger: 'timer' });
    const goal = createRecord('settings', { customerStageId: 'stage_SAL' });
    expect(said('sharesRemainder', sal(out(0.5), back(null)))).toEqual([]);
    expect(said('sharesRemainder', sal(out(0.5), timer))).toEqual([]);
    expect(said('sharesRemainder', blueprintOf(goal, stage('SAL'), won, out(0.5)))).toEqual([]);
  });

  it('leave nothing for a way that takes the rest of a whole', () => {
    expect(said('sharesSum', sal(out(1), back(null)))).toEqual(['The shares of SAL leave nothing for No.']);
  });

  it('do not count referrals, timers or ways to nowhere', () => {
    const others = [
      transition('SAL', 'Won', { id: 'transition_a', share: 1, kind: 'refer' }),
      transition('SAL', 'Won', { id: 'transition_b', share: 1, trigger: 'timer' }),
      transition('SAL', 'gone', { id: 'transition_c', share: 1 }),
    ];
    expect(said('sharesSum', sal(out(0.7), back(0.3), ...others))).toEqual([]);
  });

  it('are judged together with those of the group around the stage', () => {
    const deal = (share: number) =>
      blueprintOf(
        stage('Deal', { kind: 'group' }),
        stage('Offer', { parentId: 'stage_Deal' }),
        won,
        lost,
        transition('Deal', 'Lost', { share }),
        transition('Offer', 'Won', { share: 0.8 }),
      );
    expect(said('sharesSum', deal(0.2))).toEqual([]);
    expect(said('sharesSum', deal(0.4))).toEqual([
      'The ways out of Offer take 120 % of the leads together: Offer → Won 80 % and Deal → Lost 40 %.',
    ]);
  });
});

describe('the shares of a segment', () => {
  const raised = {
    subject: { kind: 'field', fieldId: 'field_raised' },
    operator: 'is',
    value: true,
  } as const;
  const hot = { subject: { kind: 'score', component: 'total' }, operator: 'isAtLeast', value: 80 } as const;
  const warm = { ...hot, value: 40 } as const;
  const field = record('field', 'raised', { name: 'Hand-raiser', fieldType: 'boolean' });
  const mql = (...ways: ReturnType<typeof transition>[]) =>
    blueprintOf(field, stage('SAL'), won, lost, ...ways);

  it('are judged with the general shares of the ways that have no other for it', () => {
    const blueprint = mql(out(0.5, { modifiers: [{ appliesTo: raised, share: 0.9 }] }), back(0.5));
    expect(said('sharesSum', blueprint)).toEqual([
      'The ways out of SAL, where Hand-raiser is yes, take 140 % of the leads together: Yes 90 % and No 50 %.',
    ]);
  });

  it('know that who meets a narrower criterion meets the wider one', () => {
    const blueprint = mql(
      out(0.5, { modifiers: [{ appliesTo: hot, share: 0.9 }] }),
      back(0.5, { modifiers: [{ appliesTo: warm, share: 0.1 }] }),
    );
    const both = mql(
      out(0.5, { modifiers: [{ appliesTo: { all: [raised, hot] }, share: 0.9 }] }),
      back(0.5, { modifiers: [{ appliesTo: raised, share: 0.1 }] }),
    );
    // Only leads of 40 to 80 points are left over: 50 % and 10 %.
    expect(said('sharesRemainder', blueprint)).toEqual([
      'The ways out of SAL, where lead score is at least 40, take 60 % of the leads; the other 40 % stay for good.',
    ]);
    expect(said('sharesSum', both).filter((sentence) => sentence.includes('together'))).toEqual([]);
  });
});
