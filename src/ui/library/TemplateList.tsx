import { ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Template } from '../../core/templates/template.ts';
import { showFault } from '../controls/toasts.ts';
import { useServices } from '../hooks/services.ts';
import { sentenceOf } from '../shell/sentenceOf.ts';
import { buildForScreen, loadTemplates } from './templateChoices.ts';
import styles from './TemplateList.module.css';

/** The templates a new blueprint can start from. */
export function TemplateList({ onMade }: { onMade: (id: string) => void }) {
  const { library } = useServices();
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const [making, setMaking] = useState<string | null>(null);
  useEffect(() => {
    loadTemplates()
      .then(setTemplates)
      .catch(() => showFault('The templates could not be loaded. Reload the page to try again.'));
  }, []);
  const make = async (template: Template) => {
    setMaking(template.id);
    try {
      onMade(await library.getState().create(await buildForScreen(template)));
    } catch (error) {
      showFault(sentenceOf(error));
    } finally {
      setMaking(null);
    }
  };
  return (
    <section className={styles.section} aria-labelledby="templates">
      <h2 id="templates" className={styles.title}>
        Start a new one
      </h2>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className={styles.template}
              disabled={making !== null}
              aria-busy={making === template.id}
              onClick={() => void make(template)}
            >
              <span className={styles.name}>{template.name}</span>
              <span className={styles.description}>{template.description}</span>
              <ArrowRight size={16} className={styles.go} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
