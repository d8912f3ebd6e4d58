import type { Node } from '@xyflow/react';
import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Severity } from '../../core/model/problem.ts';
import type { Note } from '../../core/model/records/organisation.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import type { AreaNode } from './frameNodes.ts';
import { faceOf, sameFace, spokenFace, type CardFace } from './cardFace.ts';
import type { MachineFace } from './engineering/machineFaces.ts';
import type { DrawnNote, DrawnPort, DrawnStage, Scene } from './scene.ts';

export type StageNode = Node<
  {
    readonly face: CardFace;
    /** The token that colours it in place of its team. */
    readonly tone?: string;
    /** What the machine does there, where that is shown. */
    readonly machine?: MachineFace;
  },
  'stage' | 'frame' | 'machine'
>;
/** Where ways lead in and out while one looks inside of a group. */
export type PortNode = Node<{ readonly port: DrawnPort }, 'port'>;
export type NoteNode = Node<{ readonly text: string; readonly colour: number | null }, 'note'>;
export type CanvasNode = StageNode | NoteNode | PortNode | AreaNode;

/** What the person looking adds to what the blueprint says. */
export interface Looks {
  readonly selection: ReadonlySet<string>;
  /** The worst problem of a record. */
  readonly marks: ReadonlyMap<string, Severity>;
  readonly readOnly: boolean;
  /** The token that colours each stage; absent: its team does. */
  readonly tones?: ReadonlyMap<string, string> | null;
  readonly machine?: ReadonlyMap<string, MachineFace> | null;
}

interface Kept<T> {
  readonly node: T;
  readonly blueprint: Blueprint | null;
  readonly mark: Severity | null;
}

/**
 * Turns a scene into React Flow's nodes. A stage that looks as before is the same object as before: that, and not
 * `memo`, is what keeps a large canvas fast, because React Flow renders only nodes that are new objects.
 * One maker for each canvas, because two canvases show the same stage in two ways.
 */
export function createFlowNodes(): (scene: Scene, blueprint: Blueprint, looks: Looks) => CanvasNode[] {
  const stages = new WeakMap<Stage, Kept<StageNode>>();
  const notes = new WeakMap<Note, NoteNode>();
  const lastById = new Map<string, StageNode>();

  const stageNode = (drawn: DrawnStage, blueprint: Blueprint, looks: Looks): StageNode => {
    const { stage } = drawn;
    const kept = stages.get(stage);
    const mark = looks.marks.get(stage.id) ?? null;
    const before = kept?.node ?? lastById.get(stage.id);
    const isKnown = kept !== undefined && kept.blueprint === blueprint && kept.mark === mark;
    const asked = isKnown ? kept.node.data.face : faceOf(blueprint, stage, mark);
    const face = before !== undefined && sameFace(before.data.face, asked) ? before.data.face : asked;
    const next = flowNode(drawn, face, looks);
    const node = before !== undefined && sameNode(before, next) ? before : next;
    stages.set(stage, { node, blueprint, mark });
    lastById.set(stage.id, node);
    return node;
  };

  const noteNode = ({ note, position }: DrawnNote, looks: Looks): NoteNode => {
    const { width, height } = note.size;
    const next: NoteNode = {
      id: note.id,
      type: 'note',
      position: { x: position.x, y: position.y },
      data: { text: note.text, colour: note.colour },
      width,
      height,
      measured: { width, height },
      selected: looks.selection.has(note.id),
      draggable: !looks.readOnly,
      zIndex: 0,
      ariaLabel: `Note: ${note.text.slice(0, 120)}`,
    };
    const before = notes.get(note);
    const node = before !== undefined && sameNode(before, next) ? before : next;
    notes.set(note, node);
    return node;
  };

  return (scene, blueprint, looks) => [
    ...(scene.ports ?? []).map(portNode),
    ...scene.notes.map((drawn) => noteNode(drawn, looks)),
    ...scene.stages.map((drawn) => stageNode(drawn, blueprint, looks)),
  ];
}

function portNode(port: DrawnPort): PortNode {
  const { x, y, width, height } = port.rect;
  return {
    id: port.id,
    type: 'port',
    position: { x, y },
    data: { port },
    width,
    height,
    measured: { width, height },
    draggable: false,
    selectable: false,
    connectable: false,
    focusable: false,
    zIndex: 1,
    ariaLabel: port.words,
  };
}

function flowNode(drawn: DrawnStage, face: CardFace, looks: Looks): StageNode {
  const { selection, readOnly, tones, machine: states } = looks;
  const { width, height } = drawn.rect;
  const machine = states?.get(drawn.stage.id);
  const tone = tones?.get(drawn.stage.id);
  return {
    id: drawn.stage.id,
    type: drawn.isOpen ? 'frame' : machine === undefined ? 'stage' : 'machine',
    position: { x: drawn.position.x, y: drawn.position.y },
    data: {
      face,
      ...(tone === undefined ? {} : { tone }),
      ...(machine === undefined ? {} : { machine }),
    },
    width,
    height,
    // Sizes are ours and known; told to React Flow as measured, they are never asked for again.
    measured: { width, height },
    selected: selection.has(drawn.stage.id),
    draggable: !readOnly,
    connectable: !readOnly,
    // Frames lie under the lines, cards over them.
    zIndex: drawn.isOpen ? -1 : 1,
    ariaLabel: spokenOnce(face),
    ...(drawn.parentId === null ? {} : { parentId: drawn.parentId }),
  };
}

const spoken = new WeakMap<CardFace, string>();

/** What a face says, put together once: faces stay the same objects while cards are dragged. */
function spokenOnce(face: CardFace): string {
  const words = spoken.get(face) ?? spokenFace(face);
  spoken.set(face, words);
  return words;
}

function sameNode(a: CanvasNode, b: CanvasNode): boolean {
  return (
    a.type === b.type &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.selected === b.selected &&
    a.draggable === b.draggable &&
    a.parentId === b.parentId &&
    a.zIndex === b.zIndex &&
    a.ariaLabel === b.ariaLabel &&
    ('face' in a.data && 'face' in b.data
      ? a.data.face === b.data.face && a.data.tone === b.data.tone && a.data.machine === b.data.machine
      : 'text' in a.data &&
        'text' in b.data &&
        a.data.text === b.data.text &&
        a.data.colour === b.data.colour)
  );
}
