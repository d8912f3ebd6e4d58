import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { RunOptions } from '../../app/runOptions.ts';
import { recordsOf } from '../../core/model/queries.ts';
import { Button } from '../controls/Button.tsx';
import { useDocument } from '../hooks/services.ts';
import { NeededRuns } from './NeededRuns.tsx';
import { NumberField } from './NumberField.tsx';
import styles from './RunForm.module.css';

const MOST_REPLICATIONS = 1_000;

/** What few runs need: repeating it, a warm-up, and stock. Folded, it says what of them is wanted. */
export function MoreOptions({
  options,
  onChange,
}: {
  options: RunOptions;
  onChange: (options: Partial<RunOptions>) => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const wanted = wantedOf(options);
  return (
    <>
      <div className={styles.more}>
        <Button
          size="small"
          variant="quiet"
          icon={<ChevronRight size={14} className={styles.chevron} />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen || wanted === '' ? 'Replications, warm-up, stock' : wanted}
        </Button>
      </div>
      {isOpen && (
        <>
          <NumberField
            label="Replications"
            hint="Each by other chance; together they say how sure the numbers are."
            value={options.replications}
            least={1}
            most={MOST_REPLICATIONS}
            onChange={(replications) => replications !== null && onChange({ replications })}
          />
          <NeededRuns onChange={(replications) => onChange({ replications })} />
          <NumberField
            label="Warm-up"
            hint="Days that pass before anything is counted."
            value={options.warmUpDays}
            least={0}
            most={Math.max(0, options.days - 1)}
            onChange={(warmUpDays) => warmUpDays !== null && onChange({ warmUpDays })}
          />
          <StockChoice isOn={options.stock} onChange={(stock) => onChange({ stock })} />
        </>
      )}
    </>
  );
}

function StockChoice({ isOn, onChange }: { isOn: boolean; onChange: (stock: boolean) => void }) {
  const id = useId();
  const stock = useDocument(({ blueprint }) =>
    recordsOf(blueprint, 'stage').reduce((sum, stage) => sum + stage.stock.leads, 0),
  );
  return (
    <div className={styles.row}>
      <label htmlFor={id}>Stock</label>
      <div>
        <label className={styles.check}>
          <input
            id={id}
            type="checkbox"
            checked={isOn}
            disabled={stock === 0 && !isOn}
            onChange={({ target }) => onChange(target.checked)}
          />
          Begin with stock
        </label>
        <p className={styles.hint}>
          {stock === 0
            ? 'No stage says how many leads are in it today.'
            : `${stock.toLocaleString('en')} leads are in the stages today.`}
        </p>
      </div>
    </div>
  );
}

/** What differs from a plain run, in few words. */
function wantedOf({ replications, warmUpDays, stock }: RunOptions): string {
  return [
    replications > 1 ? `${replications} replications` : '',
    warmUpDays > 0 ? `${warmUpDays} days warm-up` : '',
    stock ? 'with stock' : '',
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
