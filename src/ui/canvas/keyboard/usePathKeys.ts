import { mainWayBack, mainWayOn } from '../../../core/analyse/path/mainWay.ts';
import { siblingsOf } from '../../../core/analyse/path/siblings.ts';
import type { GuardedAction } from '../../hooks/commandRegistry.ts';
import { useShortcuts } from '../../hooks/useShortcuts.ts';
import { useCanvasStore } from '../useCanvas.ts';
import type { Stand } from './useStand.ts';

/** The keys that walk along the ways of a lifecycle. */
export function usePathKeys(stand: Stand): void {
  const canvas = useCanvasStore();
  const say = (words: string) => canvas.getState().announce(words);
  const fromStage = (go: (id: string) => void): GuardedAction => ({
    run: () => {
      const id = stand.stageId() ?? endOfWay();
      if (id === null) {
        const [first] = stand.order();
        if (first !== undefined) stand.goTo(first);
      } else go(id);
    },
    whyNot: () => (stand.graph.stages.length === 0 ? 'There is no stage yet.' : null),
  });
  /** Whoever stands on a way goes on from where it leads. */
  const endOfWay = () => {
    const id = stand.wayId();
    return stand.graph.links.find(({ transition }) => transition.id === id)?.fromId ?? null;
  };
  const sibling = (step: 1 | -1) =>
    fromStage((id) => {
      const came = stand.cameFrom.current;
      const siblings = siblingsOf(stand.graph, id, came);
      const next = siblings[(siblings.indexOf(id) + step + siblings.length) % siblings.length];
      if (next === undefined || next === id) say('There is no other way here.');
      else stand.goTo(next, came ?? mainWayBack(stand.graph, id)?.fromId ?? null);
    });
  const way = (side: 'out' | 'in') =>
    fromStage((id) => {
      const current = stand.wayId();
      const own = stand.graph.links.find(({ transition }) => transition.id === current);
      const stage = own === undefined ? id : side === 'out' ? own.fromId : own.toId;
      const ways = stand.graph.links.filter(({ fromId, toId }) => (side === 'out' ? fromId : toId) === stage);
      const place = ways.findIndex(({ transition }) => transition.id === current);
      const next = ways[(place + 1) % Math.max(ways.length, 1)];
      if (next === undefined) say(side === 'out' ? 'No way leads out of here.' : 'No way leads here.');
      else stand.goToWay(next.transition.id, ways.indexOf(next) + 1, ways.length);
    });
  const end = (place: 0 | -1): GuardedAction => ({
    run: () => {
      const spine = stand.order().filter((id) => {
        const stage = stand.graph.stages.find((each) => each.id === id);
        return stage?.route === 'success' && stage.parentId === null;
      });
      const id = (spine.length === 0 ? stand.order() : spine).at(place);
      if (id !== undefined) stand.goTo(id);
    },
    whyNot: () => (stand.graph.stages.length === 0 ? 'There is no stage yet.' : null),
  });
  useShortcuts({
    'path.onwards': fromStage((id) => {
      const on = mainWayOn(stand.graph, id);
      if (on === undefined) say('No way leads on from here.');
      else stand.goTo(on.toId, id);
    }),
    'path.back': fromStage((id) => {
      // Back is where one came from, if one has walked here.
      const came = stand.cameFrom.current;
      const back = came ?? mainWayBack(stand.graph, id)?.fromId;
      if (back === undefined) say('No way leads here.');
      else stand.goTo(back);
    }),
    'path.nextSibling': sibling(1),
    'path.previousSibling': sibling(-1),
    'path.first': end(0),
    'path.last': end(-1),
    'way.next': way('out'),
    'way.previous': way('in'),
  });
}
