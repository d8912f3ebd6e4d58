import type { Plan } from '../../core/compile/plan.ts';
import { compareScenarios, type ScenarioComparison } from '../../core/experiment/compareScenarios.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import type { MeasureSeries } from '../../core/experiment/measureSeries.ts';
import { singleton } from '../../core/model/queries.ts';
import type { Scenario } from '../../core/model/records/organisation.ts';
import { ExitCode, type Command } from '../command.ts';
import { comparisonJson } from '../comparisonJson.ts';
import { comparisonMeaning, comparisonTable } from '../comparisonTable.ts';
import { experimentScenarios } from '../experimentScenarios.ts';
import { headline } from '../headline.ts';
import { inScenario } from '../inScenario.ts';
import { measureJson } from '../measureJson.ts';
import {
  neededFor,
  neededJson,
  neededOptions,
  neededWords,
  readWantedPrecision,
  requireMeasure,
  type Needed,
  type WantedPrecision,
} from '../neededOption.ts';
import { planOf } from '../planOf.ts';
import { prettyJson } from '../prettyJson.ts';
import { readBlueprint } from '../readBlueprint.ts';
import { requireRoom } from '../requireRoom.ts';
import { replicated } from '../replicated.ts';
import {
  optionsJson,
  readExperimentOptions,
  replicationOptions,
  runOptions,
  type ExperimentSettings,
} from '../runOptions.ts';

export const experiment: Command = {
  name: 'experiment',
  usage: 'FILE [--scenarios A,B] [--replications R] [OPTIONS]',
  summary: 'Compares scenarios of a blueprint with the blueprint as it is.',
  details: [
    'All are run with the same seeds; a difference is the mean of the differences within each pair of runs.',
    'docs/measures.md says what each measure is and how it is computed.',
  ],
  options: {
    scenarios: {
      value: 'A,B',
      description: 'The scenarios, by names or ids, with commas between. Else all of the blueprint.',
    },
    ...runOptions,
    ...replicationOptions,
    ...neededOptions,
    json: { description: 'Prints every measure and every difference as JSON, with its interval.' },
  },
  operands: 1,
  async run(typed, terminal) {
    const settingsFor = readExperimentOptions(typed, { usually: 10, least: 2 });
    const wanted = readWantedPrecision(typed);
    const blueprint = await readBlueprint(typed, terminal);
    const scenarios = experimentScenarios(typed, blueprint);
    const settings = settingsFor(singleton(blueprint, 'settings'));
    const contestants: Contestant[] = [];
    for (const scenario of [null, ...scenarios]) {
      const changed = inScenario(blueprint, scenario, terminal);
      const plan = changed && planOf(changed, settings, terminal);
      if (changed === null || plan === null) return ExitCode.found;
      requireRoom(plan, settings, false, terminal);
      if (wanted) requireMeasure(wanted, changed, plan, settings);
      contestants.push({ scenario, blueprint: changed, plan });
    }
    const [base, ...others] = contestants.map((contestant) => {
      const { series } = replicated(contestant.blueprint, contestant.plan, settings);
      const needed = wanted && neededFor(series, wanted, settings.confidence);
      return { ...contestant, series, needed };
    }) as [Tried, ...Tried[]];
    const compared = others.map((tried) => ({
      ...tried,
      comparison: compareScenarios(base.series, tried.series, settings.confidence),
    }));
    terminal.print(
      typed.options['json'] === true
        ? inJson(base, compared, settings, wanted)
        : inWords(base, compared, settings, wanted),
    );
    return ExitCode.well;
  },
};

/** The blueprint as it is (no scenario), or in a scenario. */
interface Contestant {
  readonly scenario: Scenario | null;
  readonly blueprint: Blueprint;
  readonly plan: Plan;
}

interface Tried extends Contestant {
  readonly series: MeasureSeries;
  readonly needed: Needed | null;
}

interface Compared extends Tried {
  readonly comparison: ScenarioComparison;
}

function inWords(
  base: Tried,
  others: readonly Compared[],
  settings: ExperimentSettings,
  wanted: WantedPrecision | null,
): string {
  const needs = ({ needed }: Tried) => (needed && wanted ? `\n${neededWords(wanted, needed)}\n` : '');
  const tables = others.map(
    (each) =>
      `\n${each.scenario?.name} (${each.scenario?.id})\n\n${comparisonTable(base.series, each.series, each.comparison, settings.confidence)}${needs(each)}`,
  );
  return `${headline(base.series, settings)}\n${needs(base)}${tables.join('')}\n${comparisonMeaning(others.map(({ comparison }) => comparison))}\n`;
}

function inJson(
  base: Tried,
  others: readonly Compared[],
  settings: ExperimentSettings,
  wanted: WantedPrecision | null,
): string {
  const measured = ({ plan, series, needed }: Tried) => ({
    planHash: plan.hash,
    ...measureJson(series, settings.confidence),
    needed: needed && wanted ? neededJson(wanted, needed) : null,
  });
  const scenarios = others.map((each) => [
    each.scenario!.id,
    {
      id: each.scenario!.id,
      name: each.scenario!.name,
      ...measured(each),
      ...comparisonJson(each.comparison),
    },
  ]);
  const options = { ...optionsJson(settings), scenarios: scenarios.map(([id]) => id) };
  return prettyJson({ options, base: measured(base), scenarios: Object.fromEntries(scenarios) });
}
