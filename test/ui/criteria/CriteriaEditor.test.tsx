import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { CriterionPlace } from '../../../src/core/analyse/sample/criterionTrial.ts';
import type { Criterion } from '../../../src/core/criteria/criterion.ts';
import { CriteriaEditor } from '../../../src/ui/criteria/CriteriaEditor.tsx';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('field', 'country', {
    name: 'country',
    fieldType: 'choice',
    options: [
      { value: 'de', label: 'DACH' },
      { value: 'no', label: 'Nordics' },
    ],
  }),
  record('field', 'asked', { name: 'asked to talk', fieldType: 'boolean' }),
  stage('sal', {
    name: 'SAL',
    enterCriteria: { subject: { kind: 'field', fieldId: 'field_asked' }, operator: 'is', value: true },
  }),
);
const scoreAtLeast40: Criterion = {
  subject: { kind: 'score', component: 'total' },
  operator: 'isAtLeast',
  value: 40,
};
const countryIs: Criterion = {
  subject: { kind: 'field', fieldId: 'field_country' },
  operator: 'isOneOf',
  value: ['de', 'no'],
};

function editing(start: Criterion | null, place: CriterionPlace | null = null) {
  let now: Criterion | null = start;
  function Editor() {
    const [criterion, setCriterion] = useState(start);
    return (
      <CriteriaEditor
        label="To enter"
        criterion={criterion}
        none="Nothing is asked."
        place={place}
        agreeable
        onChange={(next) => {
          now = next;
          setCriterion(next);
        }}
      />
    );
  }
  return { ...renderWithApp(example, <Editor />), criterion: () => now };
}

