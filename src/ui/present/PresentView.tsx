import { Dialog } from '@base-ui/react/dialog';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { nameOf } from '../../core/model/names.ts';
import { useDocument, useServices } from '../hooks/services.ts';
import { ClosingPage } from './ClosingPage.tsx';
import { LaserPointer } from './LaserPointer.tsx';
import { OpeningPage } from './OpeningPage.tsx';
import { PathPicker } from './PathPicker.tsx';
import { PathStrip } from './PathStrip.tsx';
import styles from './Present.module.css';
import { PresenterBar } from './PresenterBar.tsx';
import { presentKeys, type PresentDeed } from './presentKeys.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { StagePage } from './StagePage.tsx';
import { useFullScreen } from './useFullScreen.ts';
import { usePresentation } from './usePresentation.ts';
import { useSwipe } from './useSwipe.ts';

const OverviewPage = lazy(() => import('./OverviewPage.tsx').then((m) => ({ default: m.OverviewPage })));

/** The lifecycle for a room: full screen, one stage a page, in large type, along a path. Nothing of it is stored. */
export function PresentView({ onClose }: { onClose: () => void }) {
  const { view } = useServices();
  const blueprint = useDocument((state) => state.blueprint);
  const talk = usePresentation();
  const [isBlank, setBlank] = useState(false);
  const [isOverview, setOverview] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const [hasLaser, setLaser] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const before = useRef(view.getState().selection);
  const leave = () => {
    view.getState().select(before.current);
    onClose();
  };
  const fill = useFullScreen(leave);
  const deeds: Readonly<Record<PresentDeed, () => void>> = {
    next: () => (isOverview ? setOverview(false) : talk.step(1)),
    back: () => (isOverview ? setOverview(false) : talk.step(-1)),
    first: () => talk.goTo(-1),
    last: () => talk.goTo(talk.path.length),
    inside: talk.stepInside,
    overview: () => setOverview(!isOverview),
    paths: () => setChoosing(!isChoosing),
    laser: () => setLaser(!hasLaser),
    blank: () => setBlank(!isBlank),
    fill,
    // Escape takes away what is in front, one after the other.
    leave: () => {
      if (isChoosing) setChoosing(false);
      else if (isBlank) setBlank(false);
      else if (isOverview) setOverview(false);
      else leave();
    },
  };
  const swipe = useSwipe({ onNext: deeds.next, onBack: deeds.back });
  useEffect(() => {
    // Pages are changed by keys; whatever was clicked must not take them.
    if (!isChoosing) sheet.current?.focus({ preventScroll: true });
  }, [isChoosing, talk.place, isOverview]);
  usePresentKeys((event) => {
    const digit = isChoosing ? NaN : Number(event.key);
    const deed = presentKeys(event.key, event.shiftKey);
    if (deed === null && !(digit >= 1 && digit <= 9)) return false;
    // The list of paths has arrow keys of its own.
    if (isChoosing && deed !== 'leave' && deed !== 'paths') return false;
    if (isBlank && deed !== 'leave') setBlank(false);
    else if (deed === null) talk.branch(digit - 1);
    else deeds[deed]();
    return true;
  });
  const isStage = talk.stageId !== null;
  return (
    <Dialog.Root open onOpenChange={(open, { reason }) => !open && reason !== 'escape-key' && leave()}>
      <Dialog.Portal>
        <Dialog.Popup
          ref={sheet}
          className={styles.sheet}
          aria-label="Presentation"
          data-laser={hasLaser || undefined}
          initialFocus={sheet}
          {...swipe}
        >
          <output className="visually-hidden">
            {isStage
              ? `Page ${talk.place + 2} of ${talk.path.length + 2}: ${nameOf(blueprint, talk.stageId)}`
              : talk.place < 0
                ? 'Opening page'
                : 'Closing page'}
          </output>
          {isOverview ? (
            <Suspense fallback={null}>
              <OverviewPage stageId={talk.stageId} />
            </Suspense>
          ) : isStage ? (
            <StagePage key={talk.stageId} talk={talk} stageId={talk.stageId} />
          ) : talk.place < 0 ? (
            <OpeningPage />
          ) : (
            <ClosingPage />
          )}
          <PathStrip talk={talk} />
          <PresenterBar deeds={deeds} talk={talk} hasLaser={hasLaser} />
          {isChoosing && (
            <PathPicker
              talk={talk}
              onChosen={() => {
                setChoosing(false);
                setOverview(false);
              }}
            />
          )}
          {isBlank && <div className={styles.blank} />}
          {hasLaser && <LaserPointer />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
