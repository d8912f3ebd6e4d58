import { useId, useState } from 'react';
import { compileBlueprint } from '../../core/compile/compileBlueprint.ts';
import { Tabs } from '../controls/Tabs.tsx';
import { useDocument } from '../hooks/services.ts';
import { ConfigurationView } from './ConfigurationView.tsx';
import styles from './MachineView.module.css';
import { NoMachine } from './NoMachine.tsx';
import { WalkView } from './WalkView.tsx';

const halves = [
  { value: 'walk', label: 'Walk a lead' },
  { value: 'configuration', label: 'Configuration' },
] as const;

/** The machine of the open blueprint: one lead walked through it by hand, and its configuration. */
export function MachineView() {
  const blueprint = useDocument((state) => state.blueprint);
  const { plan, problems } = compileBlueprint(blueprint);
  const [half, setHalf] = useState<(typeof halves)[number]['value']>('walk');
  const panelId = useId();
  if (plan === null) return <NoMachine blueprint={blueprint} problems={problems} />;
  const tabs = (
    <Tabs label="The machine" value={half} tabs={halves} onChange={setHalf} panelId={panelId} size="small" />
  );
  return (
    <div className={styles.view}>
      {half === 'walk' ? (
        <WalkView plan={plan} blueprint={blueprint} tabs={tabs} panelId={panelId} />
      ) : (
        <ConfigurationView plan={plan} blueprint={blueprint} tabs={tabs} panelId={panelId} />
      )}
    </div>
  );
}
