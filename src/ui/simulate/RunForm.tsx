import { useId, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { useRuns, useWorkspace } from '../hooks/services.ts';
import styles from './RunForm.module.css';

const LARGEST_SEED = 4_294_967_295;
const MOST_LEADS = 2_000_000;
const MOST_DAYS = 3_660;

/** What the next run is to be like. Wrong input is said beside the field and changes nothing. */
export function RunForm() {
  const { runs } = useWorkspace();
  const options = useRuns((state) => state.options);
  const isRunning = useRuns((state) => state.progress !== null);
  const { setOptions } = runs.getState();
  return (
    <section className={styles.form}>
      <h3 className={styles.heading}>The next run</h3>
      <NumberRow
        label="Leads"
        hint="Empty: as many as the sources bring."
        mayBeEmpty
        value={options.leads}
        least={1}
        most={MOST_LEADS}
        onChange={(leads) => setOptions({ leads })}
      />
      <NumberRow
        label="Days"
        value={options.days}
        least={1}
        most={MOST_DAYS}
        onChange={(days) => days !== null && setOptions({ days })}
      />
      <NumberRow
        label="Seed"
        hint="The same seed gives the same result."
        value={options.seed}
        least={0}
        most={LARGEST_SEED}
        onChange={(seed) => seed !== null && setOptions({ seed })}
      />
      <Button size="small" disabled={isRunning} onClick={() => void runs.getState().start()}>
        Run with these
      </Button>
    </section>
  );
}

function NumberRow({
  label,
  hint,
  mayBeEmpty = false,
  value,
  least,
  most,
  onChange,
}: {
  label: string;
  hint?: string;
  mayBeEmpty?: boolean;
  value: number | null;
  least: number;
  most: number;
  onChange: (value: number | null) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : value.toLocaleString('en'));
  const wrong = faultOf(bare(shown), mayBeEmpty, least, most);
  const words = wrong ?? hint;
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <div>
        <TextInput
          id={id}
          size="small"
          inputMode="numeric"
          value={shown}
          aria-invalid={wrong !== null}
          autoComplete="off"
          aria-describedby={words === undefined ? undefined : `${id}-words`}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = bare(event.target.value);
            if (faultOf(next, mayBeEmpty, least, most) === null) {
              onChange(next === '' ? null : Number(next));
            }
          }}
          onBlur={() => setTyped(null)}
        />
        {words !== undefined && (
          <p id={`${id}-words`} className={wrong === null ? styles.hint : styles.wrong}>
            {words}
          </p>
        )}
      </div>
    </div>
  );
}

/** A number without what people put between its figures. */
function bare(text: string): string {
  return text.replace(/[\s,]/g, '');
}

/** Why a number cannot be taken, as a sentence; null: it can. */
function faultOf(text: string, mayBeEmpty: boolean, least: number, most: number): string | null {
  if (text === '' && mayBeEmpty) return null;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return null;
  return `A whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}.`;
}
