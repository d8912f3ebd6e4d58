import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { groupsAround } from '../../../core/model/placement.ts';
import { findRecord, singleton } from '../../../core/model/queries.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import { useDocument, useServices, useView } from '../../hooks/services.ts';
import { useShortcuts } from '../../hooks/useShortcuts.ts';
import { useCanvas } from '../useCanvas.ts';
import styles from './Breadcrumbs.module.css';

/** Where one is while one looks inside of a group: the groups around, each a way back. */
export function Breadcrumbs({ groupId }: { groupId: string }) {
  const blueprint = useDocument((state) => state.blueprint);
  const within = useView((state) => state.within);
  const announce = useCanvas((state) => state.announce);
  const { view } = useServices();
  const group = findRecord(blueprint, 'stage', groupId);
  const isGroup = group !== undefined && stageKindOf(group).hasSubStages;
  const around = group === undefined ? [] : groupsAround(blueprint, group);
  const path = isGroup ? [...around.toReversed(), group] : [];

  // What one looks into may go while one looks: then one stands in the nearest group that is still there.
  const lastPath = useRef<readonly string[]>([]);
  useEffect(() => {
    if (path.length > 0) {
      lastPath.current = path.map(({ id }) => id);
      return;
    }
    const left = lastPath.current.findLast((id) => {
      const stage = findRecord(blueprint, 'stage', id);
      return stage !== undefined && stageKindOf(stage).hasSubStages;
    });
    view.getState().lookInside(left ?? null);
    announce('The group is gone; one level up.');
  });

  const name = singleton(blueprint, 'settings').name;
  const goTo = (id: string | null, words: string) => {
    view.getState().lookInside(id);
    announce(`In ${words}.`);
  };
  const up = () => {
    const parent = path.at(-2);
    view.getState().select(within === null ? [] : [within]);
    goTo(parent?.id ?? null, parent?.name ?? name);
  };
  useShortcuts({ 'inside.leave': up });

  return (
    <nav className={styles.path} aria-label="Where you are">
      <ol>
        <li>
          <button type="button" onClick={() => goTo(null, name)}>
            {name}
          </button>
        </li>
        {path.map(({ id, name: words }, place) => (
          <li key={id}>
            <ChevronRight size={14} className={styles.sign} aria-hidden="true" />
            {place === path.length - 1 ? (
              <span className={styles.here} aria-current="location" title={words}>
                {words}
              </span>
            ) : (
              <button type="button" title={words} onClick={() => goTo(id, words)}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
