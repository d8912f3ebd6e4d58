import { isCalledShort } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import { useDocument, useServices } from '../hooks/services.ts';
import { InlineInput } from './InlineInput.tsx';
import { InPlaceText } from './InPlaceText.tsx';
import styles from './Inspector.module.css';
import { stageHeading, stageSections } from './stageSections.ts';

const [numberField, nameField, abbreviationField, definitionField] = stageHeading;
const machineField = (name: string) =>
  stageSections.flatMap(({ fields }) => fields).find(({ path }) => path.join('.') === name)!;
const kindField = machineField('kind');
const phaseField = machineField('phaseId');

/** What the stage is called and what the company means by it; every word can be changed in place. */
export function StageHeading({ stage }: { stage: Stage }) {
  const parent = useDocument(({ blueprint }) => findRecord(blueprint, 'stage', stage.parentId));
  const { view } = useServices();
  // What the card is headed by is big here, too.
  const isAbbreviated = isCalledShort(stage);
  return (
    <header className={styles.heading}>
      <p className={styles.kicker}>
        <span>Stage</span>
        <InPlaceText field={numberField} placeholder="no number" className={styles.kickerField} />
        <span aria-hidden="true">·</span>
        <InlineInput field={kindField} />
        <span aria-hidden="true">·</span>
        <InlineInput field={phaseField} />
        {parent !== undefined && (
          <>
            <span aria-hidden="true">·</span>
            <span>in</span>
            <button
              type="button"
              className={styles.kickerLink}
              onClick={() => view.getState().seek(parent.id)}
            >
              {parent.name}
            </button>
          </>
        )}
      </p>
      <h2 className="visually-hidden">{stage.name}</h2>
      <div className={styles.names} data-abbreviated={isAbbreviated}>
        <InPlaceText
          field={abbreviationField}
          placeholder="add an abbreviation"
          className={styles.abbreviation}
        />
        <InPlaceText field={nameField} className={styles.name} inLines />
      </div>
      <blockquote className={styles.definition}>
        <InPlaceText field={definitionField} className={styles.definitionField} inLines />
      </blockquote>
    </header>
  );
}