describe('the criteria editor', () => {
  it('takes "nothing is asked" for an answer, and says so only then', async () => {
    const { user, criterion } = editing(null);
    expect(screen.queryByText('Nothing is asked.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Agree that nothing is asked' }));
    expect(criterion()).toEqual({ all: [] });
    expect(screen.getByText('Nothing is asked.')).toBeVisible();
  });

  it('reads as a sentence', () => {
    editing({ all: [countryIs, scoreAtLeast40] });
    const group = screen.getByRole('group', { name: 'To enter' });
    expect(group).toHaveTextContent(/country is one of DACH, Nordics.*and lead score is at least/);
    expect(within(group).getByRole('textbox')).toHaveValue('40');
  });

  it('begins with the usual question about what is chosen', async () => {
    const { user, criterion } = editing(null);
    await user.click(screen.getByRole('button', { name: /^Add to/ }));
    await user.click(await screen.findByRole('option', { name: 'asked to talk' }));
    expect(criterion()).toEqual({
      subject: { kind: 'field', fieldId: 'field_asked' },
      operator: 'is',
      value: true,
    });
  });

  it('understands a condition in words', async () => {
    const { user, criterion } = editing(null);
    await user.click(screen.getByRole('button', { name: /^Add to/ }));
    await user.keyboard('country is nordics');
    await user.click(await screen.findByRole('option', { name: 'country is Nordics' }));
    expect(criterion()).toMatchObject({ operator: 'is', value: 'no' });
  });

  it('goes on typing after a beginning that was chosen', async () => {
    const { user, criterion } = editing(null);
    await user.click(screen.getByRole('button', { name: /^Add to/ }));
    await user.keyboard('lead score');
    await user.click((await screen.findAllByRole('option', { name: /^lead score is at least …$/i }))[0]!);
    expect(screen.getByRole('combobox', { name: 'A new condition' })).toHaveFocus();
    await user.keyboard('40{Enter}');
    expect(criterion()).toMatchObject({ operator: 'isAtLeast', value: 40 });
  });

  it('asks for one thing more beside the first, or lets another do', async () => {
    const { user, criterion } = editing(scoreAtLeast40);
    await user.click(screen.getByRole('button', { name: /^Ask for more/ }));
    await user.click(await screen.findByRole('option', { name: 'country' }));
    expect(criterion()).toMatchObject({ all: [scoreAtLeast40, { operator: 'isOneOf', value: ['de'] }] });
    await user.click(screen.getByRole('button', { name: /^Let something else do/ }));
    await user.click(await screen.findByRole('option', { name: 'asked to talk' }));
    expect(criterion()).toMatchObject({ any: [{ all: [scoreAtLeast40, {}] }, { operator: 'is' }] });
  });

  it('goes on by keyboard alone: add, type, add the next, move, remove', async () => {
    const { user, criterion } = editing(scoreAtLeast40);
    const figure = screen.getByRole('textbox');
    figure.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('asked to talk{Enter}');
    expect(criterion()).toMatchObject({ all: [scoreAtLeast40, { operator: 'is', value: true }] });
    // One can go on with the value of what was added.
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'asked to talk is: yes' })).toHaveFocus(),
    );

    screen.getByRole('combobox', { name: 'What is asked about: asked to talk' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(criterion()).toMatchObject({ all: [{ operator: 'is' }, scoreAtLeast40] });
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'What is asked about: asked to talk' })).toHaveFocus(),
    );

    await user.keyboard('{Delete}');
    expect(criterion()).toEqual({ all: [scoreAtLeast40] });
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'What is asked about: lead score' })).toHaveFocus(),
    );
  });

  it('takes a line that was begun back where nothing is typed', async () => {
    const { user, criterion } = editing(scoreAtLeast40);
    screen.getByRole('textbox').focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('combobox', { name: 'A new condition' })).toHaveFocus();
    await user.keyboard('{Backspace}');
    expect(screen.queryByRole('combobox', { name: 'A new condition' })).toBeNull();
    expect(criterion()).toEqual(scoreAtLeast40);
  });

  it('changes the figure where it is read, and explains one that is none', async () => {
    const { user, criterion } = editing(scoreAtLeast40);
    const figure = screen.getByRole('textbox');
    await user.clear(figure);
    await user.type(figure, '55{Enter}');
    expect(criterion()).toEqual({ ...scoreAtLeast40, value: 55 });

    await user.type(figure, ' points{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Write a number');
    expect(criterion()).toEqual({ ...scoreAtLeast40, value: 55 });
  });

  it('offers only operators that fit, and keeps the value where it can', async () => {
    const { user, criterion } = editing(scoreAtLeast40);
    await user.click(screen.getByRole('combobox', { name: /^How it is compared/ }));
    expect(screen.queryByRole('option', { name: 'contains' })).toBeNull();
    await user.click(await screen.findByRole('option', { name: 'is less than' }));
    expect(criterion()).toEqual({ ...scoreAtLeast40, operator: 'isLessThan' });
  });

  it('puts a line into a group and removes it with the keyboard alone', async () => {
    const { user, criterion } = editing({ all: [countryIs, scoreAtLeast40] });
    screen.getAllByRole('button', { name: 'Change this line' })[1]!.focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Put into a group: none of these' }));
    expect(criterion()).toEqual({ all: [countryIs, { none: [scoreAtLeast40] }] });

    await user.click(screen.getAllByRole('button', { name: 'Change this line' })[1]!);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(criterion()).toEqual({ all: [countryIs] });
  });

  it('lets a group ask for any instead of all', async () => {
    const { user, criterion } = editing({ any: [scoreAtLeast40, { all: [countryIs, scoreAtLeast40] }] });
    await user.click(screen.getByRole('combobox', { name: /^What the group asks for/ }));
    await user.click(await screen.findByRole('option', { name: 'any of these' }));
    expect(criterion()).toEqual({ any: [scoreAtLeast40, { any: [countryIs, scoreAtLeast40] }] });
  });

  it('copies what another stage asks', async () => {
    const { user, criterion } = editing(null);
    await user.click(screen.getByRole('combobox', { name: /^Copy criteria/ }));
    await user.click(await screen.findByRole('option', { name: 'to enter SAL' }));
    expect(criterion()).toMatchObject({ operator: 'is', value: true });
  });

  it('copies to several other places in one step', async () => {
    const { user, document, steps } = editing(countryIs, {
      recordId: 'stage_other',
      path: ['enterCriteria'],
    });
    await user.click(screen.getByRole('combobox', { name: 'Copy to' }));
    await user.click(await screen.findByRole('option', { name: /to enter SAL/ }));
    await user.click(screen.getByRole('option', { name: /to leave SAL/ }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Copy to these 2 places' }));
    const { records } = document.getState().blueprint;
    expect(records['stage_sal']).toMatchObject({ enterCriteria: countryIs, leaveCriteria: countryIs });
    expect(steps()).toBe(1);
  });
});
