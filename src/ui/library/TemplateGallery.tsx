import { useEffect, useState } from 'react';
import type { Template } from '../../core/templates/template.ts';
import { showFault } from '../controls/toasts.ts';
import { useServices } from '../hooks/services.ts';
import { sentenceOf } from '../shell/sentenceOf.ts';
import { buildForScreen, loadTemplates } from './templateChoices.ts';
import styles from './TemplateGallery.module.css';
import { TemplatePicture } from './TemplatePicture.tsx';

/** The templates a new blueprint can start from, each with its picture. */
export function TemplateGallery({ onMade }: { onMade: (id: string) => void }) {
  const { library, view } = useServices();
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
      const id = await library.getState().create(await buildForScreen(template));
      const isCompared = template.opensAt === 'compare';
      view.getState().show(isCompared ? 'simulate' : 'design');
      if (isCompared) view.getState().setRunPicture('compare');
      onMade(id);
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
      <ul className={styles.gallery}>
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className={styles.template}
              disabled={making !== null}
              aria-busy={making === template.id}
              aria-labelledby={`template-${template.id}`}
              aria-describedby={`template-${template.id}-about`}
              onClick={() => void make(template)}
            >
              <span className={styles.picture}>
                <TemplatePicture template={template} />
              </span>
              <span className={styles.words}>
                <span id={`template-${template.id}`} className={styles.name}>
                  {template.name}
                </span>
                <span id={`template-${template.id}-about`} className={styles.description}>
                  {template.description}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
