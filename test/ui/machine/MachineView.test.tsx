import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocumentStore } from '../../../src/app/documentStore.ts';
import type { AppServices, Workspace } from '../../../src/app/services.ts';
import { createViewStore } from '../../../src/app/viewStore.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { InterfaceFrame } from '../../../src/ui/controls/InterfaceFrame.tsx';
import { ServicesProvider, WorkspaceProvider } from '../../../src/ui/hooks/services.ts';
import { MachineView } from '../../../src/ui/machine/MachineView.tsx';
import { countingIds } from '../../support/blueprints.ts';
import { walkedBlueprint } from '../../support/walkedBlueprint.ts';

function show(blueprint: Blueprint = walkedBlueprint) {
  const view = createViewStore();
  const document = createDocumentStore('blueprint_1', blueprint, countingIds(), () => {});
  const rendered = render(
    <InterfaceFrame>
      <ServicesProvider services={{ view } as unknown as AppServices}>
        <WorkspaceProvider workspace={{ document } as unknown as Workspace}>
          <MachineView />
        </WorkspaceProvider>
      </ServicesProvider>
    </InterfaceFrame>,
  );
  return { view, document, ...rendered };
}

let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
});

const here = () => within(screen.getByRole('article', { name: 'The lead is here' })).getByRole('heading');
const timeline = () => screen.getByRole('region', { name: 'What has happened' });
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

describe('walking a lead', () => {
  it('shows where it is, and why a way is closed', async () => {
    show();

    expect(here()).toHaveTextContent('new');
    expect(screen.getByText(/lead score is at least 40/)).toHaveTextContent('not met (0)');
  });

  it('moves by a signal and a decision, tells both, and steps back', async () => {
    show();
    await press(/^demo/);
    expect(here()).toHaveTextContent('call');
    await press('Decide: Accepted');
    expect(here()).toHaveTextContent('offer');
    expect(timeline()).toHaveTextContent('By itself: Qualified');

    await press('Step back');
    expect(here()).toHaveTextContent('call');
    await press('Restart');
    expect(here()).toHaveTextContent('new');
  });

  it('lets time pass to the next clock', async () => {
    show();
    await press(/^demo/);
    await press(/Go to the next clock: in 4 h/);

    expect(timeline()).toHaveTextContent('First response of call missed');
    expect(screen.getByRole('region', { name: 'Clock' })).toHaveTextContent('13:00');
  });

  it('starts and finishes an activity', async () => {
    show();
    await press(/^demo/);
    await press('Start: Ring');
    expect(screen.getByText(/answered in time/)).toBeInTheDocument();
    await press('Finish: Ring');

    expect(timeline()).toHaveTextContent('Ring is done');
  });

  it('changes a field of the lead by hand', async () => {
    show();
    await user.click(screen.getByRole('combobox', { name: /^Country/ }));
    await user.click(await screen.findByRole('option', { name: 'France' }));
    await press(/^demo/);

    expect(here()).toHaveTextContent('new');
    expect(timeline()).toHaveTextContent('Country is France');
  });

  it('walks again when the blueprint has changed, and says how far', async () => {
    const { document } = show();
    await press(/^demo/);
    await press('Decide: Accepted');
    const { 'transition_call-deal': _gone, ...records } = walkedBlueprint.records;
    document.setState({ blueprint: { ...walkedBlueprint, records } });

    expect(
      await screen.findByText(/1 of 2 steps still apply; it stands where “Accepted”/),
    ).toBeInTheDocument();
    expect(here()).toHaveTextContent('call');
    await press('Dismiss');
    expect(screen.queryByText(/still apply/)).toBeNull();
  });

  it('is where it was after a look elsewhere', async () => {
    const { document, view, unmount } = show();
    await press(/^demo/);
    unmount();
    render(
      <InterfaceFrame>
        <ServicesProvider services={{ view } as unknown as AppServices}>
          <WorkspaceProvider workspace={{ document } as unknown as Workspace}>
            <MachineView />
          </WorkspaceProvider>
        </ServicesProvider>
      </InterfaceFrame>,
    );

    expect(here()).toHaveTextContent('call');
  });
});

describe('the configuration', () => {
  it('can be copied, and lists what it names', async () => {
    show();
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('tab', { name: 'Configuration' }));
    await press('Copy');

    const config = JSON.parse(String(copied.mock.calls[0]?.[0])) as { type: string };
    expect(config.type).toBe('parallel');
    const references = within(screen.getByRole('region', { name: 'Named references' }));
    expect(references.getByText('call.firstResponse')).toBeInTheDocument();
    expect(references.getByText(/First response in call \(all: 4 hours\)/)).toBeInTheDocument();
  });
});

describe('a blueprint that means no machine', () => {
  it('says why, and shows where', async () => {
    const { stage_call: _gone, ...records } = walkedBlueprint.records;
    const { view } = show({ ...walkedBlueprint, records });

    expect(screen.getByRole('heading', { name: 'There is no machine yet' })).toBeInTheDocument();
    await press('Show Qualified');
    expect(view.getState().view).toBe('design');
    expect(view.getState().sought?.id).toBe('transition_new-call');
  });
});
