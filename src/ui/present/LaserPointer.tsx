import { useEffect, useRef } from 'react';
import styles from './Present.module.css';

const TRAIL_MS = 450;
const DOT = 7;

/** A red dot that follows the pointer with a short fading trail. It draws on nothing but the screen. */
export function LaserPointer() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (element === null || pen === null || pen === undefined) return undefined;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const colour = getComputedStyle(element).color;
    let points: { x: number; y: number; at: number }[] = [];
    let frame = 0;
    const draw = () => {
      const now = performance.now();
      const last = points.at(-1);
      // The dot stays where the pointer rests; only its trail fades.
      points = points.filter((point) => point === last || (!calm && now - point.at < TRAIL_MS));
      pen.clearRect(0, 0, element.width, element.height);
      pen.fillStyle = colour;
      pen.strokeStyle = colour;
      pen.lineCap = 'butt';
      points.forEach((point, place) => {
        const before = points[place - 1];
        if (before === undefined) return;
        const age = Math.max(0, 1 - (now - point.at) / TRAIL_MS);
        pen.globalAlpha = 0.55 * age;
        pen.lineWidth = 2 * DOT * age;
        pen.beginPath();
        pen.moveTo(before.x, before.y);
        pen.lineTo(point.x, point.y);
        pen.stroke();
      });
      if (last !== undefined) {
        for (const [radius, alpha] of [
          [2.2 * DOT, 0.18],
          [DOT, 0.95],
        ] as const) {
          pen.globalAlpha = alpha;
          pen.beginPath();
          pen.arc(last.x, last.y, radius, 0, 2 * Math.PI);
          pen.fill();
        }
      }
      frame = points.length > 1 ? requestAnimationFrame(draw) : 0;
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      const scale = element.width / Math.max(1, element.clientWidth);
      points.push({ x: clientX * scale, y: clientY * scale, at: performance.now() });
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const size = () => {
      const scale = window.devicePixelRatio || 1;
      element.width = window.innerWidth * scale;
      element.height = window.innerHeight * scale;
    };
    size();
    window.addEventListener('resize', size);
    window.addEventListener('pointermove', move);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', size);
      window.removeEventListener('pointermove', move);
    };
  }, []);
  return <canvas ref={canvas} className={styles.laser} aria-hidden="true" />;
}
