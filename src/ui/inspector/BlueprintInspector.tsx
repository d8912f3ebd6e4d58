import { recordsOf } from '../../core/model/queries.ts';
import { singletonIds } from '../../core/model/records.ts';
import { useDocument } from '../hooks/services.ts';
import { policiesSections, settingsHeading, settingsSections, targetsSections } from './blueprintSections.ts';
import { CompanyLinks } from './CompanyLinks.tsx';
import { FormHere } from './FormHere.tsx';
import { InPlaceText } from './InPlaceText.tsx';
import styles from './Inspector.module.css';
import { PlainSection } from './PlainSection.tsx';
import { Section } from './Section.tsx';

const [nameField, companyField, descriptionField] = settingsHeading;
const settingsIds = [singletonIds.settings];

/** Nothing is selected: the blueprint itself, its frame, its aims and its rules. */
export function BlueprintInspector() {
  const stages = useDocument(({ blueprint }) => recordsOf(blueprint, 'stage').length);
  const transitions = useDocument(({ blueprint }) => recordsOf(blueprint, 'transition').length);
  return (
    <FormHere ids={settingsIds}>
      <header className={styles.heading}>
        <p className={styles.kicker}>
          Blueprint · {stages} {stages === 1 ? 'stage' : 'stages'} · {transitions}{' '}
          {transitions === 1 ? 'transition' : 'transitions'}
        </p>
        <h2 className="visually-hidden">The blueprint</h2>
        <InPlaceText field={nameField} className={styles.title} inLines />
        <InPlaceText field={companyField} className={styles.name} />
        <blockquote className={styles.definition}>
          <InPlaceText field={descriptionField} className={styles.definitionField} inLines />
        </blockquote>
      </header>
      {targetsSections.map((section) => (
        <PlainSection key={section.id} ids={[singletonIds.targets]} section={section} />
      ))}
      <CompanyLinks />
      {settingsSections.map((section) => (
        <Section key={section.id} ids={settingsIds} section={section} />
      ))}
      {policiesSections.map((section) => (
        <Section key={section.id} ids={[singletonIds.policies]} section={section} />
      ))}
    </FormHere>
  );
}
