import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setFields } from '../../../../src/core/commands/recordCommands.ts';
import { findRecord, recordsOf, waysFrom } from '../../../../src/core/model/queries.ts';
import { LifecycleCanvas } from '../../../../src/ui/canvas/LifecycleCanvas.tsx';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';
import { outside, renderWithApp } from '../../../support/renderWithApp.tsx';

const blueprint = blueprintOf(
  record('team', 'BDR'),
  record('phase', 'Awareness'),
  stage('mql', { responsibleTeamId: 'team_BDR', phaseId: 'phase_Awareness', position: { x: 0, y: 0 } }),
  stage('sal', { position: { x: 320, y: 0 } }),
  stage('sql', { position: { x: 640, y: 0 } }),
  stage('Disqualified', { kind: 'end', route: 'detour', position: { x: 0, y: 300 } }),
  transition('mql', 'sal'),
  transition('sal', 'sql'),
  record('source', 'Web', { entryStageId: 'stage_mql' }),
  record('note', 'remark', { text: 'Ask sales' }),
);

async function draw(selection: readonly string[] = []) {
  const app = renderWithApp(
    blueprint,
    <div style={{ width: 1000, height: 700 }}>
      <LifecycleCanvas />
    </div>,
    selection,
  );
  await screen.findByRole('group', { name: /^mql/ });
  // The keys and what edits come a moment after the diagram.
  await waitFor(() => expect(app.container.querySelector('[data-editing]')).not.toBeNull(), {
    timeout: 8_000,
  });
  return { ...app, now: () => app.document.getState().blueprint };
}

describe('what comes next', () => {
  it('is asked by N, chosen by Enter and named at once, in one step', async () => {
    const { user, now, document, steps } = await draw(['stage_sql']);

    await user.keyboard('n');
    const line = await screen.findByRole('combobox', { name: 'What comes after sql?' });
    await user.type(line, 'sla');
    await user.keyboard('{Enter}');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Demo held{Enter}');

    const [way] = waysFrom(now(), 'stage_sql');
    expect(findRecord(now(), 'stage', way?.toId)).toMatchObject({ name: 'Demo held', kind: 'sla' });
    expect(steps()).toBe(1);
    document.getState().undo();
    expect(recordsOf(now(), 'stage')).toHaveLength(4);
  });

  it('Escape changes nothing', async () => {
    const { user, steps } = await draw(['stage_sql']);

    await user.keyboard('n');
    await screen.findByRole('combobox', { name: 'What comes after sql?' });
    await user.keyboard('{Escape}');

    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    expect(steps()).toBe(0);
  });
});

describe('names', () => {
  it('are written on the card by F2; Escape keeps what was', async () => {
    const { user, now } = await draw(['stage_sal']);

    await user.keyboard('{F2}');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Nobody{Escape}');
    expect(findRecord(now(), 'stage', 'stage_sal')?.name).toBe('sal');
    await user.keyboard('{F2}');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Accepted{Enter}');

    expect(findRecord(now(), 'stage', 'stage_sal')?.name).toBe('Accepted');
  });

  it('of phases are written where they stand', async () => {
    const { user, now, steps } = await draw();

    fireEvent.doubleClick(screen.getByText('Awareness'));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Clinical interest{Enter}');

    expect(recordsOf(now(), 'phase')[0]?.name).toBe('Clinical interest');
    expect(recordsOf(now(), 'stage')).toHaveLength(4);
    expect(steps()).toBe(1);
  });

  it('take along a short form that no longer stands for them, unless one is written', async () => {
    const { user, now, document, steps } = await draw(['stage_sal']);
    const values = [
      { id: 'stage_sal', path: ['name'], value: 'Sales Accepted Lead' },
      { id: 'stage_sal', path: ['abbreviation'], value: 'SAL' },
    ];
    document.getState().dispatch(setFields, { values, label: 'Name it' });

    await user.keyboard('{F2}');
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Fit confirmed{Enter}');
    expect(findRecord(now(), 'stage', 'stage_sal')).toMatchObject({
      name: 'Fit confirmed',
      abbreviation: '',
    });
    expect(steps()).toBe(2);

    await user.keyboard('{F2}');
    await user.type(await screen.findByRole('textbox', { name: 'Short form' }), 'FC{Enter}');
    expect(findRecord(now(), 'stage', 'stage_sal')).toMatchObject({
      name: 'Fit confirmed',
      abbreviation: 'FC',
    });
  });
});

