import { shortName } from '../../core/analyse/shortName.ts';
import { recordsOf, singleton } from '../../core/model/queries.ts';
import { useDocument } from '../hooks/services.ts';
import styles from './Pages.module.css';
import { useFitted } from './useFitted.ts';

/** The first page: whose lifecycle it is, what for, and its phases with what stands in them. */
export function OpeningPage() {
  const blueprint = useDocument((state) => state.blueprint);
  const page = useFitted(blueprint);
  const { name, company, description } = singleton(blueprint, 'settings');
  const stages = recordsOf(blueprint, 'stage').filter(
    ({ parentId, route }) => parentId === null && route === 'success',
  );
  const phases = recordsOf(blueprint, 'phase').filter(({ id }) =>
    stages.some(({ phaseId }) => phaseId === id),
  );
  return (
    <div ref={page} className={styles.page}>
      <article className={styles.cover}>
        {company !== '' && <p className={styles.company}>{company}</p>}
        <h2 className={styles.coverTitle}>{name}</h2>
        {description !== '' && <p className={styles.coverText}>{description}</p>}
        <div className={styles.phases}>
          {phases.map((phase) => (
            <section key={phase.id} className={styles.phase}>
              <h3 className={styles.phaseName}>{phase.name}</h3>
              <p className={styles.small}>{phase.subtitle}</p>
              <ul className={styles.phaseStages}>
                {stages
                  .filter(({ phaseId }) => phaseId === phase.id)
                  .map((stage) => (
                    <li key={stage.id}>
                      <span className={styles.small}>{stage.number}</span> {shortName(stage)}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </article>
    </div>
  );
}
