import { Asterisk, Clock, Hourglass, Radio, Users, Zap } from 'lucide-react';
import styles from './TransitionSign.module.css';
import type { TransitionFace } from './toFlowEdges.ts';

const signs = {
  automatic: { Icon: Zap, title: 'Automatic: as soon as the criteria hold' },
  timer: { Icon: Clock, title: 'By a timer' },
  overflow: { Icon: Users, title: 'When the queue of the team is full' },
  patience: { Icon: Hourglass, title: 'When the lead has waited too long' },
  event: { Icon: Radio, title: 'When something happens outside' },
  decision: null,
} as const;

/** What moves a lead along a transition, where it is not a person's decision. */
export function TransitionSign({ face }: { face: TransitionFace }) {
  if (face.isDefault) {
    return (
      <span className={styles.sign} title="The default way: taken when no other is open">
        <Asterisk size={11} aria-label="default way" />
      </span>
    );
  }
  const sign = signs[face.trigger];
  if (sign === null) return null;
  const { Icon, title } = sign;
  return (
    <span className={styles.sign} title={title}>
      <Icon size={11} aria-label={title} />
    </span>
  );
}
