import { Asterisk, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { stageKinds } from '../../../core/stage-kinds/registry.ts';
import type { StageKind } from '../../../core/stage-kinds/stageKind.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { automationSigns, triggerSigns } from '../TransitionSign.tsx';
import styles from './CanvasLegend.module.css';

const lines = [
  ['spine', 'The success path'],
  ['quiet', 'Beside it: recycled, rejected'],
  ['lose', 'Lost'],
  ['refer', 'A referral makes a new lead'],
] as const;

/** What shapes, lines and signs on the canvas mean. */
export function CanvasLegend({ onClose }: { onClose: () => void }) {
  return (
    <section className={styles.legend} aria-label="Legend">
      <div className={styles.close}>
        <IconButton label="Close the legend" size="small" side="top" onClick={onClose}>
          <X size={14} />
        </IconButton>
      </div>
      <Part title="Stages">
        {stageKinds.all.map(({ id, label, description, appearance }) => (
          <Entry key={id} words={label} title={description}>
            <Shape shape={appearance.shape} />
          </Entry>
        ))}
        <Entry words="An entry point: leads may start here">
          <span className={styles.entry}>entry</span>
        </Entry>
      </Part>
      <Part title="Transitions">
        {lines.map(([kind, words]) => (
          <Entry key={kind} words={words}>
            <svg viewBox="0 0 40 12" className={styles.line} data-kind={kind} aria-hidden="true">
              <path d="M1,6 H33" />
              <path className={styles.arrow} d="M31,2.5 L39,6 L31,9.5 L33,6 Z" />
            </svg>
          </Entry>
        ))}
        <Entry words="A hand-off: the owner changes">
          <svg viewBox="-7 -7 14 14" className={styles.seam} aria-hidden="true">
            <path d="M-0.75,-5 A5,5 0 0 0 -0.75,5 Z" data-team="0" />
            <path d="M0.75,-5 A5,5 0 0 1 0.75,5 Z" data-team="2" />
          </svg>
        </Entry>
      </Part>
      <Part title="What moves the lead">
        <Entry words="No sign: a person decides" />
        {Object.values(triggerSigns).map((sign) => (
          <Signed key={sign.title} {...sign} />
        ))}
        {Object.values(automationSigns).map((sign) => (
          <Signed key={sign.title} {...sign} />
        ))}
        <Signed Icon={Asterisk} title="The default way: taken when no other is open" />
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.entries}>{children}</ul>
    </div>
  );
}

function Entry({ words, title, children }: { words: string; title?: string; children?: ReactNode }) {
  return (
    <li className={styles.item} title={title}>
      <span className={styles.sample}>{children}</span>
      {words}
    </li>
  );
}

function Signed({ Icon, title }: { Icon: LucideIcon; title: string }) {
  return (
    <Entry words={title}>
      <Icon size={14} aria-hidden="true" />
    </Entry>
  );
}

const outlines: Readonly<Record<StageKind['appearance']['shape'], ReactNode>> = {
  card: <rect x="1" y="1" width="32" height="20" rx="3" />,
  ticket: <path d="M4,1 H33 V14 L26,21 H4 A3,3 0 0 1 1,18 V4 A3,3 0 0 1 4,1 Z" />,
  stack: (
    <>
      <rect x="4" y="4" width="29" height="17" rx="3" />
      <rect x="1" y="1" width="29" height="17" rx="3" />
    </>
  ),
  pill: <rect x="1" y="1" width="32" height="20" rx="10" />,
  diamond: <path d="M17,1 L33,11 L17,21 L1,11 Z" />,
};

function Shape({ shape }: { shape: StageKind['appearance']['shape'] }) {
  return (
    <svg viewBox="0 0 34 22" className={styles.shape} aria-hidden="true">
      {outlines[shape]}
    </svg>
  );
}
