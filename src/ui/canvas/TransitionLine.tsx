import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { sayCount } from '../../core/lib/numberWords.ts';
import { useTransitionNumbers } from './overlay.ts';
import { HandOffSeam } from './HandOffSeam.tsx';
import { AboveLines } from './CanvasLayers.tsx';
import { useLiveRoute } from './liveRoutes.ts';
import { ReconnectEnds } from './ReconnectEnds.tsx';
import { shortLabel, signCount, type TransitionEdge } from './toFlowEdges.ts';
import { TransitionSign } from './TransitionSign.tsx';
import styles from './TransitionLine.module.css';

/** A transition: solid on the success path, dashed and quiet beside it; its words sit on the line. */
export function TransitionLine({ id, data, selected }: EdgeProps<TransitionEdge>) {
  const numbers = useTransitionNumbers(id);
  const moving = useLiveRoute(id);
  if (data === undefined) return null;
  const { face, standing } = data;
  const route = moving ?? data.route;
  const ending = selected ? 'selected' : face.isQuiet ? 'quiet' : face.kind === 'win' ? 'win' : 'loud';
  const words = numbers === null ? shortLabel(face.label) : sayCount(numbers.count);
  const hasSign = numbers === null && signCount(face) > 0;
  // The seam has the middle of the line to itself; words on a level line stand above it anyway.
  const seamAside = face.handOff !== null && !route.isLevel && (words !== '' || hasSign);
  return (
    <g
      className={styles.transition}
      data-kind={face.kind}
      data-quiet={face.isQuiet || undefined}
      data-selected={selected || undefined}
      data-mark={face.mark ?? undefined}
      data-standing={standing}
    >
      <path className={styles.casing} d={route.path} />
      <BaseEdge
        id={id}
        path={route.path}
        className={styles.line ?? ''}
        markerEnd={`url(#stagecraft-arrow-${ending})`}
        interactionWidth={22}
        style={{
          // Dashes are counted from the end, so that ways that run together look like one.
          strokeDashoffset: -route.length,
          ...(numbers === null ? {} : { strokeWidth: 1.25 + 5 * numbers.weight }),
        }}
      />
      {face.handOff !== null && (
        <HandOffSeam id={id} handOff={face.handOff} route={route} aside={seamAside} />
      )}
      {selected && <ReconnectEnds id={id} route={route} />}
      {(words !== '' || hasSign) && (
        <AboveLines>
          <div
            className={`${styles.label} nodrag nopan`}
            data-quiet={face.isQuiet || undefined}
            data-level={route.isLevel || undefined}
            data-standing={standing}
            data-selected={selected || undefined}
            title={face.label}
            style={{
              transform: `translate(-50%, ${route.isLevel ? '-100%' : '-50%'}) translate(${route.label.x}px, ${route.label.y}px)`,
              maxWidth: route.room,
            }}
          >
            <span className={styles.words}>
              {hasSign && <TransitionSign face={face} />}
              {words}
            </span>
          </div>
        </AboveLines>
      )}
    </g>
  );
}
