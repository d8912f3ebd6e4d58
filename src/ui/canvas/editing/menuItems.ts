import { makeDefault } from '../../../core/commands/transitionCommands.ts';
import type { Point } from '../../../core/model/placement.ts';
import { findRecord } from '../../../core/model/queries.ts';
import type { Transition } from '../../../core/model/records/transition.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import type { MenuItem } from '../../controls/menuItems.ts';
import { keysOf } from '../../shell/keysOf.ts';
import { kindsInOrder } from '../kindsInOrder.ts';
import type { CanvasActions } from '../useCanvasActions.ts';
import { chosenStages, renameChosen, setOn } from './editSelection.ts';
import { insertInto, reverseWay } from './editWay.ts';
import type { MenuPlace } from './menuPlace.ts';
import { menuOfSeveral, menuOfStage } from './menuOfStage.ts';
import { blueprintOn, chosenOn, type Workbench } from './workbench.ts';

/** What the menu is for. */
export interface MenuTarget {
  /** The record under the pointer; null: the empty canvas. */
  readonly id: string | null;
  /** On the canvas. */
  readonly at: Point;
  readonly readOnly: boolean;
}

/** The menu of the canvas: what can be done with what is under the pointer. */
export function menuItems(
  bench: Workbench,
  actions: CanvasActions,
  { id, at, readOnly }: MenuTarget,
  tidyUp: () => void,
  askNext: (stageId: string) => void,
): readonly MenuItem[] {
  const blueprint = blueprintOn(bench);
  const selectAll: MenuItem = {
    label: 'Select everything',
    keys: keysOf('selection.all'),
    onSelect: () => actions.selectAll(),
  };
  const edit: MenuItem = {
    label: 'Edit',
    keys: keysOf('stage.open'),
    onSelect: () => id !== null && bench.view.getState().seek(id),
  };
  if (readOnly) return id === null ? [selectAll] : [edit];
  const place: MenuPlace = {
    bench,
    edit,
    askNext,
    remove: {
      label: 'Delete',
      keys: keysOf('selection.delete'),
      danger: true,
      onSelect: () => actions.remove(chosenOn(bench)),
    },
    clipboard: [
      { label: 'Cut', keys: keysOf('clipboard.cut'), onSelect: () => actions.cut() },
      { label: 'Copy', keys: keysOf('clipboard.copy'), onSelect: () => actions.copy() },
      { label: 'Duplicate', keys: keysOf('selection.duplicate'), onSelect: () => actions.duplicate() },
    ],
  };
  if (id !== null && chosenOn(bench).length > 1) return menuOfSeveral(place, chosenStages(bench));
  const stage = findRecord(blueprint, 'stage', id);
  if (stage !== undefined) return menuOfStage(place, stage);
  const way = findRecord(blueprint, 'transition', id);
  if (way !== undefined) return menuOfWay(place, way);
  if (id !== null) return menuOfMark(place, id);
  return [
    {
      label: 'New stage',
      items: kindsInOrder.map(({ id: kind, label }) => ({
        label,
        onSelect: () => actions.addAt(kind, { x: at.x - 104, y: at.y - 72 }),
      })),
    },
    { label: 'New note', keys: keysOf('note.add'), onSelect: () => actions.addNoteAt(at) },
    { label: 'New frame', keys: keysOf('frame.add'), onSelect: () => actions.addFrameAt(at) },
    'separator',
    { label: 'Paste', keys: keysOf('clipboard.paste'), onSelect: () => actions.paste() },
    selectAll,
    'separator',
    { label: 'Tidy up', keys: keysOf('canvas.layout'), onSelect: tidyUp },
    {
      label: 'Snap to the grid',
      checked: bench.canvas.getState().snaps,
      onSelect: () => bench.canvas.getState().put({ snaps: !bench.canvas.getState().snaps }),
    },
  ];
}

function menuOfWay({ bench, edit, remove }: MenuPlace, way: Transition): MenuItem[] {
  const { document } = bench;
  const from = findRecord(blueprintOn(bench), 'stage', way.fromId);
  const isOfGate = from !== undefined && stageKindOf(from).passesAtOnce;
  const byDefault: MenuItem[] =
    isOfGate && !way.isDefault
      ? [
          {
            label: 'Make it the default way',
            onSelect: () => document.getState().dispatch(makeDefault, { id: way.id }),
          },
        ]
      : [];
  const kinds = {
    advance: 'Advance',
    recycle: 'Recycle',
    reject: 'Reject',
    lose: 'Lose',
    win: 'Win',
    refer: 'Refer',
  };
  return [
    edit,
    { label: 'Write its name', keys: keysOf('selection.rename'), onSelect: () => renameChosen(bench) },
    {
      label: 'Insert a stage',
      items: kindsInOrder
        .filter(({ isEnd }) => !isEnd)
        .map(({ id, label }) => ({ label, onSelect: () => insertInto(bench, way, id) })),
    },
    ...byDefault,
    'separator',
    {
      label: 'What it means',
      items: Object.entries(kinds).map(([kind, label]) => ({
        label,
        checked: way.kind === kind,
        onSelect: () => setOn(bench, [way.id], 'kind', kind),
      })),
    },
    { label: 'Lead it the other way', onSelect: () => reverseWay(bench, way) },
    'separator',
    remove,
  ];
}

const colours = ['Green', 'Orange', 'Indigo', 'Violet', 'Ochre', 'Blue', 'Crimson', 'Olive'];

/** What can be done with a note or a frame. */
function menuOfMark({ bench, edit, clipboard, remove }: MenuPlace, id: string): MenuItem[] {
  const record = blueprintOn(bench).records[id];
  const colour = record?.type === 'note' || record?.type === 'frame' ? record.colour : null;
  return [
    { label: 'Write', keys: keysOf('selection.rename'), onSelect: () => renameChosen(bench) },
    edit,
    {
      label: 'Colour',
      items: [
        { label: 'Paper', checked: colour === null, onSelect: () => setOn(bench, [id], 'colour', null) },
        'separator',
        ...colours.map((label, place) => ({
          label,
          checked: colour === place,
          onSelect: () => setOn(bench, [id], 'colour', place),
        })),
      ],
    },
    'separator',
    ...clipboard,
    'separator',
    remove,
  ];
}
