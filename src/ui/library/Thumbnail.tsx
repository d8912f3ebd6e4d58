import { useEffect, useState } from 'react';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { useServices } from '../hooks/services.ts';
import { sketchOf, type Sketch } from './sketchOf.ts';
import { SketchPicture } from './SketchPicture.tsx';

/** A blueprint in small: its stages in the colours of their teams. Nothing is drawn for one that cannot be read. */
export function Thumbnail({ blueprintId, revision }: { blueprintId: string; revision: number }) {
  const { library } = useServices();
  const [sketch, setSketch] = useState<Sketch | null>(null);
  useEffect(() => {
    let isGone = false;
    library
      .getState()
      .read(blueprintId)
      .then((blueprint: Blueprint) => {
        if (!isGone) setSketch(sketchOf(blueprint));
      })
      .catch(() => {
        // The card itself says enough; opening it will say what is wrong.
      });
    return () => {
      isGone = true;
    };
  }, [library, blueprintId, revision]);
  return sketch === null ? null : <SketchPicture sketch={sketch} />;
}
