import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { blueprintOf } from '../../../support/blueprints.ts';
import type { Chance } from './chance.ts';
import { teams } from './people.ts';
import {
  calendars,
  fields,
  policies,
  reasonLists,
  referralSource,
  scoreModel,
  settings,
  signals,
  sources,
  statuses,
} from './data.ts';
import { places, stageRecords } from './stages.ts';
import { wayRecords } from './ways.ts';

/** Days some two weeks before clocks change somewhere, and one when they do not. */
const startDates = ['2027-03-04', '2027-03-18', '2027-03-25', '2027-09-20', '2027-10-20', '2027-06-14'];

/** A blueprint with a bit of everything that the machine and the simulator must mean in the same way. */
export function randomBlueprint(chance: Chance): Blueprint {
  const startDate = chance.pick(startDates);
  const tree = places(chance);
  const stageIds = tree.map(({ name }) => `stage_${name}`);
  const entries = tree.filter(({ kind }) => kind !== 'end').map(({ name }) => `stage_${name}`);
  return blueprintOf(
    settings(chance, startDate),
    scoreModel(chance),
    policies(chance),
    ...teams(chance, stageIds),
    ...calendars(chance, startDate),
    ...statuses(chance),
    ...fields(),
    ...reasonLists(chance),
    ...sources(chance, entries),
    referralSource(chance, entries),
    ...signals(chance, stageIds),
    ...stageRecords(chance, tree),
    ...wayRecords(chance, tree),
  );
}
