import { use, useCallback, useDeferredValue, useMemo } from 'react';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useView } from '../hooks/services.ts';
import { OverlayContext } from './overlay.ts';
import type { Scene } from './scene.ts';
import type { SceneLook } from './sceneLook.ts';
import { useLoaded } from './useLoaded.ts';

const loadColours = () => import('./colouring/stageTones.ts').then((m) => m.stageTones);
const loadMachine = () => import('./engineering/machinePicture.ts').then((m) => m.machinePicture);
const loadLanes = () => import('./lanes/lanePicture.ts').then((m) => m.lanePicture);
const loadInside = () => import('./inside/withPorts.ts').then((m) => m.withPorts);

/** What a person may ask for beyond the plain diagram; each part is fetched when it is first asked for. */
export function useExtras(blueprint: Blueprint) {
  const colouring = useView((state) => state.colouring);
  const isEngineering = useView((state) => state.detail === 'engineering');
  const withinId = useView((state) => state.within);
  const overlay = use(OverlayContext);
  const stageTones = useLoaded(loadColours, colouring !== 'team');
  const machinePicture = useLoaded(loadMachine, isEngineering);
  // Compiling may come a moment later than what is typed.
  const calm = useDeferredValue(blueprint);

  const tones = useMemo(
    () => (stageTones === null ? null : stageTones(blueprint, colouring, overlay)),
    [stageTones, blueprint, colouring, overlay],
  );
  const machine = useMemo(
    () => (machinePicture === null ? null : machinePicture(calm)),
    [machinePicture, calm],
  );
  const within = findRecord(blueprint, 'stage', withinId)?.id ?? null;
  const withPorts = useLoaded(loadInside, within !== null);
  const lanePicture = useLoaded(loadLanes, useView((state) => state.hasLanes) && within === null);
  const sizes = machine?.look.sizes;
  const lanes = useMemo(
    () => (lanePicture === null ? null : lanePicture(blueprint, sizes)),
    [lanePicture, blueprint, sizes],
  );
  const look = useMemo<SceneLook>(
    () => ({ ...machine?.look, ...(lanes === null ? {} : { places: lanes.places }), within }),
    [machine, lanes, within],
  );
  /** The ports of the ways in and out, where one looks inside of a group. */
  const complete = useCallback(
    (scene: Scene) => (withPorts === null || within === null ? scene : withPorts(blueprint, scene, within)),
    [withPorts, within, blueprint],
  );
  return { tones, machine, lanes, look, complete };
}
