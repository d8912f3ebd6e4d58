import { Copy, FoldVertical, UnfoldVertical } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { toMachineConfig } from '../../core/compile/machineConfig.ts';
import type { Plan } from '../../core/compile/plan.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { Button } from '../controls/Button.tsx';
import { showFault, showToast } from '../controls/toasts.ts';
import styles from './ConfigurationView.module.css';
import { JsonText } from './JsonText.tsx';
import { toJsonLines } from './jsonLines.ts';
import { ReferenceList } from './ReferenceList.tsx';

/** The machine's configuration as the JSON that it is, and the names it counts on. */
export function ConfigurationView({
  plan,
  blueprint,
  tabs,
  panelId,
}: {
  plan: Plan;
  blueprint: Blueprint;
  tabs: ReactNode;
  panelId: string;
}) {
  const config = useMemo(() => toMachineConfig(plan, blueprint), [plan, blueprint]);
  const lines = useMemo(() => toJsonLines(config), [config]);
  const states = useMemo(
    () => new Set(lines.flatMap((line, place) => (line.isState && line.indent === 4 ? [place] : []))),
    [lines],
  );
  const [folding, setFolding] = useState({ lines, folded: states });
  // Another configuration has other lines: it begins folded again.
  const folded = folding.lines === lines ? folding.folded : states;
  const setFolded = (next: Set<number>) => setFolding({ lines, folded: next });
  const copy = () =>
    navigator.clipboard.writeText(`${JSON.stringify(config, null, 2)}\n`).then(
      () => showToast('The configuration is in the clipboard.'),
      () => showFault('The browser did not let the configuration be copied. Export it as a file instead.'),
    );
  return (
    <div className={styles.view}>
      <header className={styles.bar}>
        {tabs}
        <p className={styles.size}>
          <span className={styles.what}>XState v5, plain JSON</span> · {plan.stages.length} stages ·{' '}
          {lines.length.toLocaleString('en')} lines · {saySize(JSON.stringify(config))}
        </p>
        <div className={styles.actions}>
          <Button
            size="small"
            variant="quiet"
            icon={<FoldVertical size={14} />}
            onClick={() => setFolded(states)}
          >
            Fold states
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon={<UnfoldVertical size={14} />}
            onClick={() => setFolded(new Set())}
          >
            Unfold all
          </Button>
          <Button size="small" icon={<Copy size={14} />} onClick={() => void copy()}>
            Copy
          </Button>
        </div>
      </header>
      <div className={styles.columns} id={panelId} role="tabpanel" aria-label="Configuration">
        <JsonText lines={lines} folded={folded} onFold={setFolded} />
        <ReferenceList plan={plan} blueprint={blueprint} config={config} />
      </div>
    </div>
  );
}

function saySize(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1_000 ? `${bytes} bytes` : `${(bytes / 1_000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}
