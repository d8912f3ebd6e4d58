import type { Note } from '../../core/model/records/organisation.ts';
import { Form } from '../forms/Form.tsx';
import { noteFields } from './blueprintSections.ts';
import styles from './Inspector.module.css';
import { Section } from './Section.tsx';

const [textField, colourField, ...placeFields] = noteFields;

/** A note: its text, and where it lies. */
export function NoteInspector({ note }: { note: Note }) {
  return (
    <>
      <header className={styles.heading}>
        <p className={styles.kicker}>Note</p>
      </header>
      <section className={styles.question}>
        <Form ids={[note.id]} fields={[textField, colourField]} />
      </section>
      <Section
        ids={[note.id]}
        section={{ id: 'place', title: 'Where it lies', fields: placeFields }}
        summary=""
      />
    </>
  );
}