describe('deleting', () => {
  it('joins what came before with what comes after at once, says so, and offers another choice', async () => {
    const { user, now } = await draw(['stage_sal']);

    await user.keyboard('{Delete}');

    await waitFor(() => expect(findRecord(now(), 'stage', 'stage_sal')).toBeUndefined());
    expect(waysFrom(now(), 'stage_mql').map(({ toId }) => toId)).toEqual(['stage_sql']);
    await user.click(await screen.findByRole('button', { name: 'Choose differently…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete sal?' });
    await user.click(within(dialog).getByRole('radio', { name: /Delete with its ways/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    expect(recordsOf(now(), 'transition')).toEqual([]);
  });

  it('asks where leads go that begin there', async () => {
    const { user, now } = await draw(['stage_mql']);

    await user.keyboard('{Delete}');
    const dialog = await screen.findByRole('dialog', { name: 'Delete mql?' });
    expect(within(dialog).getByText('Leads from Web begin at mql.')).toBeVisible();
    await waitFor(() => expect(within(dialog).getByRole('radio', { checked: true })).toHaveFocus());
    await user.keyboard('{Enter}');

    expect(recordsOf(now(), 'source')[0]?.entryStageId).toBe('stage_sal');
  });

  it('can be taken back from its message until something else is done', async () => {
    const { user, now, document } = await draw(['stage_sal']);
    await user.keyboard('{Delete}');
    await screen.findByRole('button', { name: 'Undo' });

    const values = [{ id: 'stage_sql', path: ['name'], value: 'Demo held' }];
    document.getState().dispatch(setFields, { values, label: 'Rename' });

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(findRecord(now(), 'stage', 'stage_sql')?.name).toBe('Demo held');
  });
});

describe('two stages', () => {
  it('become one, after a question', async () => {
    const { user, now } = await draw(['stage_sal', 'stage_sql']);

    await user.keyboard('{Shift>}M{/Shift}');
    const dialog = await screen.findByRole('dialog', { name: 'Merge sal and sql' });
    await user.click(within(dialog).getByRole('button', { name: 'Merge into sal' }));

    expect(findRecord(now(), 'stage', 'stage_sql')).toBeUndefined();
    expect(recordsOf(now(), 'transition').map(({ toId }) => toId)).toEqual(['stage_sal']);
  });

  it('change places, are aligned, and get a frame', async () => {
    const { user, now, view } = await draw(['stage_mql', 'stage_sal']);

    await user.keyboard('{Shift>}S{/Shift}');
    expect(findRecord(now(), 'stage', 'stage_mql')?.position.x).toBe(320);
    await user.keyboard('{Alt>}a{/Alt}');
    expect(findRecord(now(), 'stage', 'stage_mql')?.position.x).toBe(0);
    await user.keyboard('{Shift>}F{/Shift}');
    await user.type(await screen.findByRole('textbox', { name: 'Title of the frame' }), 'Pilot{Enter}');

    expect(recordsOf(now(), 'frame')).toMatchObject([{ title: 'Pilot' }]);
    expect(view.getState().selection).toEqual(new Set([recordsOf(now(), 'frame')[0]?.id]));
  });

  it('are said to be needed where there is one', async () => {
    const { user, steps } = await draw(['stage_mql']);

    await user.keyboard('{Shift>}M{/Shift}');

    expect((await screen.findAllByText('Select exactly two stages to merge them.'))[0]).toBeInTheDocument();
    expect(steps()).toBe(0);
  });
});

describe('a note', () => {
  it('is written by F2', async () => {
    const { user, now } = await draw(['note_remark']);

    await user.keyboard('{F2}');
    const text = await screen.findByRole('textbox', { name: 'Text of the note' });
    await user.clear(text);
    await user.type(text, 'Ask marketing{Control>}{Enter}{/Control}');

    expect(findRecord(now(), 'note', 'note_remark')?.text).toBe('Ask marketing');
  });
});

describe('undo', () => {
  it('closes the writing of a name that is gone', async () => {
    const { user, document } = await draw(['stage_sql']);
    await user.keyboard('n');
    await screen.findByRole('combobox', { name: 'What comes after sql?' });
    await user.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: 'Name' });

    outside(() => document.getState().undo());

    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull());
  });
});
