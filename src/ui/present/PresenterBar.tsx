import { ChevronLeft, ChevronRight, Map as MapIcon, Route, Target, X } from 'lucide-react';
import { IconButton } from '../controls/IconButton.tsx';
import styles from './Present.module.css';
import type { PresentDeed } from './presentKeys.ts';
import type { Presentation } from './usePresentation.ts';

/** What can be done with the mouse; it shows when the mouse moves. */
export function PresenterBar({
  deeds,
  talk,
  hasLaser,
}: {
  deeds: Readonly<Record<PresentDeed, () => void>>;
  talk: Presentation;
  hasLaser: boolean;
}) {
  return (
    <div className={styles.bar}>
      <IconButton label="Which path?" keys="P" side="top" tabIndex={-1} onClick={deeds.paths}>
        <Route size={16} />
      </IconButton>
      <IconButton label="The whole diagram" keys="O" side="top" tabIndex={-1} onClick={deeds.overview}>
        <MapIcon size={16} />
      </IconButton>
      <IconButton
        label="Laser pointer"
        keys="L"
        side="top"
        tabIndex={-1}
        aria-pressed={hasLaser}
        onClick={deeds.laser}
      >
        <Target size={16} />
      </IconButton>
      <span className={styles.pages}>
        {talk.place + 2} / {talk.path.length + 2}
      </span>
      <IconButton label="Back" keys="ArrowLeft" side="top" tabIndex={-1} onClick={deeds.back}>
        <ChevronLeft size={16} />
      </IconButton>
      <IconButton label="Next" keys="ArrowRight" side="top" tabIndex={-1} onClick={deeds.next}>
        <ChevronRight size={16} />
      </IconButton>
      <IconButton label="Leave the presentation" keys="Escape" side="top" tabIndex={-1} onClick={deeds.leave}>
        <X size={16} />
      </IconButton>
    </div>
  );
}
