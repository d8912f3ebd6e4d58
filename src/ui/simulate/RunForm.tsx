import { Button } from '../controls/Button.tsx';
import { useRuns, useWhatIf, useWorkspace } from '../hooks/services.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { MoreOptions } from './MoreOptions.tsx';
import { NumberField } from './NumberField.tsx';
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
      <NumberField
        label="Leads"
        placeholder="as the sources bring"
        hint={
          options.leads === null ? (
            <SourcesBring days={options.days} />
          ) : (
            <>
              Exactly so many.{' '}
              <button type="button" className={styles.link} onClick={() => setOptions({ leads: null })}>
                As the sources bring
              </button>
            </>
          )
        }
        mayBeEmpty
        value={options.leads}
        least={1}
        most={MOST_LEADS}
        onChange={(leads) => setOptions({ leads })}
      />
      <NumberField
        label="Days"
        value={options.days}
        least={1}
        most={MOST_DAYS}
        onChange={(days) => {
          if (days === null) return;
          setOptions({ days, warmUpDays: Math.min(options.warmUpDays, days - 1) });
        }}
      />
      <NumberField
        label="Seed"
        hint="The same seed gives the same result."
        value={options.seed}
        least={0}
        most={LARGEST_SEED}
        onChange={(seed) => seed !== null && setOptions({ seed })}
      />
      <LevelChoice level={options.level} onChange={(level) => setOptions({ level })} />
      <MoreOptions options={options} onChange={setOptions} />
      <Button size="small" disabled={isRunning} onClick={() => void runs.getState().start()}>
        Run with these
      </Button>
    </section>
  );
}

/** As many leads as the sources bring; where it has been seen how many those are, the number. */
function SourcesBring({ days }: { days: number }) {
  const seen = useWhatIf(({ result }) =>
    result !== null && !result.isSample && result.settings.leads === null && result.settings.days === days
      ? result.leads
      : null,
  );
  const words = 'Empty: as many as the sources bring';
  return <>{seen === null ? `${words}.` : `${words}, about ${seen.toLocaleString('en')}.`}</>;
}
