import { compileBlueprint, type Compiled } from '../compile/compileBlueprint.ts';
import { toMachineConfig } from '../compile/machineConfig.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { ExportFormat, ExportResult } from './format.ts';
import { withPlainDelays } from './machine/plainDelays.ts';

export const xstateJson: ExportFormat = {
  id: 'xstateJson',
  label: 'XState machine (JSON)',
  description:
    'The lifecycle as an XState v5 machine in plain JSON, for engineers and for the Stately editor.',
  fileExtension: 'machine.json',
  mediaType: 'application/json',
  group: 'Machines',
  write: ({ blueprint, compiled = compileBlueprint(blueprint) }) => write(blueprint, compiled),
};

function write(blueprint: Blueprint, { plan, problems }: Compiled): ExportResult {
  if (plan === null) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return { text: '', omissions: errors.map(({ sentence }) => `There is no machine: ${sentence}`) };
  }
  const { config, named } = withPlainDelays(toMachineConfig(plan, blueprint), plan);
  return {
    text: `${JSON.stringify(config, null, 2)}\n`,
    omissions: [
      'Guards and actions are names with parameters; whoever runs the machine supplies what they do.',
      ...(named.length === 0
        ? []
        : [
            `Business time, promises that differ from lead to lead, and 25 days or more cannot be written as milliseconds: these delays are names to be supplied as well: ${named.join(', ')}.`,
          ]),
    ],
  };
}
