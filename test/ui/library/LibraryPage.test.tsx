import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibraryStore, type LibraryKeeper } from '../../../src/app/libraryStore.ts';
import { createViewStore } from '../../../src/app/viewStore.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { recordsOf, singleton } from '../../../src/core/model/queries.ts';
import { InterfaceFrame } from '../../../src/ui/controls/InterfaceFrame.tsx';
import { ServicesProvider } from '../../../src/ui/hooks/services.ts';
import { LibraryPage } from '../../../src/ui/library/LibraryPage.tsx';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';

const northwind = blueprintOf(
  record('settings', 'x', { id: 'settings_main', name: 'Northwind' }),
  stage('lead'),
  stage('won', { position: { x: 320, y: 0 } }),
);

/** A library in memory that begins with the given blueprints. */
function keeperOf(blueprints: Record<string, Blueprint>): LibraryKeeper {
  const kept = new Map(Object.entries(blueprints));
  const bin = new Map<string, Blueprint>();
  const found = (id: string) => {
    const blueprint = kept.get(id);
    if (blueprint === undefined) throw new Error('There is no such blueprint.');
    return blueprint;
  };
  const entryOf = ([id, blueprint]: [string, Blueprint]) => ({
    id,
    name: singleton(blueprint, 'settings').name,
    company: singleton(blueprint, 'settings').company,
    tags: singleton(blueprint, 'settings').tags,
    isArchived: singleton(blueprint, 'settings').isArchived,
    revision: 1,
    changedAt: Date.now(),
    stages: recordsOf(blueprint, 'stage').length,
  });
  return {
    list: async () => [...kept].map(entryOf),
    create: async (blueprint) => {
      kept.set(`bp_${kept.size + 1}`, blueprint);
      return `bp_${kept.size}`;
    },
    duplicate: async (id) => {
      kept.set(`${id}_copy`, found(id));
      return `${id}_copy`;
    },
    describe: async (id, about) => {
      const settings = { ...singleton(found(id), 'settings'), ...about };
      kept.set(id, { ...found(id), records: { ...found(id).records, settings_main: settings } });
    },
    remove: async (id) => {
      bin.set(id, found(id));
      kept.delete(id);
    },
    restore: async (id) => {
      const blueprint = bin.get(id);
      if (blueprint) kept.set(id, blueprint);
    },
    read: async (id) => found(id),
    use: async () => ({ usedBytes: 240_000, quotaBytes: 2_000_000_000, persistent: false }),
    listen: () => () => undefined,
  };
}

function show(keeper: LibraryKeeper) {
  const services = {
    library: createLibraryStore(keeper),
    view: createViewStore(),
    open: () => Promise.reject(new Error('Nothing is opened here.')),
  };
  render(
    <InterfaceFrame>
      <ServicesProvider services={services}>
        <LibraryPage />
      </ServicesProvider>
    </InterfaceFrame>,
  );
  return { library: services.library, user: userEvent.setup() };
}

beforeEach(() => {
  localStorage.clear();
  location.hash = '#/';
});

describe('the library', () => {
  it('lists the blueprints with their size and where they are kept', async () => {
    show(keeperOf({ bp_1: northwind }));

    expect(await screen.findByRole('link', { name: 'Northwind' })).toHaveAttribute('href', '#/b/bp_1');
    expect(screen.getByText(/2 stages · changed just now/)).toBeVisible();
    expect(screen.getByText(/240 kB of the 2 GB.*keep a backup/)).toBeVisible();
  });

  it('brings a deleted blueprint back', async () => {
    const { user, library } = show(keeperOf({ bp_1: northwind }));

    await user.click(await screen.findByRole('button', { name: 'What to do with Northwind' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(library.getState().entries).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(library.getState().entries).toHaveLength(1));
  });

  it('renames in place', async () => {
    const { user } = show(keeperOf({ bp_1: northwind }));

    await user.click(await screen.findByRole('button', { name: 'What to do with Northwind' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    const field = await screen.findByRole('textbox', { name: 'Name of the blueprint' });
    await user.clear(field);
    await user.type(field, 'Southwind{Enter}');

    expect(await screen.findByRole('link', { name: 'Southwind' })).toBeVisible();
  });

  it('finds by client and tag, and puts away what is no longer worked on', async () => {
    const { user, library } = show(keeperOf({ bp_1: northwind, bp_2: blueprintOf(stage('one')) }));

    await user.click(await screen.findByRole('button', { name: 'What to do with Northwind' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Client and tags…' }));
    await user.type(await screen.findByLabelText('Client'), 'Acme');
    await user.type(screen.getByLabelText(/^Tags/), '2027, pitch{Enter}');
    await waitFor(() =>
      expect(library.getState().entries[0]).toMatchObject({ company: 'Acme', tags: ['2027', 'pitch'] }),
    );
    await user.type(screen.getByRole('searchbox', { name: 'Search blueprints' }), 'acme');
    expect(screen.getAllByRole('link', { name: /^Open / })).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'What to do with Northwind' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Archive' }));
    expect(await screen.findByText('None of the blueprints is like that')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Archived/ }));
    expect(await screen.findByRole('link', { name: 'Northwind' })).toBeVisible();
  });

  it('opens the default blueprint by itself on the first visit, and only then', async () => {
    const { library } = show(keeperOf({}));

    await waitFor(() => expect(location.hash).toBe('#/b/bp_1'));
    expect(library.getState().entries[0]?.stages).toBeGreaterThan(10);
  });

  it('is empty, and says how to begin, when everything was deleted later', async () => {
    localStorage.setItem('stagecraft.visited', 'yes');
    show(keeperOf({}));

    expect(await screen.findByText('Nothing here yet')).toBeVisible();
    expect(
      await within(screen.getByRole('region', { name: 'Start a new one' })).findAllByRole('button'),
    ).not.toEqual([]);
  });

  it('says why it cannot be read, and tries again', async () => {
    const keeper = keeperOf({ bp_1: northwind });
    let isBroken = true;
    const list = async () => {
      if (isBroken) throw new Error('The disk is gone.');
      return keeper.list();
    };
    const { user } = show({ ...keeper, list });

    expect(await screen.findByText('The disk is gone.')).toBeVisible();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('link', { name: 'Northwind' })).toBeVisible();
  });
});
