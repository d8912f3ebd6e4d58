import { useMemo } from 'react';
import { TooltipPopup } from '../controls/TooltipPopup.tsx';
import { useDocument } from '../hooks/services.ts';
import { missingQuestions } from './missingQuestions.ts';

/** What is not answered yet on the card of a stage, beside its ring. */
export function RingTip({
  stageId,
  anchor,
  onClose,
}: {
  stageId: string;
  anchor: Element;
  onClose: () => void;
}) {
  const blueprint = useDocument((state) => state.blueprint);
  const missing = useMemo(() => missingQuestions(blueprint, stageId), [blueprint, stageId]);
  const text =
    missing.length === 0
      ? 'Every question is answered.'
      : `Not answered yet:\n${missing.map(({ question }) => question).join('\n')}`;
  return <TooltipPopup anchor={anchor} text={text} keys={undefined} side="bottom" onClose={onClose} />;
}
