import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
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

function editing(start: Criterion | null) {
  let now: Criterion | null = start;
  function Editor() {
    const [criterion, setCriterion] = useState(start);
    return (
      <CriteriaEditor
        label="To enter"
        criterion={criterion}
        none="Nothing is asked."
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
    expect(group).toHaveTextContent(/all of.*country is one of DACH, Nordics.*lead score is at least/);
    expect(within(group).getByRole('textbox')).toHaveValue('40');
  });

  it('begins with the usual question about what is chosen', async () => {
    const { user, criterion } = editing(null);
    await user.click(screen.getByRole('combobox', { name: /^Add to/ }));
    await user.click(await screen.findByRole('option', { name: 'asked to talk' }));
    expect(criterion()).toEqual({
      subject: { kind: 'field', fieldId: 'field_asked' },
      operator: 'is',
      value: true,
    });
  });

  it('asks for one thing more beside the first', async () => {
    const { user, criterion } = editing(scoreAtLeast40);
    await user.click(screen.getByRole('combobox', { name: /^Add to/ }));
    await user.click(await screen.findByRole('option', { name: 'country' }));
    expect(criterion()).toMatchObject({ all: [scoreAtLeast40, { operator: 'isOneOf', value: ['de'] }] });
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
    await user.click(await screen.findByRole('menuitem', { name: 'Put into a group: none of' }));
    expect(criterion()).toEqual({ all: [countryIs, { none: [scoreAtLeast40] }] });

    await user.click(screen.getAllByRole('button', { name: 'Change this line' })[1]!);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(criterion()).toEqual({ all: [countryIs] });
  });

  it('lets a group ask for any instead of all', async () => {
    const { user, criterion } = editing({ all: [countryIs, scoreAtLeast40] });
    await user.click(screen.getByRole('combobox', { name: /^What the group asks for/ }));
    await user.click(await screen.findByRole('option', { name: 'any of' }));
    expect(criterion()).toEqual({ any: [countryIs, scoreAtLeast40] });
  });

  it('copies what another stage asks', async () => {
    const { user, criterion } = editing(null);
    await user.click(screen.getByRole('combobox', { name: /^Copy criteria/ }));
    await user.click(await screen.findByRole('option', { name: 'to enter SAL' }));
    expect(criterion()).toMatchObject({ operator: 'is', value: true });
  });
});
