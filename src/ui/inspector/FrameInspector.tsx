import type { Frame } from '../../core/model/records/canvasFrame.ts';
import { Form } from '../forms/Form.tsx';
import { frameFields } from './blueprintSections.ts';
import styles from './Inspector.module.css';
import { Section } from './Section.tsx';

const [titleField, colourField, ...placeFields] = frameFields;

/** A frame on the canvas: its title and colour, and where it lies. */
export function FrameInspector({ frame }: { frame: Frame }) {
  return (
    <>
      <header className={styles.heading}>
        <p className={styles.kicker}>Frame</p>
      </header>
      <section className={styles.question}>
        <Form ids={[frame.id]} fields={[titleField, colourField]} />
      </section>
      <Section
        ids={[frame.id]}
        section={{ id: 'place', title: 'Where it lies', fields: placeFields }}
        summary=""
      />
    </>
  );
}
