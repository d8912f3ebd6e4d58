import type { Distribution } from '../../core/model/records/time.ts';
import { densityCurve } from './densityCurve.ts';
import styles from './Form.module.css';

/** A small picture of how likely each length of time is. */
export function CurvePicture({ distribution }: { distribution: Distribution }) {
  const points = densityCurve(distribution);
  if (points.length === 0) return null;
  const line = points.map(([x, y]) => `${(x * 100).toFixed(1)} ${(30 - y * 28).toFixed(1)}`).join(' L');
  return (
    <svg viewBox="0 0 100 31" preserveAspectRatio="none" className={styles.curve} aria-hidden="true">
      <path d={`M0 30 L${line} L100 30 Z`} />
      <path d={`M${line}`} />
    </svg>
  );
}
