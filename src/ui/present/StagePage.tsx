import { shortName } from '../../core/analyse/shortName.ts';
import { findRecord, singleton, waysFrom } from '../../core/model/queries.ts';
import type { RecordId } from '../../core/model/records.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import { useDocument } from '../hooks/services.ts';
import { CriterionText } from './CriterionText.tsx';
import styles from './Pages.module.css';
import { StageFigures } from './StageFigures.tsx';
import { promiseWords, readCriterion, toolWords, whoWords } from './stageWords.ts';
import { SubStages } from './SubStages.tsx';
import { useFitted } from './useFitted.ts';
import type { Presentation } from './usePresentation.ts';
import { WaysOn } from './WaysOn.tsx';

/** One stage for a room: what it is on the left, what has been agreed about it on the right. */
export function StagePage({ talk, stageId }: { talk: Presentation; stageId: RecordId | null }) {
  const blueprint = useDocument((state) => state.blueprint);
  const page = useFitted(stageId);
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage === undefined)
    return <p className={styles.gone}>This stage is no longer in the blueprint. Go on to the next page.</p>;
  const parent = findRecord(blueprint, 'stage', stage.parentId);
  const phase = findRecord(blueprint, 'phase', stage.phaseId ?? parent?.phaseId);
  const { responsible, accountable } = whoWords(blueprint, stage);
  const team = findRecord(blueprint, 'team', stage.responsibleTeamId ?? parent?.responsibleTeamId);
  const title = shortName(stage);
  const isShort = title !== stage.name;
  const tools = toolWords(blueprint, stage);
  const handOver = handOverOf(stage, talk, blueprint);
  return (
    <div ref={page} className={styles.page} data-team={team?.colour ?? 'none'}>
      <header className={styles.running}>
        <span>{parent === undefined ? phase?.name : `${phase?.name ?? ''} · inside ${parent.name}`}</span>
        <span>{singleton(blueprint, 'settings').name}</span>
      </header>
      <article className={styles.spread}>
        <section className={styles.left} data-fitted="">
          <p className={styles.number}>
            {stage.number}
            {stage.route === 'detour' && <span className={styles.detour}> off the success path</span>}
          </p>
          <h2
            className={styles.title}
            data-length={title.length > 16 ? 'long' : title.length > 9 ? 'middle' : 'short'}
          >
            {title}
          </h2>
          {isShort && <p className={styles.name}>{stage.name}</p>}
          {stage.definition !== '' && <p className={styles.definition}>{stage.definition}</p>}
          <div className={styles.promises}>
            {promiseWords(blueprint, stage).map(({ about, promise }) => (
              <p key={about} className={styles.promise}>
                <span className={styles.label}>{about}</span> {promise}
              </p>
            ))}
          </div>
          <StageFigures stageId={stage.id} />
        </section>
        {/* What is long can be scrolled with the keyboard, too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles.right} data-fitted="" aria-label="The stage card" tabIndex={0}>
          <Fact label="Who">
            {responsible === '' ? (
              <span className={styles.open}>Nobody is responsible yet.</span>
            ) : (
              <>
                <span className={styles.dot} /> {responsible}
                {accountable !== '' && <span className={styles.also}> · accountable: {accountable}</span>}
              </>
            )}
          </Fact>
          <SubStages groupId={stage.id} />
          <CriterionText label="To enter" read={readCriterion(blueprint, stage.enterCriteria)} />
          <CriterionText label="To leave" read={readCriterion(blueprint, stage.leaveCriteria)} />
          {tools !== '' && <Fact label="Tools">{tools}</Fact>}
          {handOver !== null && (
            <Fact label={`Hands over to ${handOver.to}`}>
              {handOver.packet.length === 0 ? handOver.how : handOver.packet.join(' · ')}
            </Fact>
          )}
          <WaysOn talk={talk} />
        </section>
      </article>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <h3 className={styles.label}>{label}</h3>
      <div className={styles.answer}>{children}</div>
    </div>
  );
}

type Handed = { readonly to: string; readonly how: string; readonly packet: readonly string[] };

/** What the next stage of the path is given. */
function handOverOf(
  stage: Stage,
  { path, place }: Presentation,
  blueprint: Parameters<typeof waysFrom>[0],
): Handed | null {
  const next = findRecord(blueprint, 'stage', path[place + 1]);
  const way = waysFrom(blueprint, stage.id).find(({ toId }) => toId === next?.id);
  const packet = way !== undefined && way.handOver.length > 0 ? way.handOver : stage.handOver;
  if (next === undefined || (way === undefined && packet.length === 0)) return null;
  const from = findRecord(blueprint, 'team', stage.responsibleTeamId);
  const to = findRecord(blueprint, 'team', next.responsibleTeamId);
  const isHandOff = to !== undefined && from?.id !== to.id;
  if (packet.length === 0 && !isHandOff && (way?.label ?? '') === '') return null;
  const name = shortName(next);
  return {
    to: isHandOff ? `${to.name} in ${name}` : name,
    how: way?.label || 'Nothing is said yet.',
    packet,
  };
}
