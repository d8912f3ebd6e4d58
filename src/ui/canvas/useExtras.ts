import type { NodeTypes } from '@xyflow/react';
import { use, useDeferredValue, useMemo } from 'react';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useView } from '../hooks/services.ts';
import { OverlayContext } from './overlay.ts';
import type { SceneLook } from './sceneLook.ts';
import { useLoaded } from './useLoaded.ts';

const loadColours = () => import('./colouring/stageTones.ts').then((m) => m.stageTones);
const loadMachine = async () => {
  const [{ machinePicture }, { MachineCard }] = await Promise.all([
    import('./engineering/machinePicture.ts'),
    import('./engineering/MachineCard.tsx'),
  ]);
  return { machinePicture, cards: { machine: MachineCard } };
};
const noCards: NodeTypes = {};

/** What a person may ask for beyond the plain diagram; each part is fetched when it is first asked for. */
export function useExtras(blueprint: Blueprint) {
  const colouring = useView((state) => state.colouring);
  const isEngineering = useView((state) => state.detail === 'engineering');
  const withinId = useView((state) => state.within);
  const overlay = use(OverlayContext);
  const stageTones = useLoaded(loadColours, colouring !== 'team');
  const engineering = useLoaded(loadMachine, isEngineering);
  // Compiling may come a moment later than what is typed.
  const calm = useDeferredValue(blueprint);

  const tones = useMemo(
    () => (stageTones === null ? null : stageTones(blueprint, colouring, overlay)),
    [stageTones, blueprint, colouring, overlay],
  );
  const machine = useMemo(
    () => (engineering === null ? null : engineering.machinePicture(calm)),
    [engineering, calm],
  );
  const within = findRecord(blueprint, 'stage', withinId)?.id ?? null;
  const look = useMemo<SceneLook>(() => ({ ...machine?.look, within }), [machine, within]);
  return { tones, machine, look, cards: engineering?.cards ?? noCards };
}
