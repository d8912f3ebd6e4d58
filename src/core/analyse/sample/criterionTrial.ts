import type { Plan } from '../../compile/plan.ts';
import { MS_PER, type Criterion } from '../../criteria/criterion.ts';
import { certainOf, relationOf, type CertainOf, type Relation } from '../../criteria/relations.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { memberAt, type FieldPath } from '../../model/changes.ts';
import { findRecord } from '../../model/queries.ts';
import { criterionShares, type CriterionShares } from './criterionShares.ts';
import { nearMisses, type NearMiss } from './nearMisses.ts';
import { occasionOf, type Occasion } from './occasion.ts';
import { drawSample, usualSize, type SampleSize } from './sampleLeads.ts';
import { sampleTable, type SampleTable } from './sampleTable.ts';
import { longestStay } from './stayLength.ts';
import { subjectValuesIn } from './subjectValuesIn.ts';
import { wayShares, waysTried, type WayShares } from './wayShares.ts';

/** Where a criterion stands: in which member of which record. */
export interface CriterionPlace {
  readonly recordId: string;
  readonly path: FieldPath;
}

/** What comes of trying a criterion: on a sample of leads, and by thought alone. Plain data. */
export interface CriterionTrial {
  readonly occasion: Occasion;
  /** How many days a lead stays at most while it is asked again and again; null: it is asked at one moment. */
  readonly withinDays: number | null;
  /** New leads that were drawn so that so many come as far. */
  readonly drawn: number;
  /** null: the blueprint asks for nothing here. */
  readonly shares: CriterionShares | null;
  readonly misses: readonly (Pick<NearMiss, 'missing'> & { readonly sourceId: string })[];
  /** null: it cannot be told. */
  readonly certain: CertainOf | null;
  /** For a way that opens by itself: how leads go on. */
  readonly ways: WayShares | null;
  /** For such a way: how the others' criteria stand to its own, where that is certain. */
  readonly relations: readonly { readonly transitionId: string; readonly relation: Relation }[];
}

const MISSES = 3;

/** Tries the criterion at a place of a blueprint, whose plan is given. Pauses now and then, to be overtaken. */
export function* tryCriterion(
  blueprint: Blueprint,
  plan: Plan,
  { recordId, path }: CriterionPlace,
  size: SampleSize = usualSize,
): Generator<void, CriterionTrial> {
  const record = blueprint.records[recordId];
  const criterion = (record === undefined
    ? null
    : (memberAt(record, path) ?? null)) as unknown as Criterion | null;
  const occasion = occasionOf(blueprint, recordId, path);
  const sample = yield* drawSample(plan, occasion, size);
  const table = sampleTable(plan, sample);
  yield;
  const way = path[0] === 'criteria' ? findRecord(blueprint, 'transition', recordId) : undefined;
  return {
    occasion,
    withinDays: withinDays(plan, occasion),
    drawn: sample.drawn,
    shares: criterion === null ? null : criterionShares(criterion, table),
    misses:
      criterion === null
        ? []
        : nearMisses(criterion, table, MISSES).map(({ source, missing }) => ({
            sourceId: plan.sources[source]!.id,
            missing,
          })),
    certain: criterion === null ? null : certainOf(criterion, subjectValuesIn(blueprint)),
    ...(way === undefined ? noWays : amongWays(blueprint, plan, way, table)),
  };
}

const noWays = { ways: null, relations: [] };

function amongWays(
  blueprint: Blueprint,
  plan: Plan,
  way: { readonly id: string; readonly fromId: string },
  table: SampleTable,
): Pick<CriterionTrial, 'ways' | 'relations'> {
  const tried = waysTried(plan, way.fromId).map((place) => plan.ways[place]!);
  const own = tried.find(({ id }) => id === way.id);
  if (own === undefined || tried.length < 2) return noWays;
  const asked = plan.criteria[own.criterion] ?? null;
  const valuesOf = subjectValuesIn(blueprint);
  return {
    ways: wayShares(plan, way.fromId, way.id, table),
    relations: tried.flatMap((other) => {
      if (other === own || other.criterion < 0) return [];
      const relation = relationOf(asked, plan.criteria[other.criterion] ?? null, valuesOf);
      return relation === null ? [] : [{ transitionId: other.id, relation }];
    }),
  };
}

/** Where people decide nobody waits for a clock. */
function withinDays(plan: Plan, { stageIds, when }: Occasion): number | null {
  const place = plan.stages.findIndex(({ id }) => id === stageIds[0]);
  const stage = plan.stages[place];
  if (when !== 'anyTime' || stageIds.length !== 1 || stage === undefined || stage.isGate) return null;
  return stage.decisionWays.length > 0 ? null : Math.round(longestStay(plan, place) / MS_PER.days);
}
