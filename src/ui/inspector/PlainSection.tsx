import type { RecordId } from '../../core/model/records.ts';
import { Form } from '../forms/Form.tsx';
import type { FormSection } from '../forms/formField.ts';
import styles from './Inspector.module.css';

/** Fields under a question, always in sight. */
export function PlainSection({ ids, section }: { ids: readonly RecordId[]; section: FormSection }) {
  return (
    <section className={styles.question} aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`} className={styles.asked}>
        {section.title}
      </h3>
      <Form ids={ids} fields={section.fields} />
    </section>
  );
}
