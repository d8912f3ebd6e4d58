import { useEffect, useState } from 'react';
import type { Template } from '../../core/templates/template.ts';
import { arrangedBlueprint } from '../canvas/arrangedBlueprint.ts';
import { sketchOf, type Sketch } from './sketchOf.ts';
import { SketchPicture } from './SketchPicture.tsx';

/** The proportions of the picture in the gallery. */
const ASPECT = 1.9;

/** A template as it would open, in small: drawn from the template itself, so that it is never out of date. */
export function TemplatePicture({ template }: { template: Template }) {
  const [sketch, setSketch] = useState<Sketch | null>(null);
  useEffect(() => {
    let isGone = false;
    // One picture at a time, when the page has nothing else to do: the list must not wait for them.
    const waiting = setTimeout(() => {
      arrangedBlueprint(template.build(), ASPECT)
        .then((blueprint) => {
          if (!isGone) setSketch(sketchOf(blueprint));
        })
        .catch(() => {
          // The name and the description say enough.
        });
    }, 0);
    return () => {
      isGone = true;
      clearTimeout(waiting);
    };
  }, [template]);
  if (sketch === null) return null;
  return sketch.cards.length === 0 ? <BlankPage /> : <SketchPicture sketch={sketch} />;
}

function BlankPage() {
  return (
    <svg width="56" height="44" viewBox="0 0 56 44" aria-hidden="true" fill="none" stroke="currentColor">
      <rect x="1" y="1" width="54" height="42" rx="6" strokeDasharray="4 4" />
      <path d="M28 15v14M21 22h14" strokeWidth="1.5" />
    </svg>
  );
}
