import { useMemo } from 'react';
import type { MachineConfig } from '../../core/compile/machineConfig.ts';
import type { Plan } from '../../core/compile/plan.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { namedReferencesIn, type NamedReference } from './namedReferences.ts';
import { referenceMeanings } from './referenceMeanings.ts';
import styles from './ReferenceList.module.css';

const kinds = [
  { kind: 'guard', title: 'Guards' },
  { kind: 'action', title: 'Actions' },
  { kind: 'delay', title: 'Delays' },
] as const;

/** What the configuration names and whoever runs it must supply: with parameters, meaning and how often. */
export function ReferenceList({
  plan,
  blueprint,
  config,
}: {
  plan: Plan;
  blueprint: Blueprint;
  config: MachineConfig;
}) {
  const references = useMemo(() => namedReferencesIn(config), [config]);
  const meanings = useMemo(() => referenceMeanings(plan, blueprint), [plan, blueprint]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keyboard.
    <section className={styles.list} aria-label="Named references" tabIndex={0}>
      <h2 className={styles.heading}>Named references</h2>
      <p className={styles.intro}>
        The configuration is data: what these names do is supplied by whoever runs it. Here they are supplied,
        and a lead can be walked through them.
      </p>
      {kinds.map(({ kind, title }) => {
        const own = references.filter((reference) => reference.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind}>
            <h3 className={styles.kind}>
              {title} <span className={styles.count}>{own.length}</span>
            </h3>
            <ul>
              {own.map((reference) => (
                <Reference
                  key={reference.name}
                  reference={reference}
                  meaning={meanings.get(reference.name)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Reference({ reference, meaning }: { reference: NamedReference; meaning: string | undefined }) {
  const { name, parameters, uses } = reference;
  return (
    <li className={styles.reference}>
      <p className={styles.name}>
        <code>
          {name}
          {parameters.length > 0 && <span className={styles.parameters}>({parameters.join(', ')})</span>}
        </code>
        <span className={styles.uses}>{uses} ×</span>
      </p>
      {meaning !== undefined && <p className={styles.meaning}>{meaning}</p>}
    </li>
  );
}
