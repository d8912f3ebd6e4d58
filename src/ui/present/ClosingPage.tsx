import { sayCount, sayShare } from '../../core/lib/numberWords.ts';
import { recordsOf, singleton } from '../../core/model/queries.ts';
import { useDocument, useRuns } from '../hooks/services.ts';
import { problemsOf, severities } from '../problems/severities.ts';
import { useProblems } from '../problems/useProblems.ts';
import { figuresOf } from '../simulate/runFigures.ts';
import styles from './Pages.module.css';
import { useFitted } from './useFitted.ts';

const NAMED = 7;

/** The last page: what is still to be agreed, who has signed, and what one wants to reach. */
export function ClosingPage() {
  const blueprint = useDocument((state) => state.blueprint);
  const problems = useProblems();
  const run = useRuns((state) => state.shown);
  const page = useFitted(problems);
  const { customers, revenue, marketingShare } = singleton(blueprint, 'targets');
  const { currency } = singleton(blueprint, 'settings');
  const signOffs = recordsOf(blueprint, 'signOff');
  const agreed = signOffs.filter(({ decision }) => decision === 'agreed').length;
  const inOrder = severities.flatMap(({ id }) => problemsOf(problems, id));
  const aims = [
    { about: 'customers in a year', figure: customers === null ? '' : sayCount(customers) },
    { about: `${currency} of revenue`, figure: revenue === null ? '' : sayCount(revenue) },
    { about: 'of it from marketing', figure: marketingShare === null ? '' : sayShare(marketingShare) },
    {
      about: `customers in run ${run?.number ?? ''}`,
      figure: run === null ? '' : sayCount(figuresOf(run).measures.customers),
    },
  ].filter(({ figure }) => figure !== '');
  return (
    <div ref={page} className={styles.page}>
      <header className={styles.running}>
        <span>Where we stand</span>
        <span>{singleton(blueprint, 'settings').name}</span>
      </header>
      <article className={styles.spread}>
        <section className={styles.left} data-fitted="">
          <h2 className={styles.title} data-length="middle">
            {problems.length === 0 ? 'Nothing left to agree' : 'Still to agree'}
          </h2>
          <p className={styles.name}>
            {severities
              .map(({ id, count }) => ({ words: count, found: problemsOf(problems, id).length }))
              .filter(({ found }) => found > 0)
              .map(({ words, found }) => `${found} ${words}`)
              .join(' · ')}
          </p>
          <ul className={styles.gaps}>
            {inOrder.slice(0, NAMED).map(({ check, sentence }) => (
              <li key={`${check} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
          {inOrder.length > NAMED && <p className={styles.small}>and {inOrder.length - NAMED} more</p>}
        </section>
        <section className={styles.right} data-fitted="">
          {aims.length > 0 && <h3 className={styles.label}>What we want to reach</h3>}
          <dl className={styles.aims}>
            {aims.map(({ about, figure }) => (
              <div key={about}>
                <dd className={styles.aim}>{figure}</dd>
                <dt className={styles.small}>{about}</dt>
              </div>
            ))}
          </dl>
          {signOffs.length > 0 && (
            <div className={styles.fact}>
              <h3 className={styles.label}>Signed off</h3>
              <p className={styles.answer}>
                {agreed} of {signOffs.length} agreed
              </p>
            </div>
          )}
        </section>
      </article>
    </div>
  );
}
