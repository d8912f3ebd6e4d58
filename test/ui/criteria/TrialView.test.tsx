import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TryCriteria } from '../../../src/app/tryingCriteria.ts';
import { tryCriterion } from '../../../src/core/analyse/sample/criterionTrial.ts';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Criterion } from '../../../src/core/criteria/criterion.ts';
import { FormHere } from '../../../src/ui/inspector/FormHere.tsx';
import { CriterionField } from '../../../src/ui/forms/inputs/CriterionField.tsx';
import { field } from '../../../src/ui/forms/formField.ts';
import { TransitionInspector } from '../../../src/ui/inspector/TransitionInspector.tsx';
import { findRecord } from '../../../src/core/model/queries.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

const is = (name: string, value: string | boolean): Criterion => ({
  subject: { kind: 'field', fieldId: `field_${name}` },
  operator: 'is',
  value,
});
const german = is('country', 'de');
const asked = is('asked', true);

/** A gate for new leads: half of them German, a quarter with a request. */
const gate = (toCall: Criterion, toWait: Criterion) =>
  blueprintOf(
    record('field', 'country', {
      name: 'Country',
      fieldType: 'choice',
      options: [
        { value: 'de', label: 'Germany' },
        { value: 'fr', label: 'France' },
      ],
    }),
    record('field', 'asked', { name: 'Asked to talk', fieldType: 'boolean' }),
    record('source', 'web', {
      name: 'Website',
      entryStageId: 'stage_new',
      arrivals: { volume: { kind: 'rate', leads: 10, per: 'day' } },
      attributes: [
        {
          fieldId: 'field_country',
          values: [
            { value: 'de', weight: 1 },
            { value: 'fr', weight: 1 },
          ],
        },
        {
          fieldId: 'field_asked',
          values: [
            { value: true, weight: 1 },
            { value: false, weight: 3 },
          ],
        },
      ],
    }),
    stage('new', { isEntryPoint: true }),
    stage('sort', { name: 'Sorting', kind: 'gate' }),
    stage('call', { kind: 'end' }),
    stage('wait', { kind: 'end' }),
    stage('out', { kind: 'end', route: 'detour' }),
    transition('new', 'sort', { trigger: 'automatic' }),
    transition('sort', 'call', { label: 'Call', criteria: toCall }),
    transition('sort', 'wait', { label: 'Wait', criteria: toWait }),
    transition('sort', 'out', { label: 'Out', isDefault: true }),
  );

/** Tries on the spot. */
const here: TryCriteria = {
  ask: (blueprint, place) => {
    const { plan } = compileBlueprint(blueprint);
    if (plan === null) return Promise.resolve(null);
    const trying = tryCriterion(blueprint, plan, place, { seed: 1, wanted: 400, most: 400 });
    let step = trying.next();
    while (step.done !== true) step = trying.next();
    return Promise.resolve(step.value);
  },
  stop: () => undefined,
};

const criteria = field('criteria', 'Criteria', { kind: 'criterion', none: 'Nothing is asked.' });
const editing = (toCall: Criterion, toWait: Criterion = german) =>
  renderWithApp(
    gate(toCall, toWait),
    <FormHere ids={['transition_sort-call']}>
      <CriterionField field={criteria} input={criteria.input as never} controlId="criteria" />
    </FormHere>,
    [],
    undefined,
    here,
  );

describe('a criterion on sample leads', () => {
  it('says how many meet it, and which condition excludes most', async () => {
    editing({ all: [german, asked] });
    expect(await screen.findByText(/of 400 sample leads meet it/)).toHaveTextContent(
      /^1[0-9](\.\d)? % of 400 sample leads meet it in Sorting; without “Asked to talk is yes” it would be [45]\d %\.$/,
    );
  });

  it('follows what is written', async () => {
    const { user } = editing({ all: [german, asked] });
    await screen.findByText(/without “Asked to talk is yes”/);
    screen.getByRole('combobox', { name: 'What is asked about: Asked to talk' }).focus();
    await user.keyboard('{Delete}');
    expect(await screen.findByText(/^[45]\d %$/, { selector: 'strong' })).toBeVisible();
  });

  it('shows leads that only just fail, and why', async () => {
    const { user } = editing({ all: [german, asked] });
    await user.click(await screen.findByRole('button', { name: /^Who just fails/ }));
    const list = screen.getByRole('list', { name: 'Leads that only just fail' });
    expect(within(list).getAllByText('Website')).toHaveLength(3);
    expect(within(list).getAllByText(/Asked to talk is yes/)[0]).toHaveTextContent('not met (no)');
    expect(screen.getByText(/were drawn from your lead sources/)).toBeVisible();
  });

  it('says what adds nothing, and removes it', async () => {
    const { user, document } = editing({ all: [german, is('country', 'DE')] });
    expect(await screen.findAllByText(/adds nothing: without it the same leads meet it/)).toHaveLength(2);
    await user.click(screen.getAllByRole('button', { name: 'Remove it' })[0]!);
    expect(findRecord(document.getState().blueprint, 'transition', 'transition_sort-call')?.criteria).toEqual(
      {
        all: [is('country', 'DE')],
      },
    );
  });

  it('says that nobody can meet it, and that everybody does', async () => {
    editing({ all: [asked, is('asked', false)] });
    expect(await screen.findByText(/No lead can meet it/)).toBeVisible();
  });

  it('tells overlaps with the ways beside it, and what is left over', async () => {
    editing(asked, german);
    expect(await screen.findByText(/meet this and “Wait”, which is tried after it/)).toBeVisible();
    expect(screen.getByText(/meet none and take “Out”/)).toBeVisible();
  });

  it('warns of a way that is never taken', async () => {
    editing(german, { all: [german, asked] });
    expect(
      await screen.findByText('“Wait” is never taken: whoever meets it goes this way before.'),
    ).toBeVisible();
  });
});

describe('the ways out of a gate', () => {
  it('each say the share of leads that takes them, and are put in another order by keyboard', async () => {
    const blueprint = gate(asked, german);
    const call = findRecord(blueprint, 'transition', 'transition_sort-call')!;
    const { user, document } = renderWithApp(
      blueprint,
      <TransitionInspector transition={call} />,
      [],
      undefined,
      here,
    );
    const list = screen.getByRole('list', { name: 'Ways out, in the order they are tried' });
    expect(await within(list).findAllByText(/^\d+(\.\d)? %$/)).toHaveLength(3);
    within(list).getByRole('button', { name: 'Call' }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const order = (id: string) => findRecord(document.getState().blueprint, 'transition', id)!.order;
    expect(order('transition_sort-call')).toBeGreaterThan(order('transition_sort-wait'));
  });
});
