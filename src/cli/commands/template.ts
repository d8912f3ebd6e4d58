import { writeDefinition } from '../../core/formats/definition/writeDefinition.ts';
import { nearestWord } from '../../core/lib/nearestWord.ts';
import type { Template } from '../../core/templates/template.ts';
import { templates } from '../../core/templates/registry.ts';
import { ExitCode, type Command } from '../command.ts';
import { kebabCase } from '../kebabCase.ts';
import { Refusal } from '../refusal.ts';

export const template: Command = {
  name: 'template',
  usage: '[NAME]',
  summary: 'Prints the blueprint of a template; without a name, lists the templates.',
  details: [],
  options: {},
  operands: 1,
  async run({ operands: [name] }, terminal) {
    if (name === undefined) terminal.print(list());
    else terminal.print(writeDefinition(find(name).build()));
    return ExitCode.well;
  },
};

function list(): string {
  const rows = templates.all.map(({ id, name, description }) => ({
    left: kebabCase(id),
    right: `${name}. ${description}`,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ left, right }) => `${left.padEnd(width)}  ${right}\n`).join('');
}

function find(name: string): Template {
  const wanted = name.replaceAll('-', '').toLowerCase();
  const found = templates.all.find(({ id }) => id.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const names = templates.all.map(({ id }) => kebabCase(id));
  const near = nearestWord(name, names);
  throw new Refusal(
    near === undefined
      ? `There is no template "${name}"; there are ${names.join(', ')}.`
      : `There is no template "${name}". Did you mean "${near}"?`,
  );
}
