import { singleton } from '../../core/model/queries.ts';
import { ExitCode, type Command } from '../command.ts';
import { headline } from '../headline.ts';
import { inScenario, scenarioNamed } from '../inScenario.ts';
import { openLog, readLogPath } from '../logFile.ts';
import { measureJson } from '../measureJson.ts';
import { measureTables } from '../measureTables.ts';
import {
  neededFor,
  neededJson,
  neededOptions,
  neededWords,
  readWantedPrecision,
  requireMeasure,
} from '../neededOption.ts';
import { planOf } from '../planOf.ts';
import { prettyJson } from '../prettyJson.ts';
import { readBlueprint } from '../readBlueprint.ts';
import { requireRoom } from '../requireRoom.ts';
import { replicated } from '../replicated.ts';
import { optionsJson, readExperimentOptions, replicationOptions, runOptions } from '../runOptions.ts';

export const simulate: Command = {
  name: 'simulate',
  usage: 'FILE [OPTIONS]',
  summary: 'Runs a blueprint on a simulated population and prints the measures of every stage.',
  details: [
    'With --replications each measure is a mean with its confidence interval.',
    'docs/measures.md says what each measure is and how it is computed.',
  ],
  options: {
    ...runOptions,
    scenario: { value: 'NAME', description: 'Runs a scenario of the blueprint, by its name or id.' },
    ...replicationOptions,
    ...neededOptions,
    log: {
      value: 'FILE.csv',
      description: 'Writes what happened to every lead of the first run as CSV, a row an event.',
    },
    json: { description: 'Prints every measure as JSON, exact, with its interval; null: no data.' },
  },
  operands: 1,
  async run(typed, terminal) {
    const settingsFor = readExperimentOptions(typed, { usually: 1, least: 1 });
    const wanted = readWantedPrecision(typed);
    const logPath = readLogPath(typed);
    const base = await readBlueprint(typed, terminal);
    const scenario = scenarioNamed(base, String(typed.options['scenario'] ?? 'base'));
    const blueprint = inScenario(base, scenario, terminal);
    if (blueprint === null) return ExitCode.found;
    const settings = settingsFor(singleton(blueprint, 'settings'));
    const plan = planOf(blueprint, settings, terminal);
    if (plan === null) return ExitCode.found;
    requireRoom(plan, settings, false, terminal);
    if (wanted) requireMeasure(wanted, blueprint, plan, settings);
    const log = logPath === null ? null : openLog(logPath, blueprint, plan, terminal);
    const { series, first } = replicated(blueprint, plan, settings, log?.add);
    log?.close();
    const needed = wanted && neededFor(series, wanted, settings.confidence);
    if (typed.options['json'] === true) {
      const options = { ...optionsJson(settings), scenario: scenario?.id ?? null };
      const measured = measureJson(series, settings.confidence);
      const answer = needed && wanted ? neededJson(wanted, needed) : null;
      terminal.print(
        prettyJson({ options, planHash: plan.hash, ...measured, needed: answer, measures: first }),
      );
    } else {
      const place = scenario === null ? '' : `Scenario “${scenario.name}”: `;
      terminal.print(
        `${place}${headline(series, settings)}\n\n${measureTables(series, settings.confidence)}`,
      );
      if (needed && wanted) terminal.print(`\n${neededWords(wanted, needed)}\n`);
    }
    return ExitCode.well;
  },
};
