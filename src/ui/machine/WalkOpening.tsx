import { RotateCcw, Undo2, UserRoundPlus } from 'lucide-react';
import type { Plan } from '../../core/compile/plan.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { nameOf, stageLabel } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Picker } from '../controls/Picker.tsx';
import type { PickerOption } from '../controls/pickerOption.ts';
import type { WalkSession } from './useWalk.ts';
import styles from './WalkOpening.module.css';

const NOBODY = '';

/** Who walks, as a sentence that is the form; and the ways back. */
export function WalkOpening({ session }: { session: WalkSession }) {
  const { walk, sample } = session;
  const { plan, blueprint, beginning, steps } = walk;
  const sources = sourceOptions(plan, blueprint);
  const stages = stageOptions(plan, blueprint);
  const source = sources.filter(({ value }) => value === (sample?.sourceId ?? NOBODY));
  const stage = stages.filter(({ value }) => value === beginning.stageId);
  const chooseSource = (sourceId: string = NOBODY) => {
    if (sourceId === NOBODY) return session.begin(null, beginning.stageId);
    const entry = plan.sources.find(({ id }) => id === sourceId)!.entryStage;
    return session.begin({ sourceId, number: 1 }, plan.stages[entry]!.id);
  };
  return (
    <>
      <p className={styles.sentence}>
        A lead from{' '}
        <Picker
          label="Lead source"
          options={sources}
          chosen={source}
          onChoose={([id]) => chooseSource(id)}
          className={styles.word!}
        >
          {source[0]?.label ?? 'nowhere'}
        </Picker>
        {sample !== null && `, no. ${sample.number},`} begins in{' '}
        <Picker
          label="Begins in"
          options={stages}
          chosen={stage}
          onChoose={([id]) => id !== undefined && session.begin(sample, id)}
          className={styles.word!}
        >
          {stage[0]?.label ?? 'a deleted stage'}
        </Picker>
        .
      </p>
      {sample !== null && (
        <IconButton
          label="Another lead of this source"
          size="small"
          onClick={() => session.begin({ ...sample, number: sample.number + 1 }, beginning.stageId)}
        >
          <UserRoundPlus size={15} />
        </IconButton>
      )}
      <div className={styles.back}>
        <Button
          size="small"
          icon={<Undo2 size={14} />}
          disabled={steps.length === 0}
          onClick={() => session.backTo(steps.length - 1)}
        >
          Step back
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={<RotateCcw size={14} />}
          disabled={steps.length === 0}
          onClick={() => session.backTo(0)}
        >
          Restart
        </Button>
      </div>
    </>
  );
}

function sourceOptions(plan: Plan, blueprint: Blueprint): PickerOption<string>[] {
  return [
    ...plan.sources.map(({ id, entryStage }) => ({
      value: id,
      label: nameOf(blueprint, id),
      note: `enters ${nameOf(blueprint, plan.stages[entryStage]!.id)}`,
    })),
    { value: NOBODY, label: 'no source', note: 'nothing is known of it' },
  ];
}

/** Where the machine can begin: the entry points, and any stage at the top. */
function stageOptions(plan: Plan, blueprint: Blueprint): PickerOption<string>[] {
  const entries = new Set(plan.sources.map(({ entryStage }) => entryStage));
  const options = plan.stages.flatMap(({ id, isEntryPoint, parent }, place) => {
    const isEntry = isEntryPoint || entries.has(place);
    const stage = findRecord(blueprint, 'stage', id);
    if ((parent >= 0 && !isEntry) || stage === undefined) return [];
    return [{ value: id, label: stageLabel(stage), group: isEntry ? 'Entry points' : 'In the middle' }];
  });
  return options.sort((a, b) => (a.group === b.group ? 0 : a.group < b.group ? -1 : 1));
}
