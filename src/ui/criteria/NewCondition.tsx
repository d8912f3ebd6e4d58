import { useMemo, useState } from 'react';
import { criterionNames } from '../../core/model/names.ts';
import { SuggestInput } from '../controls/SuggestInput.tsx';
import { useDocument } from '../hooks/services.ts';
import { completionsOf } from './completions.ts';
import styles from './Criteria.module.css';
import { useEditing } from './editing.ts';
import { subjectOptions, vocabularyOf } from './subjects.ts';

/** The line in which a new condition is typed in words, or chosen from what there is. */
export function NewCondition({ joint }: { joint: string | null }) {
  const { finish } = useEditing();
  const blueprint = useDocument((state) => state.blueprint);
  const [text, setText] = useState('');
  const world = useMemo(
    () => ({
      vocabulary: vocabularyOf(blueprint),
      subjects: subjectOptions(blueprint),
      names: criterionNames(blueprint),
    }),
    [blueprint],
  );
  const offers = useMemo(() => completionsOf(text, world), [text, world]);
  return (
    <div className={styles.line} data-line="new">
      <span className={styles.sentence}>
        {joint !== null && <span className={styles.joint}>{joint} </span>}
        <SuggestInput
          label="A new condition"
          placeholder="score at least 40"
          text={text}
          suggestions={offers.map(({ line }, at) => ({ ...line, value: String(at) }))}
          empty="That is not understood. Begin with a field, a signal or “score”."
          className={styles.typing ?? ''}
          onText={setText}
          onChoose={(value) => {
            const completion = offers[Number(value)]?.completion;
            if (completion?.kind === 'words') setText(completion.text);
            else if (completion) finish(completion.comparison);
          }}
          onLeave={() => finish(null)}
        />
      </span>
    </div>
  );
}
