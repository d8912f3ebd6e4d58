import { X } from 'lucide-react';
import { useState } from 'react';
import { checks } from '../../core/checks/registry.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { MutedList } from './MutedList.tsx';
import { PanelEdge } from './PanelEdge.tsx';
import styles from './Panel.module.css';
import { ProblemsView } from './ProblemsView.tsx';
import { RuleList } from './RuleList.tsx';
import { useReview } from './useProblems.ts';

const BODY = 'problems-body';

type Page = 'open' | 'muted' | 'rules';

/** Everything that is wrong with the blueprint or not agreed yet, what has been muted, and all the rules there are. */
export function ProblemsPanel({ onClose }: { onClose: () => void }) {
  const { problems, muted } = useReview();
  const [page, setPage] = useState<Page>('open');
  const [rule, setRule] = useState<string | null>(null);
  const pages = [
    { value: 'open' as const, label: `Left to do ${problems.length}` },
    { value: 'muted' as const, label: `Muted ${muted.length}` },
    { value: 'rules' as const, label: `All rules ${checks.all.length}` },
  ];
  return (
    <PanelEdge>
      <header className={styles.bar}>
        <Tabs label="Problems" value={page} tabs={pages} panelId={BODY} size="small" onChange={setPage} />
        <output className="visually-hidden">
          {problems.length === 0 ? 'Nothing is left to do.' : `${problems.length} left to do.`}
        </output>
        <IconButton label="Close" size="small" side="top" onClick={onClose}>
          <X size={14} />
        </IconButton>
      </header>
      <div
        id={BODY}
        role="tabpanel"
        aria-label={pages.find(({ value }) => value === page)?.label}
        className={styles.body}
      >
        {page === 'open' && <ProblemsView rule={rule} onRule={setRule} />}
        {page === 'muted' && <MutedList />}
        {page === 'rules' && (
          <RuleList
            onShow={(id) => {
              setRule(id);
              setPage('open');
            }}
          />
        )}
      </div>
    </PanelEdge>
  );
}
