import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../src/core/model/queries.ts';
import { CompanyDialog } from '../../../../src/ui/dictionary/CompanyDialog.tsx';
import { blueprintOf, record } from '../../../support/blueprints.ts';
import { renderWithApp } from '../../../support/renderWithApp.tsx';

const example = blueprintOf(
  record('field', 'size', {
    name: 'Size',
    fieldType: 'choice',
    options: [
      { value: 's', label: 'Small' },
      { value: 'm', label: 'Medium' },
      { value: 'l' },
      { value: 'xl' },
    ],
  }),
  record('source', 'web', {
    attributes: [
      {
        fieldId: 'field_size',
        values: [
          { value: 's', weight: 3 },
          { value: 'm', weight: 1 },
        ],
      },
    ],
  }),
);

describe('the mix of a lead source', () => {
  it('is said in a line, and opens to weights that make a whole', async () => {
    const { user, document } = renderWithApp(
      example,
      <CompanyDialog open onOpenChange={() => {}} start="source" startId="source_web" />,
    );
    const values = () =>
      findRecord(document.getState().blueprint, 'source', 'source_web')!.attributes[0]!.values;
    await user.click(await screen.findByRole('button', { name: 'Size: Small 75 %, Medium 25 %' }));
    await user.click(await screen.findByRole('button', { name: 'Write the weights as per cent' }));
    expect(values().map(({ weight }) => weight)).toEqual([75, 25]);
    await user.click(screen.getByRole('button', { name: 'Add all 2 other options' }));
    expect(values().map(({ value }) => value)).toEqual(['s', 'm', 'l', 'xl']);
    const weight = screen.getByLabelText('How often, value 1');
    await user.clear(weight);
    await user.type(weight, '25{Enter}');
    expect(values()[0]).toEqual({ value: 's', weight: 25 });
  });
});
