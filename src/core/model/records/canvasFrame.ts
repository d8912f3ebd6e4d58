import { z } from 'zod/mini';
import { id, number, object, only, order, orNull, text, whole } from './common.ts';

/** A titled area of the canvas that holds together what lies on it. It means nothing to a run. */
export const frameShape = object({
  type: only('frame'),
  id,
  order,
  title: z._default(text(200), ''),
  /** One of the eight colours of the teams; null: the colour of paper. */
  colour: orNull(whole(0, 7)),
  position: z.prefault(object({ x: number(-1e6, 1e6), y: number(-1e6, 1e6) }), { x: 0, y: 0 }),
  size: z.prefault(object({ width: number(80, 20_000), height: number(64, 20_000) }), {
    width: 640,
    height: 360,
  }),
});
export type Frame = z.infer<typeof frameShape>;
