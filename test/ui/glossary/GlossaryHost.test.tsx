import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Explained } from '../../../src/ui/glossary/Explained.tsx';
import { GlossaryHost } from '../../../src/ui/glossary/GlossaryHost.tsx';
import { openGlossary } from '../../../src/ui/glossary/openGlossary.ts';
import { blueprintOf, stage } from '../../support/blueprints.ts';
import { outside, renderWithApp } from '../../support/renderWithApp.tsx';

const blueprint = blueprintOf(
  stage('mql', { name: 'Marketing Qualified Lead', abbreviation: 'MQL', definition: 'Ready for sales.' }),
);

describe('the glossary', () => {
  it('opens at a term, says what this blueprint says, and leads there', async () => {
    const { view, user } = renderWithApp(blueprint, <GlossaryHost />);
    outside(() => openGlossary('mql'));

    const dialog = await screen.findByRole('dialog', { name: 'Glossary' });
    expect(within(dialog).getByRole('heading', { name: 'MQL' })).toBeVisible();
    expect(within(dialog).getByText(/Also called Marketing Qualified Lead/)).toBeVisible();
    expect(within(dialog).getByText(/Ready for sales/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Marketing Qualified Lead' }));

    expect(view.getState().sought?.id).toBe('stage_mql');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds a term by what others call it', async () => {
    const { user } = renderWithApp(blueprint, <GlossaryHost />);
    outside(() => openGlossary());
    await user.type(await screen.findByRole('searchbox'), 'speed to lead');

    expect(screen.getByRole('heading', { name: 'First response' })).toBeVisible();
  });

  it('opens with F1 at the term beside the focus', async () => {
    const { user } = renderWithApp(
      blueprint,
      <>
        <GlossaryHost />
        <p>
          <Explained>First response</Explained> <input aria-label="time" />
        </p>
      </>,
    );
    await screen.findByText('First response', { selector: '[data-term]' });
    await user.click(screen.getByLabelText('time'));
    await user.keyboard('{F1}');

    expect(await screen.findByRole('heading', { name: 'First response' })).toBeVisible();
  });

  it('opens at its beginning where nothing near the focus is explained', async () => {
    const { user } = renderWithApp(
      blueprint,
      <div>
        <GlossaryHost />
        <button type="button">Elsewhere</button>
        <p>
          <Explained>First response</Explained>
        </p>
      </div>,
    );
    await screen.findByText('First response', { selector: '[data-term]' });
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    await user.keyboard('{F1}');

    expect(await screen.findByRole('heading', { name: 'Lead', level: 3 })).toBeVisible();
  });

  it('leaves words alone that need no explanation', () => {
    renderWithApp(blueprint, <Explained>Good morning</Explained>);
    expect(screen.getByText('Good morning')).not.toHaveAttribute('data-term');
  });
});
