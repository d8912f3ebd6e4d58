import type { Point } from '../../../core/model/placement.ts';
import type { Rect } from '../geometry.ts';

/** The four sides of a card. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A way drawn on the canvas: for the pen (`path`) and for reckoning (`points`, close together, from start to end). */
export interface Curve {
  readonly path: string;
  readonly points: readonly Point[];
}

const outward: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

const STEPS = 20;

/** A single sweep from one side to another: it leaves and arrives at a right angle to the cards. */
export function sweep(from: Point, fromSide: Side, to: Point, toSide: Side): Curve {
  const reach = reachOf(from, fromSide, to, toSide);
  const a = moved(from, fromSide, reach);
  const b = moved(to, toSide, reach);
  return cubic(from, a, b, to);
}

/** A small round way out of a corner and back into the same card. */
export function cornerLoop(from: Point, to: Point): Curve {
  return cubic(from, { x: from.x + 64, y: from.y }, { x: to.x, y: to.y - 64 }, to);
}

function cubic(p0: Point, p1: Point, p2: Point, p3: Point): Curve {
  const points: Point[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const t = step / STEPS;
    const s = 1 - t;
    const [w0, w1, w2, w3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    points.push({
      x: w0 * p0.x + w1 * p1.x + w2 * p2.x + w3 * p3.x,
      y: w0 * p0.y + w1 * p1.y + w2 * p2.y + w3 * p3.y,
    });
  }
  const path = `M${say(p0)} C${say(p1)} ${say(p2)} ${say(p3)}`;
  return { path, points };
}

function reachOf(from: Point, fromSide: Side, to: Point, toSide: Side): number {
  const dx = Math.abs(to.x - from.x);
  const dy = Math.abs(to.y - from.y);
  const isLevel = (side: Side) => side === 'left' || side === 'right';
  if (isLevel(fromSide) && isLevel(toSide)) return Math.max(24, dx * 0.5);
  if (!isLevel(fromSide) && !isLevel(toSide)) return Math.max(24, dy * 0.5);
  return Math.max(24, Math.min(dx, dy) * 0.75);
}

function moved({ x, y }: Point, side: Side, by: number): Point {
  return { x: x + outward[side].x * by, y: y + outward[side].y * by };
}

/** Straight stretches with rounded corners. */
export function roundedLine(corners: readonly Point[], radius = 14): Curve {
  const [start] = corners;
  if (start === undefined) return { path: '', points: [] };
  let path = `M${say(start)}`;
  const points: Point[] = [start];
  for (let place = 1; place < corners.length; place += 1) {
    const corner = corners[place] as Point;
    const before = corners[place - 1] as Point;
    const after = corners[place + 1];
    if (after === undefined) {
      path += ` L${say(corner)}`;
      addStretch(points, corner);
      continue;
    }
    const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const into = towards(corner, before, room);
    const out = towards(corner, after, room);
    path += ` L${say(into)} Q${say(corner)} ${say(out)}`;
    addStretch(points, into);
    for (const t of [0.25, 0.5, 0.75, 1]) points.push(bend(into, corner, out, t));
  }
  return { path, points };
}

function bend(from: Point, corner: Point, to: Point, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * corner.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * corner.y + t * t * to.y,
  };
}

function addStretch(points: Point[], to: Point): void {
  const from = points.at(-1) as Point;
  const pieces = Math.max(1, Math.ceil(distance(from, to) / 24));
  for (let piece = 1; piece <= pieces; piece += 1) {
    const t = piece / pieces;
    points.push({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
  }
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

/** How far two points are apart. */
export function distance(a: Point, b: Point): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** How long a curve is. */
export function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let place = 1; place < points.length; place += 1)
    length += distance(points[place - 1] as Point, points[place] as Point);
  return length;
}

/** Whether a line of short stretches comes into a box; a stretch counts with the box around it. */
export function passes(points: readonly Point[], { x, y, width, height }: Rect): boolean {
  for (let place = 1; place < points.length; place += 1) {
    const a = points[place - 1] as Point;
    const b = points[place] as Point;
    if (
      Math.max(a.x, b.x) > x &&
      Math.min(a.x, b.x) < x + width &&
      Math.max(a.y, b.y) > y &&
      Math.min(a.y, b.y) < y + height
    )
      return true;
  }
  return false;
}

/** The point after a part (0 to 1) of a curve's length, and the direction there in degrees. */
export function pointAlong(points: readonly Point[], part: number): Point & { readonly angle: number } {
  let left = lengthOf(points) * part;
  for (let place = 1; place < points.length; place += 1) {
    const a = points[place - 1] as Point;
    const b = points[place] as Point;
    const step = distance(a, b);
    if (left <= step && step > 0) {
      const t = left / step;
      const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
      return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, angle };
    }
    left -= step;
  }
  const last = points.at(-1) ?? { x: 0, y: 0 };
  return { x: last.x, y: last.y, angle: 0 };
}

function say({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
