import type { Detail } from '../../app/viewStore.ts';
import { Tabs } from '../controls/Tabs.tsx';
import { useServices, useView } from '../hooks/services.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { useEnterGroup } from './inside/useEnterGroup.ts';
import styles from './DetailSwitch.module.css';
import { useGoToMissing } from './useGoToMissing.ts';

const details: readonly { readonly value: Detail; readonly label: string }[] = [
  { value: 'executive', label: 'Executive' },
  { value: 'operating', label: 'Operating' },
  { value: 'engineering', label: 'Engineering' },
];

/** How much of the lifecycle is shown: about five boxes, every stage, or what the machine does as well. */
export function DetailSwitch({ onChange }: { onChange: () => void }) {
  const detail = useView((state) => state.detail);
  const { view } = useServices();
  const show = (next: Detail) => {
    if (next === view.getState().detail) return;
    onChange();
    view.getState().setDetail(next);
  };
  useEnterGroup();
  useGoToMissing();
  useShortcuts({
    'detail.executive': () => show('executive'),
    'detail.operating': () => show('operating'),
    'detail.engineering': () => show('engineering'),
  });
  return (
    <div className={styles.place}>
      <Tabs
        label="How much is shown"
        kind="choice"
        size="small"
        value={detail}
        tabs={details}
        onChange={show}
      />
    </div>
  );
}
