import { X } from 'lucide-react';
import { use, useMemo } from 'react';
import { groupsAround } from '../../../core/model/placement.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { useDocument, useServices, useView } from '../../hooks/services.ts';
import { OverlayContext } from '../overlay.ts';
import { toneStyle } from '../toneStyle.ts';
import { useCanvas } from '../useCanvas.ts';
import styles from './ColourLegend.module.css';
import { colouringWords } from './ColourMenu.tsx';
import { legendOf } from './legendOf.ts';

/** What the colours on the canvas mean, with how many stages in sight have each; an entry selects them. */
export function ColourLegend({ onClose }: { onClose: () => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const colouring = useView((state) => state.colouring);
  const selection = useView((state) => state.selection);
  const withinId = useView((state) => state.within);
  const openGroups = useCanvas((state) => state.openGroups);
  const announce = useCanvas((state) => state.announce);
  const overlay = use(OverlayContext);
  const { view } = useServices();
  const legend = useMemo(() => {
    const within = findRecord(blueprint, 'stage', withinId);
    // What stands in a closed group is not in sight, and must not be selected unseen.
    const isShown = (id: string) => {
      const stage = findRecord(blueprint, 'stage', id);
      const around = stage === undefined ? [] : groupsAround(blueprint, stage);
      const place = within === undefined ? around.length : around.indexOf(within);
      return place >= 0 && around.slice(0, place).every((group) => openGroups.has(group.id));
    };
    return legendOf(blueprint, colouring, overlay).flatMap((entry) => {
      const stageIds = entry.stageIds.filter(isShown);
      return stageIds.length === 0 ? [] : [{ ...entry, stageIds }];
    });
  }, [blueprint, colouring, overlay, openGroups, withinId]);
  return (
    <fieldset className={styles.legend} aria-label="What the colours mean">
      <span className={styles.title}>{colouringWords[colouring]}</span>
      {legend.map(({ key, words, tone, stageIds }) => (
        <button
          key={key}
          type="button"
          className={styles.entry}
          style={toneStyle(tone)}
          aria-pressed={stageIds.every((id) => selection.has(id))}
          title={`Select ${stageIds.length === 1 ? 'this stage' : `these ${stageIds.length} stages`}`}
          onClick={() => {
            view.getState().select(stageIds);
            announce(
              `Selected ${stageIds.length === 1 ? '1 stage' : `${stageIds.length} stages`}: ${words}.`,
            );
          }}
        >
          <span className={styles.swatch} data-none={tone === 'ink-faint' || undefined} />
          <span className={styles.words}>{words}</span>
          <span className={styles.count}>{stageIds.length}</span>
        </button>
      ))}
      <button type="button" className={styles.close} aria-label="Close the legend" onClick={onClose}>
        <X size={13} />
      </button>
    </fieldset>
  );
}
