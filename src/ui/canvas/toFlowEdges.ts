import type { Edge } from '@xyflow/react';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Severity } from '../../core/model/problem.ts';
import type { Transition } from '../../core/model/records/transition.ts';
import { transitionLabel } from '../../core/model/names.ts';
import { sameRoute, type Route } from './routing/route.ts';
import type { LabelledLink } from './routing/link.ts';
import type { DrawnTransition } from './scene.ts';

/** Everything a drawn transition shows, as plain values. */
export interface TransitionFace {
  readonly kind: Transition['kind'];
  readonly trigger: Transition['trigger'];
  readonly label: string;
  readonly isQuiet: boolean;
  readonly isDefault: boolean;
  readonly automation: Transition['automation'];
  /** The colours and names of the two teams, where the owner changes. */
  readonly handOff: {
    readonly from: number | null;
    readonly to: number | null;
    readonly fromName: string;
    readonly toName: string;
  } | null;
  readonly mark: Severity | null;
}

/** How a transition stands to what is selected: nothing is, it touches it, or it does not. */
export type Standing = 'plain' | 'related' | 'aside';

export type TransitionEdge = Edge<
  {
    readonly face: TransitionFace;
    readonly route: Route;
    readonly standing: Standing;
  },
  'transition'
>;

const quietKinds: ReadonlySet<Transition['kind']> = new Set(['recycle', 'reject', 'lose', 'refer']);

/** What a transition shows. */
export function transitionFace(
  blueprint: Blueprint,
  transition: Transition,
  mark: Severity | null,
): TransitionFace {
  const from = findRecord(blueprint, 'stage', transition.fromId);
  const to = findRecord(blueprint, 'stage', transition.toId);
  const isDetour = from?.route === 'detour' || to?.route === 'detour';
  const fromTeam = findRecord(blueprint, 'team', from?.responsibleTeamId);
  const toTeam = findRecord(blueprint, 'team', to?.responsibleTeamId);
  const isHandOff = fromTeam !== undefined && toTeam !== undefined && fromTeam.id !== toTeam.id;
  return {
    kind: transition.kind,
    trigger: transition.trigger,
    label: transition.label,
    isQuiet: isDetour || quietKinds.has(transition.kind),
    isDefault: transition.isDefault,
    automation: transition.automation,
    handOff: isHandOff
      ? { from: fromTeam.colour, to: toTeam.colour, fromName: fromTeam.name, toName: toTeam.name }
      : null,
    mark,
  };
}

const CHARACTER = 6.6;
const LONGEST_LABEL = 34;

/** The words on the line: cut where they would be a paragraph. */
export function shortLabel(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
}

/** How many signs stand before the words of a way: of what moves the lead, and of what carries it out. */
export function signCount({ trigger, automation, isDefault }: TransitionFace): number {
  const isCarriedOut = automation !== 'manual' && (trigger === 'decision' || automation !== 'workflow');
  return (isDefault || trigger !== 'decision' ? 1 : 0) + (isCarriedOut ? 1 : 0);
}

/** The way for the router, with the room its label takes. */
export function toLink({ transition, fromId, toId }: DrawnTransition, face: TransitionFace): LabelledLink {
  const words = shortLabel(face.label);
  const width = (words === '' ? 0 : words.length * CHARACTER + 14) + 18 * signCount(face);
  return {
    id: transition.id,
    fromId,
    toId,
    isQuiet: face.isQuiet,
    goesOver: face.kind === 'refer',
    label: width === 0 ? null : { width: Math.max(20, width), height: 20 },
  };
}

/** Turns drawn transitions into React Flow's edges; one that looks as before is the same object as before. */
export function createFlowEdges(): (
  drawn: readonly { readonly drawn: DrawnTransition; readonly face: TransitionFace }[],
  routes: ReadonlyMap<string, Route>,
  blueprint: Blueprint,
  selection: ReadonlySet<string>,
) => TransitionEdge[] {
  let kept = new Map<string, TransitionEdge>();
  // What a way is called depends on the blueprint alone, which stands still while a card is dragged.
  let named: Blueprint | null = null;
  const names = new Map<string, string>();
  return (drawn, routes, blueprint, selection) => {
    const next = new Map<string, TransitionEdge>();
    if (named !== blueprint) names.clear();
    named = blueprint;
    const nameOf = (transition: Transition) => {
      const name = names.get(transition.id) ?? transitionLabel(blueprint, transition);
      names.set(transition.id, name);
      return name;
    };
    const isChosen = drawn.some(({ drawn: way }) => selection.has(way.fromId) || selection.has(way.toId));
    // The success path lies over what is beside it.
    for (const { drawn: way, face } of drawn.toSorted(
      (a, b) => Number(b.face.isQuiet) - Number(a.face.isQuiet),
    )) {
      const { transition, fromId, toId } = way;
      const route = routes.get(transition.id);
      if (route === undefined) continue;
      const edge: TransitionEdge = {
        id: transition.id,
        type: 'transition',
        source: fromId,
        target: toId,
        data: { face, route, standing: standingOf(way, isChosen, selection) },
        selected: selection.has(transition.id),
        zIndex: 0,
        ariaLabel: spokenWay(face, nameOf(transition)),
      };
      const before = kept.get(transition.id);
      next.set(transition.id, before !== undefined && sameEdge(before, edge) ? before : edge);
    }
    kept = next;
    return [...next.values()];
  };
}

function spokenWay({ handOff }: TransitionFace, label: string): string {
  const hands = handOff === null ? '' : `, hand-off from ${handOff.fromName} to ${handOff.toName}`;
  return `Transition ${label}${hands}`;
}

function standingOf(
  { transition, fromId, toId }: DrawnTransition,
  isChosen: boolean,
  selection: ReadonlySet<string>,
): Standing {
  if (selection.has(fromId) || selection.has(toId) || selection.has(transition.id)) return 'related';
  return isChosen ? 'aside' : 'plain';
}

function sameEdge(a: TransitionEdge, b: TransitionEdge): boolean {
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.selected === b.selected &&
    a.zIndex === b.zIndex &&
    a.ariaLabel === b.ariaLabel &&
    a.data !== undefined &&
    b.data !== undefined &&
    a.data.standing === b.data.standing &&
    sameRoute(a.data.route, b.data.route) &&
    sameTransitionFace(a.data.face, b.data.face)
  );
}

function sameTransitionFace(a: TransitionFace, b: TransitionFace): boolean {
  return (
    a.kind === b.kind &&
    a.trigger === b.trigger &&
    a.label === b.label &&
    a.isQuiet === b.isQuiet &&
    a.isDefault === b.isDefault &&
    a.automation === b.automation &&
    a.mark === b.mark &&
    a.handOff?.from === b.handOff?.from &&
    a.handOff?.to === b.handOff?.to &&
    a.handOff?.fromName === b.handOff?.fromName &&
    a.handOff?.toName === b.handOff?.toName &&
    (a.handOff === null) === (b.handOff === null)
  );
}
