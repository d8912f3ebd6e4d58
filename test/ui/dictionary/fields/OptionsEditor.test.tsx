import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../src/core/model/queries.ts';
import { CompanyDialog } from '../../../../src/ui/dictionary/CompanyDialog.tsx';
import { blueprintOf, record, stage } from '../../../support/blueprints.ts';
import { renderWithApp } from '../../../support/renderWithApp.tsx';

const isSmall = {
  subject: { kind: 'field', fieldId: 'field_size' },
  operator: 'is',
  value: 'small',
} as const;
const example = blueprintOf(
  record('field', 'size', {
    name: 'Size',
    fieldType: 'choice',
    options: [{ value: 'small' }, { value: 'klein' }, { value: 'large' }],
  }),
  stage('a', { enterCriteria: { all: [isSmall] } }),
);
function openField() {
  const rendered = renderWithApp(
    example,
    <CompanyDialog open onOpenChange={() => {}} start="field" startId="field_size" />,
  );
  const values = () =>
    findRecord(rendered.document.getState().blueprint, 'field', 'field_size')!.options.map(
      ({ value }) => value,
    );
  return { ...rendered, values };
}

describe('the options of a field', () => {
  it('are renamed together with the criteria that name them', async () => {
    const { user, document, values } = openField();
    const value = await screen.findByLabelText('Value of option 1');
    await user.clear(value);
    await user.type(value, 'tiny{Enter}');
    expect(values()).toEqual(['tiny', 'klein', 'large']);
    expect(findRecord(document.getState().blueprint, 'stage', 'stage_a')?.enterCriteria).toEqual({
      all: [{ ...isSmall, value: 'tiny' }],
    });
  });

  it('are merged, the first that was chosen stays', async () => {
    const { user, values } = openField();
    await user.click(await screen.findByRole('checkbox', { name: 'Choose small' }));
    await user.click(screen.getByRole('checkbox', { name: 'Choose klein' }));
    await user.click(screen.getByRole('button', { name: 'Merge 2 into “small”' }));
    expect(values()).toEqual(['small', 'large']);
  });

  it('are pasted line by line', async () => {
    const { user, values } = openField();
    await user.click(await screen.findByRole('button', { name: 'Paste lines' }));
    await user.click(screen.getByLabelText('Options, one a line'));
    await user.paste('huge = Very large\nlarge\ngigantic');
    await user.click(screen.getByRole('button', { name: 'Add 3 lines' }));
    expect(values()).toEqual(['small', 'klein', 'large', 'huge', 'gigantic']);
  });
});
