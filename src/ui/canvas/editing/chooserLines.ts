import { stagesToLeadTo, whatComesNext } from '../../../core/commands/whatComesNext.ts';
import type { MakeStage, NextStep } from '../../../core/commands/nextStep.ts';
import type { PendingStage } from '../canvasStore.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { stageKinds } from '../../../core/stage-kinds/registry.ts';

/** The lines of the chooser under their headings. */
export interface ChooserGroup {
  readonly value: string;
  readonly items: readonly NextStep[];
}

/**
 * What is offered to come next for what was typed: what is sensible here, any stage of that name to connect to,
 * and a new stage of that name.
 */
export function chooserLines(
  blueprint: Blueprint,
  { fromId, place }: Pick<PendingStage, 'fromId' | 'place'>,
  typed: string,
): ChooserGroup[] {
  // Who has let go of a way somewhere wants a stage there, and not on the way that is there already.
  const isPlaced = place === undefined;
  const sensible = whatComesNext(blueprint, fromId).filter(
    ({ act }) => !(isPlaced && act.do === 'make' && act.intoTransitionId !== undefined),
  );
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return grouped(sensible, []);
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const isCalled = ({ title }: NextStep) => has(title);
  const fits = ({ title, detail }: NextStep) => has(`${title} ${detail}`);
  const known = new Set(sensible.map(({ act }) => (act.do === 'connect' ? act.toId : '')));
  const others = stagesToLeadTo(blueprint, fromId).filter(
    ({ act }) => act.do === 'connect' && !known.has(act.toId),
  );
  // Whoever types a name and presses Enter gets a stage of that name, whatever else has the word in its description.
  const described = sensible.filter((step) => fits(step) && !isCalled(step));
  return grouped(
    [...sensible.filter(isCalled), ...named(sensible, typed.trim()), ...described],
    others.filter(fits).slice(0, 30),
  );
}

function grouped(steps: readonly NextStep[], others: readonly NextStep[]): ChooserGroup[] {
  const makes = steps.filter(({ act }) => act.do === 'make');
  const leads = [...steps.filter(({ act }) => act.do === 'connect'), ...others];
  // What is likeliest comes first, be it a way or a stage.
  const groups = [
    { value: 'New stage', items: makes },
    { value: 'Stage that is there', items: leads },
  ];
  const isWayFirst = steps[0]?.act.do === 'connect';
  return (isWayFirst ? groups.toReversed() : groups).filter((group) => group.items.length > 0);
}

/** A new stage called what was typed, of the kind that is likeliest here. */
function named(steps: readonly NextStep[], name: string): NextStep[] {
  const act = steps.find((step): step is NextStep & { act: MakeStage } => step.act.do === 'make')?.act;
  if (act === undefined || name === '') return [];
  const kind = stageKinds.find(act.stage.kind)?.label ?? act.stage.kind;
  return [
    {
      id: 'named',
      title: `“${name}”`,
      detail: `A new stage of that name: ${kind}.`,
      act: { ...act, stage: { ...act.stage, name } },
    },
  ];
}
