import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { recordsOf } from '../../../src/core/model/queries.ts';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import type { Stage } from '../../../src/core/model/records/stage.ts';
import type { Transition } from '../../../src/core/model/records/transition.ts';
import { rawLeadToEvangelist } from '../../../src/core/templates/rawLeadToEvangelist.ts';

const IN_A_ROW = 20;

/**
 * A lifecycle of so many stages and transitions, as large companies have them: a long success path with the
 * complete cards of the default template, and ways back and aside between stages that are not far from each other.
 */
export function largeBlueprint(stageCount: number, wayCount: number): Blueprint {
  const template = rawLeadToEvangelist.build();
  const cards = recordsOf(template, 'stage').filter(({ kind }) => kind === 'sla' || kind === 'inventory');
  const way = recordsOf(template, 'transition').find(({ criteria }) => criteria !== null)!;
  const phases = recordsOf(template, 'phase');
  const stages = Array.from({ length: stageCount }, (_, place) =>
    stageAt(place, stageCount, cards[place % cards.length]!, phases),
  );
  const ways = Array.from({ length: wayCount }, (_, place) => wayAt(place, stageCount, way));
  const kept = Object.values(template.records).filter(
    ({ type }) => !['stage', 'transition', 'note', 'scenario', 'signOff'].includes(type),
  );
  const records: BlueprintRecord[] = [...kept.map(forgetStages), ...stages, ...ways];
  return { ...template, records: Object.fromEntries(records.map((record) => [record.id, record])) };
}

const stageId = (place: number) => `stage_n${place}`;

function stageAt(place: number, count: number, card: Stage, phases: readonly { id: string }[]): Stage {
  const row = Math.floor(place / IN_A_ROW);
  return {
    ...card,
    id: stageId(place),
    key: `stage${place}`,
    order: place,
    number: String(place + 1),
    name: `Milestone ${place + 1}`,
    abbreviation: '',
    route: place % 7 === 6 ? 'detour' : 'success',
    parentId: null,
    initialStageId: null,
    isEntryPoint: place === 0,
    phaseId: phases[Math.floor((place / count) * phases.length)]?.id ?? null,
    position: { x: (place % IN_A_ROW) * 352, y: row * 304 },
  };
}

/** First every step along the path, then ways back and aside, spread evenly. */
function wayAt(place: number, stageCount: number, model: Transition): Transition {
  const isStep = place < stageCount - 1;
  const from = isStep ? place : (place * 37) % stageCount;
  const to = isStep ? place + 1 : (from + stageCount - 3 - ((place * 11) % 23)) % stageCount;
  return {
    ...model,
    id: `transition_n${place}`,
    order: place,
    fromId: stageId(from),
    toId: stageId(to),
    kind: isStep ? 'advance' : 'recycle',
    label: `Step ${place + 1}`,
    event: `step.n${place}`,
    isDefault: false,
  };
}

/** What the template's other records say about stages that are not there. */
function forgetStages(record: BlueprintRecord): BlueprintRecord {
  if (record.type === 'source') return { ...record, entryStageId: stageId(0) };
  if (record.type === 'signal') return { ...record, rates: [] };
  if (record.type === 'team')
    return { ...record, priorities: record.priorities.map((rule) => ({ ...rule, stageIds: [] })) };
  if (record.type === 'settings')
    return {
      ...record,
      name: 'A large lifecycle',
      customerStageId: null,
      evangelistStageId: null,
      qualifiedStageId: null,
    };
  return record;
}
