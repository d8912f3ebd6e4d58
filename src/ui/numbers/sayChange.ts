/** Below this a change is not worth a word. */
const LEAST = 0.005;

/** By which part something has grown or shrunk: "▲ 12 %", "▼ 3 %"; empty where it has not, or nobody knows. */
export function sayChange(change: number): string {
  if (!Number.isFinite(change) || Math.abs(change) < LEAST) return '';
  const percent = Math.abs(change) * 100;
  const figure =
    percent >= 999.5 ? '>999' : percent < 9.95 ? percent.toFixed(1).replace(/\.0$/, '') : percent.toFixed(0);
  return `${change > 0 ? '▲' : '▼'} ${figure} %`;
}
