import { use } from 'react';
import { recordsOf } from '../../core/model/queries.ts';
import { isSingletonType } from '../../core/model/records.ts';
import { recordForms } from '../dictionary/recordForms.ts';
import { OpenCompanyContext } from '../forms/openCompany.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './Inspector.module.css';

// What the inspector asks for itself, below, is not linked to.
const linked = recordForms.filter(({ type }) => !['settings', 'targets', 'policies'].includes(type));

/** What the company is made of, counted; each line opens the sheet where it is kept. */
export function CompanyLinks() {
  const blueprint = useDocument((state) => state.blueprint);
  const open = use(OpenCompanyContext);
  return (
    <section className={styles.question} aria-labelledby="company-links">
      <h3 id="company-links" className={styles.asked}>
        What is the company made of?
      </h3>
      <ul className={styles.links}>
        {linked.map(({ type, title }) => (
          <li key={type}>
            <button type="button" className={styles.link} onClick={() => open?.(type)}>
              {title}
              {!isSingletonType(type) && (
                <span className={styles.filled}>{recordsOf(blueprint, type).length}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
