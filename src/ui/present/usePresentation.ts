import { useCallback, useMemo, useState } from 'react';
import { mainPaths, pathFrom, stepsInside, type MainPath } from '../../core/analyse/path/mainPaths.ts';
import { linksOut } from '../../core/analyse/path/pathLink.ts';
import { graphInside, topGraph } from '../../core/analyse/path/topGraph.ts';
import type { RecordId } from '../../core/model/records.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useDocument } from '../hooks/services.ts';

/** Where a presentation is: a path, and a place on it; -1 is the opening page, the length of the path the closing one. */
export interface Presentation {
  readonly paths: readonly MainPath[];
  readonly path: readonly RecordId[];
  readonly title: string;
  readonly place: number;
  readonly stageId: RecordId | null;
  /** Where one can go on from the stage that is shown, in document order. */
  readonly ways: readonly RecordId[];
  step(by: number): void;
  goTo(place: number): void;
  /** Follows another path, from its beginning or from the stage that is shown where that is on it. */
  follow(path: MainPath): void;
  /** Leaves the path by a way out of the stage that is shown. */
  branch(place: number): void;
  /** Goes through the sub-stages of the group that is shown. */
  stepInside(): void;
}

interface State {
  readonly path: readonly RecordId[];
  readonly title: string;
  readonly place: number;
}

/** A presentation of the open blueprint along its success path, or along any other that is chosen. */
export function usePresentation(): Presentation {
  const blueprint = useDocument((state) => state.blueprint);
  const paths = useMemo(() => mainPaths(blueprint), [blueprint]);
  const [{ path, title, place }, setState] = useState<State>(() => ({
    path: paths[0]?.stageIds ?? [],
    title: paths[0]?.title ?? '',
    place: -1,
  }));
  const stageId = path[place] ?? null;
  const parentId = findRecord(blueprint, 'stage', stageId)?.parentId ?? null;
  const graph = useMemo(
    () => (parentId === null ? topGraph(blueprint) : graphInside(blueprint, parentId)),
    [blueprint, parentId],
  );
  const ways = useMemo(
    () => (stageId === null ? [] : linksOut(graph, stageId).map(({ toId }) => toId)),
    [graph, stageId],
  );
  const goTo = useCallback(
    (to: number) => setState((state) => ({ ...state, place: Math.max(-1, Math.min(state.path.length, to)) })),
    [],
  );
  return {
    paths,
    path,
    title,
    place,
    stageId,
    ways,
    goTo,
    step: (by) => goTo(place + by),
    follow: ({ stageIds, title: next }) =>
      setState({ path: stageIds, title: next, place: Math.max(0, stageIds.indexOf(stageId ?? '')) }),
    branch(at) {
      const to = ways[at];
      if (to === undefined) return;
      const passed = path.slice(0, place + 1);
      if (path[place + 1] === to) return goTo(place + 1);
      const on = pathFrom(graph, to, passed);
      // A way back leads to a stage that has been shown: it is shown again, and there the path goes on.
      const rest = on.length > 0 ? on : pathFrom(graph, to);
      setState({ path: [...passed, ...rest], title: 'A path of your own', place: place + 1 });
    },
    stepInside() {
      const stage = findRecord(blueprint, 'stage', stageId);
      const steps = stage === undefined ? [] : stepsInside(blueprint, stage.id);
      if (steps.length === 0) return;
      if (path[place + 1] === steps[0]) return goTo(place + 1);
      setState({
        path: [...path.slice(0, place + 1), ...steps, ...path.slice(place + 1)],
        title,
        place: place + 1,
      });
    },
  };
}
