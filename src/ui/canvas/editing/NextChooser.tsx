import { Autocomplete } from '@base-ui/react/autocomplete';
import { useStore } from '@xyflow/react';
import { CornerDownRight, Plus } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { NextStep } from '../../../core/commands/nextStep.ts';
import { nameOf } from '../../../core/model/names.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { stageKinds } from '../../../core/stage-kinds/registry.ts';
import { useDocument } from '../../hooks/services.ts';
import type { PendingStage } from '../canvasStore.ts';
import { cardSize } from '../cardSize.ts';
import { KindIcon } from '../KindIcon.tsx';
import { besideCard } from './besideCard.ts';
import { chooserLines, type ChooserGroup } from './chooserLines.ts';
import styles from './NextChooser.module.css';

const WIDTH = 372;
const HEIGHT = 440;

/** What comes next? Asked where it will stand: typing filters, arrows choose, Enter does it, Escape does not. */
export function NextChooser({
  pending,
  onChoose,
  onCancel,
}: {
  pending: PendingStage;
  onChoose: (step: NextStep) => void;
  onCancel: () => void;
}) {
  const blueprint = useDocument((state) => state.blueprint);
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const place = usePlace(pending);
  useReturnOfFocus(box);
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (box.current?.contains(event.target as Node) !== true) onCancel();
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [onCancel]);

  const groups = chooserLines(blueprint, pending, typed);
  const after = pending.fromId === null ? null : nameOf(blueprint, pending.fromId);
  const question = after === null ? 'What do you want to add?' : `What comes after ${after}?`;
  return (
    <div
      ref={box}
      className={`${styles.chooser} nowheel`}
      style={{ ...place, width: WIDTH, maxHeight: HEIGHT }}
    >
      <p className={styles.question}>{question}</p>
      <Autocomplete.Root
        inline
        open
        mode="none"
        items={groups}
        autoHighlight="always"
        keepHighlight
        itemToStringValue={({ title }) => title}
        value={typed}
        onValueChange={setTyped}
      >
        <Autocomplete.Input
          className={`${styles.search} nokey`}
          aria-label={question}
          placeholder={
            after === null ? 'A name, or a kind of stage' : 'A name, a kind, or a stage that is there'
          }
          spellCheck={false}
          autoComplete="off"
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key !== 'Escape' && event.key !== 'Tab') return;
            event.preventDefault();
            onCancel();
          }}
        />
        <Autocomplete.List className={styles.list} aria-label={question}>
          {(group: ChooserGroup) => (
            <Autocomplete.Group key={group.value} items={group.items}>
              <Autocomplete.GroupLabel className={styles.heading}>{group.value}</Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(step: NextStep) => <Line key={step.id} step={step} onChoose={() => onChoose(step)} />}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
      {groups.length === 0 && <p className={styles.nothing}>Nothing is called that.</p>}
    </div>
  );
}

function Line({ step, onChoose }: { step: NextStep; onChoose: () => void }) {
  const { act, title, detail } = step;
  const icon = act.do === 'make' ? stageKinds.find(act.stage.kind)?.appearance.icon : undefined;
  return (
    <Autocomplete.Item value={step} className={styles.line} onClick={onChoose}>
      <span className={styles.icon}>
        {act.do === 'connect' ? (
          <CornerDownRight size={15} />
        ) : icon === undefined ? (
          <Plus size={15} />
        ) : (
          <KindIcon name={icon} size={15} />
        )}
      </span>
      <span className={styles.words}>
        {title}
        {detail !== '' && <span className={styles.detail}>{detail}</span>}
      </span>
    </Autocomplete.Item>
  );
}

/** The focus is in the line to type on, and goes back to where it was if nothing else has taken it. */
function useReturnOfFocus(box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const { current } = box;
    current?.querySelector('input')?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      const isNowhere = now === null || now === document.body || current?.contains(now) === true;
      if (isNowhere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [box]);
}

/** Beside the place it was asked for, wholly on the canvas. */
function usePlace({ anchor, fromId, place }: PendingStage): { left: number; top: number } {
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const zoom = useStore((state) => state.transform[2]);
  const stage = useDocument(({ blueprint }) => findRecord(blueprint, 'stage', fromId));
  // Asked at a card, not where a way was let go.
  const card = stage === undefined || place === undefined ? 0 : cardSize(stage).width * zoom;
  const top = Math.max(8, Math.min(anchor.y - 60, height - HEIGHT - 8));
  return { left: besideCard({ right: anchor.x, width: card }, WIDTH, width), top };
}
