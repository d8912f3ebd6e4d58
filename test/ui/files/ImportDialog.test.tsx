import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ImportDialog, type Refusal } from '../../../src/ui/files/ImportDialog.tsx';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

const refusal: Refusal = {
  fileName: 'ours.json',
  errors: [
    {
      code: 'type',
      pointer: '/records/stage_a/name',
      line: 4,
      column: 12,
      sentence: 'The name is a number.',
      remedy: 'Write it between quotation marks.',
    },
    { code: 'encoding', pointer: '', sentence: 'It is no text.', remedy: 'Save it as UTF-8.' },
  ],
};

describe('the dialog about a refused file', () => {
  it('says what is wrong, what to do and where, and that nothing has changed', async () => {
    renderWithApp(ranBlueprint, <ImportDialog refusal={refusal} onClose={() => {}} />);
    const dialog = within(await screen.findByRole('dialog', { name: 'This file was not opened' }));

    expect(dialog.getByText('Nothing of “ours.json” was taken, and nothing here has changed.')).toBeVisible();
    const [first, second] = dialog.getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'The name is a number.Write it between quotation marks.Line 4, column 12 · /records/stage_a/name',
    );
    expect(second).toHaveTextContent(/^It is no text\.Save it as UTF-8\.$/);
  });

  it('is closed by its button and by Escape', async () => {
    const onClose = vi.fn();
    const { user } = renderWithApp(ranBlueprint, <ImportDialog refusal={refusal} onClose={onClose} />);
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getAllByRole('button', { name: 'Close' }).at(-1)!);
    expect(onClose).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
