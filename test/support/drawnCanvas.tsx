import { screen } from '@testing-library/react';
import { LifecycleCanvas } from '../../src/ui/canvas/LifecycleCanvas.tsx';
import { blueprintOf, record, stage, transition } from './blueprints.ts';
import { outside, renderWithApp, type Rendered } from './renderWithApp.tsx';

const blueprint = blueprintOf(
  record('settings', 'main', { name: 'Northwind' }),
  record('team', 'Marketing', { colour: 0 }),
  record('phase', 'Awareness'),
  record('phase', 'Decision'),
  stage('Lead', {
    key: 'lead',
    phaseId: 'phase_Awareness',
    responsibleTeamId: 'team_Marketing',
    isEntryPoint: true,
  }),
  stage('Deal', { key: 'deal', kind: 'group', phaseId: 'phase_Decision', position: { x: 320, y: 0 } }),
  stage('First call', { key: 'firstCall', parentId: 'stage_Deal', position: { x: 24, y: 64 } }),
  stage('Offers', { key: 'offers', kind: 'group', parentId: 'stage_Deal', position: { x: 320, y: 64 } }),
  stage('Draft', { key: 'draft', parentId: 'stage_Offers', position: { x: 24, y: 64 } }),
  stage('Customer', { key: 'customer', phaseId: 'phase_Decision', position: { x: 960, y: 0 } }),
  transition('Lead', 'Deal', { event: 'lead.accepted', label: 'Accepted' }),
  transition('First call', 'Customer', { label: 'Signed', kind: 'win' }),
);

/** A lifecycle with phases and a group in a group, on the canvas. */
export function drawCanvas(): Rendered {
  return renderWithApp(
    blueprint,
    <div style={{ width: 1000, height: 700 }}>
      <LifecycleCanvas />
    </div>,
  );
}

/** Chooses how much is shown. */
export async function showZoom({ user }: Rendered, zoom: string): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: zoom }));
}

/** Looks inside of a group by keyboard; what says where one is. */
export async function enterGroup({ user, view }: Rendered, id: string): Promise<HTMLElement> {
  await screen.findByRole('radio', { name: 'Operating' });
  outside(() => view.getState().select([id]));
  await user.keyboard('{Control>}{Enter}{/Control}');
  return screen.findByRole('navigation', { name: 'Where you are' });
}
