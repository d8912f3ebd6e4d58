import { measureRun } from '../../core/metrics/measure/measureRun.ts';
import type { RunMeasures } from '../../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { SimulationOptions } from '../../core/simulate/simulation.ts';
import { simulate as simulateRun } from '../../core/simulate/simulate.ts';
import { ExitCode, type Command } from '../command.ts';
import { inHumanUnits } from '../humanUnits.ts';
import { measureColumns } from '../measureColumns.ts';
import { planOf } from '../planOf.ts';
import { readBlueprint } from '../readBlueprint.ts';
import { readRunOptions, runOptions } from '../runOptions.ts';
import { textTable } from '../textTable.ts';

export const simulate: Command = {
  name: 'simulate',
  usage: 'FILE [--leads N] [--days D] [--seed S] [--json]',
  summary: 'Runs a blueprint on a simulated population and prints the measures of every stage.',
  details: ['docs/measures.md says what each measure is and how it is computed.'],
  options: {
    ...runOptions,
    json: { description: 'Prints exact numbers as JSON; null where there is no data.' },
  },
  operands: 1,
  async run(typed, terminal) {
    const optionsFor = readRunOptions(typed);
    const blueprint = await readBlueprint(typed, terminal);
    const plan = planOf(blueprint, terminal);
    if (plan === null) return ExitCode.found;
    const options = optionsFor(plan);
    const measures = measureRun(plan, simulateRun(plan, options));
    terminal.print(
      typed.options['json'] === true
        ? `${JSON.stringify({ options, planHash: plan.hash, measures }, null, 2)}\n`
        : inWords(blueprint, options, measures),
    );
    return ExitCode.well;
  },
};

function inWords(blueprint: Blueprint, options: SimulationOptions, measures: RunMeasures): string {
  const rows = measures.stages.map((stage) => [
    findRecord(blueprint, 'stage', stage.stageId)?.name ?? stage.stageId,
    ...measureColumns.map(({ id, unit }) => inHumanUnits(stage[id as keyof typeof stage] as number, unit)),
  ]);
  return `${headline(options, measures)}\n\n${textTable(['Stage', ...measureColumns.map(({ label }) => label)], rows)}`;
}

function headline({ days, seed }: SimulationOptions, measures: RunMeasures): string {
  const { arrived, customers, customerShare, medianTimeToCustomerMs } = measures;
  const run = `${inHumanUnits(arrived, 'count')} ${arrived === 1 ? 'lead' : 'leads'} in ${inHumanUnits(days, 'count')} ${days === 1 ? 'day' : 'days'} (seed ${seed})`;
  if (customers === 0) return `${run}, no customers.`;
  const share = inHumanUnits(customerShare, 'share');
  const time = inHumanUnits(medianTimeToCustomerMs, 'duration');
  return `${run}, ${inHumanUnits(customers, 'count')} customers (${share}), each in ${time} (median).`;
}
