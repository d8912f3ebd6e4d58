import type { Blueprint } from '../../../core/model/blueprint.ts';
import { recordsOf, subStages } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { cardSize, type Size } from '../cardSize.ts';
import { groupOf, placesInside } from '../groupInside.ts';
import type { SceneLook } from '../sceneLook.ts';
import { machineFaces, type MachineFace, type MachineFaces } from './machineFaces.ts';
import { stretchedPlaces } from './stretchedPlaces.ts';

/** The machine on the stages of the canvas: what their cards say, how large they are and where they stand. */
export interface MachinePicture extends MachineFaces {
  readonly look: SceneLook;
}

const pictures = new WeakMap<object, MachinePicture>();

/** The picture of a blueprint's machine; the same one as long as the blueprint does not change. */
export function machinePicture(blueprint: Blueprint): MachinePicture {
  const known = pictures.get(blueprint.records);
  if (known !== undefined) return known;
  const faces = machineFaces(blueprint);
  const sizes = new Map<string, Size>();
  for (const stage of recordsOf(blueprint, 'stage')) {
    const face = faces.states.get(stage.id);
    sizes.set(stage.id, face === undefined ? cardSize(stage) : machineCardSize(face));
  }
  const picture = { ...faces, look: { sizes, places: placesOf(blueprint, sizes) } };
  pictures.set(blueprint.records, picture);
  return picture;
}

export const MOST_ROWS = 12;
const ROW = 17;

/** The room a state's card takes: its head, and a line for each row (two where it has a guard). */
export function machineCardSize({ rows }: Pick<MachineFace, 'rows'>): Size {
  const lines = rows
    .slice(0, MOST_ROWS)
    .reduce((sum, { guard }) => sum + (guard === '' ? 1 : 2), rows.length > MOST_ROWS ? 1 : 0);
  return { width: 376, height: 64 + 14 + lines * ROW };
}

/** Of stages and notes on the canvas, and of sub-stages in their groups. */
function placesOf(blueprint: Blueprint, sizes: ReadonlyMap<string, Size>): NonNullable<SceneLook['places']> {
  const stages = recordsOf(blueprint, 'stage');
  const box = (stage: Stage, position = stage.position) => ({
    id: stage.id,
    rect: { ...position, ...cardSize(stage) },
    size: sizes.get(stage.id)!,
  });
  const notes = recordsOf(blueprint, 'note').map(({ id, position, size }) => ({
    id,
    rect: { ...position, ...size },
    size,
  }));
  const onCanvas = stages.filter((stage) => groupOf(blueprint, stage) === undefined);
  const places = new Map(stretchedPlaces([...onCanvas.map((stage) => box(stage)), ...notes]));
  for (const group of stages) {
    const inside = subStages(blueprint, group.id);
    const own = placesInside(inside);
    for (const [id, place] of stretchedPlaces(inside.map((sub, index) => box(sub, own[index]))))
      places.set(id, place);
  }
  return places;
}
