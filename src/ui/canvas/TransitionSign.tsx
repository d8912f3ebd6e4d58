import { Asterisk, Clock, Hourglass, ListOrdered, Radio, Sprout, Users, Workflow, Zap } from 'lucide-react';
import styles from './TransitionSign.module.css';
import type { TransitionFace } from './toFlowEdges.ts';

export const triggerSigns = {
  automatic: { Icon: Zap, title: 'Automatic: as soon as the criteria hold' },
  timer: { Icon: Clock, title: 'By a timer' },
  overflow: { Icon: Users, title: 'When the queue of the team is full' },
  patience: { Icon: Hourglass, title: 'When the lead has waited too long' },
  event: { Icon: Radio, title: 'When something happens outside' },
} as const;

export const automationSigns = {
  sequence: { Icon: ListOrdered, title: 'A person decides, a sequence carries it out' },
  nurtureJourney: { Icon: Sprout, title: 'By a nurture journey' },
  workflow: { Icon: Workflow, title: 'A person decides, a workflow carries it out' },
} as const;

/** What moves a lead along a transition, and what carries it out, where a person does not do both. */
export function TransitionSign({ face }: { face: TransitionFace }) {
  const { trigger, automation, isDefault } = face;
  return (
    <>
      {isDefault && <Sign Icon={Asterisk} title="The default way: taken when no other is open" />}
      {!isDefault && trigger !== 'decision' && <Sign {...triggerSigns[trigger]} />}
      {/* What happens by itself is carried out by a workflow as a matter of course. */}
      {automation !== 'manual' && (trigger === 'decision' || automation !== 'workflow') && (
        <Sign {...automationSigns[automation]} />
      )}
    </>
  );
}

function Sign({ Icon, title }: { Icon: typeof Zap; title: string }) {
  return (
    <span className={styles.sign} title={title}>
      <Icon size={11} aria-label={title} />
    </span>
  );
}
