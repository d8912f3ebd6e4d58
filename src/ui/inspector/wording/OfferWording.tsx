import { useEffect, useState } from 'react';
import { borrowWording } from '../../../core/commands/borrowWording.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import type { StageAnswer } from '../../../core/stage-kinds/stageKind.ts';
import { useDispatch } from '../../hooks/services.ts';
import { useGlossary } from '../../glossary/useTerm.ts';
import { findWording, membersOfAnswer, type OfferedWording } from './findWording.ts';
import { loadLenders } from './loadLenders.ts';
import styles from './OfferWording.module.css';
import { sayWording } from './sayWording.ts';

/** Where a question has no answer yet: what a template says there, to be taken over with one click. */
export function OfferWording({ stage, answer }: { stage: Stage; answer: StageAnswer }) {
  const offered = useOffer(stage, answer);
  const dispatch = useDispatch();
  if (offered === null) return null;
  const words = sayWording(offered.from, offered.stage, answer);
  return (
    <div className={styles.offer}>
      <p className={styles.words} title={words}>
        {words}
      </p>
      <button
        type="button"
        className={styles.take}
        onClick={() =>
          dispatch(borrowWording, {
            stageId: stage.id,
            members: membersOfAnswer[answer],
            from: offered.from,
            fromStageId: offered.stage.id,
          })
        }
      >
        Take this over
      </button>
      <span className={styles.source}>from “{offered.templateName}”</span>
    </div>
  );
}

function useOffer(stage: Stage, answer: StageAnswer): OfferedWording | null {
  const glossary = useGlossary();
  const [offered, setOffered] = useState<OfferedWording | null>(null);
  useEffect(() => {
    let isGone = false;
    if (glossary === null) return undefined;
    loadLenders()
      .then((lenders) => {
        if (!isGone) setOffered(findWording(stage, answer, lenders, glossary.termNamed));
      })
      .catch(() => {
        // Without templates nothing is offered; the question can be answered all the same.
      });
    return () => {
      isGone = true;
    };
  }, [stage, answer, glossary]);
  return offered;
}
