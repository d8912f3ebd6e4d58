import { typeWords } from '../../core/model/names.ts';
import type { BlueprintRecord, RecordId } from '../../core/model/records.ts';
import { Form } from '../forms/Form.tsx';
import type { FormField } from '../forms/formField.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './Inspector.module.css';
import { stageQuestions } from './stageQuestions.ts';
import { stageSections } from './stageSections.ts';
import { transitionQuestions } from './transitionSections.ts';

const shared: Readonly<Record<string, readonly FormField[]>> = {
  stage: pick(
    [...stageQuestions, ...stageSections].flatMap(({ fields }) => fields),
    [
      'responsibleTeamId',
      'accountableTeamId',
      'phaseId',
      'kind',
      'route',
      'isEntryPoint',
      'toolIds',
      'systemOfRecordToolId',
    ],
  ),
  transition: pick(
    transitionQuestions.flatMap(({ fields }) => fields),
    ['kind', 'trigger', 'decidedByTeamId', 'reasonListId', 'automation', 'resetsScore'],
  ),
};

/** Several records at once: what they have in common can be changed for all of them in one step. */
export function SelectionInspector({ ids }: { ids: readonly RecordId[] }) {
  const records = useDocument(({ blueprint }) => blueprint.records);
  const selected = ids.flatMap((id) => records[id] ?? []);
  const types = [...new Set(selected.map(({ type }) => type))];
  return (
    <>
      <header className={styles.heading}>
        <p className={styles.kicker}>Selected together</p>
        <h2 className={styles.title}>{types.map((type) => counted(selected, type)).join(', ')}</h2>
        <p className={styles.handOver}>What you change here changes in all of them, in one step.</p>
      </header>
      {types.map((type) => {
        const fields = shared[type];
        const own = selected.filter((record) => record.type === type).map(({ id }) => id);
        return fields === undefined ? null : (
          <section key={type} className={styles.question}>
            {types.length > 1 && <h3 className={styles.asked}>{counted(selected, type)}</h3>}
            <Form ids={own} fields={fields} />
          </section>
        );
      })}
    </>
  );
}

function counted(selected: readonly BlueprintRecord[], type: BlueprintRecord['type']): string {
  const count = selected.filter((record) => record.type === type).length;
  return `${count} ${typeWords[type]}${count === 1 ? '' : 's'}`;
}

function pick(fields: readonly FormField[], names: readonly string[]): readonly FormField[] {
  return names.flatMap((name) => fields.find(({ path }) => path.join('.') === name) ?? []);
}
