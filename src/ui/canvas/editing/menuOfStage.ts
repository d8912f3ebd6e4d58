import { setStageKind } from '../../../core/commands/stageCommands.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import type { MenuItem } from '../../controls/menuItems.ts';
import { keysOf } from '../../shell/keysOf.ts';
import { kindsInOrder } from '../kindsInOrder.ts';
import { frameChosen, mergeChosen, renameChosen, setOn, swapChosen } from './editSelection.ts';
import type { MenuPlace } from './menuPlace.ts';
import { blueprintOn, type Workbench } from './workbench.ts';

/** What can be done with one stage. */
export function menuOfStage(place: MenuPlace, stage: Stage): MenuItem[] {
  const { bench, edit, clipboard, remove, askNext } = place;
  const { canvas, document } = bench;
  const isGroup = stageKindOf(stage).hasSubStages;
  const isOpen = canvas.getState().openGroups.has(stage.id);
  const opens: MenuItem[] = isGroup
    ? [
        {
          label: isOpen ? 'Close the group' : 'Open the group',
          onSelect: () => canvas.getState().toggleGroup(stage.id),
        },
        {
          label: 'Look inside',
          keys: keysOf('inside.enter'),
          onSelect: () => bench.view.getState().lookInside(stage.id),
        },
      ]
    : [];
  const leads: MenuItem[] = stageKindOf(stage).isEnd
    ? []
    : [
        { label: 'What comes next…', keys: keysOf('stage.add'), onSelect: () => askNext(stage.id) },
        {
          label: 'Connect to…',
          keys: keysOf('stage.connect'),
          onSelect: () => canvas.getState().connectFrom(stage.id),
        },
      ];
  const kinds: MenuItem = {
    label: 'Make it a…',
    items: kindsInOrder.map(({ id, label }) => ({
      label,
      checked: stage.kind === id,
      onSelect: () => document.getState().dispatch(setStageKind, { id: stage.id, kind: id }),
    })),
  };
  return [
    edit,
    { label: 'Rename', keys: keysOf('selection.rename'), onSelect: () => renameChosen(bench) },
    ...opens,
    ...leads,
    'separator',
    kinds,
    ...sharedChoices(bench, [stage]),
    'separator',
    ...clipboard,
    'separator',
    remove,
  ];
}

/** What can be done with several stages, notes and frames at once. */
export function menuOfSeveral({ bench, clipboard, remove }: MenuPlace, stages: readonly Stage[]): MenuItem[] {
  const two: MenuItem[] =
    stages.length === 2
      ? [
          { label: 'Merge the two…', keys: keysOf('stage.merge'), onSelect: () => mergeChosen(bench) },
          { label: 'Swap the two', keys: keysOf('stage.swap'), onSelect: () => swapChosen(bench) },
        ]
      : [];
  const frame: MenuItem = {
    label: 'Frame around them',
    keys: keysOf('frame.around'),
    onSelect: () => frameChosen(bench),
  };
  const choices = stages.length === 0 ? [] : sharedChoices(bench, stages);
  return [...two, frame, ...choices, 'separator', ...clipboard, 'separator', remove];
}

/** Route, phase and team: what stages have in common. */
function sharedChoices(bench: Workbench, stages: readonly Stage[]): MenuItem[] {
  const blueprint = blueprintOn(bench);
  const ids = stages.map(({ id }) => id);
  const choice = (
    path: 'phaseId' | 'responsibleTeamId' | 'route',
    value: string | null,
    label: string,
  ): MenuItem => ({
    label,
    checked: stages.every((stage) => stage[path] === value),
    onSelect: () => setOn(bench, ids, path, value),
  });
  const phases = recordsOf(blueprint, 'phase').map(({ id, name }) => choice('phaseId', id, name));
  const teams = recordsOf(blueprint, 'team').map(({ id, name }) => choice('responsibleTeamId', id, name));
  const isBeside = stages.every(({ route }) => route === 'detour');
  const offered = (label: string, items: readonly MenuItem[], none: MenuItem): MenuItem[] =>
    items.length === 0 ? [] : [{ label, items: [...items, 'separator', none] }];
  return [
    {
      label: isBeside ? 'Put on the success path' : 'Put beside the path',
      onSelect: () => setOn(bench, ids, 'route', isBeside ? 'success' : 'detour'),
    },
    ...offered('Phase', phases, choice('phaseId', null, 'No phase')),
    ...offered('Responsible team', teams, choice('responsibleTeamId', null, 'Nobody yet')),
  ];
}
