import { ScorePanel } from './ScorePanel.tsx';

/** What stands above the form of the score model: what it comes to. */
export function ScoreSummary() {
  return <ScorePanel />;
}
