import type { ExportFormat } from '../../core/formats/format.ts';
import { formats } from '../../core/formats/registry.ts';
import { ExitCode, type Command } from '../command.ts';
import { kebabCase } from '../kebabCase.ts';
import { readBlueprint } from '../readBlueprint.ts';
import { Refusal } from '../refusal.ts';

/** The blueprint's own format is simply "json". */
const nameOf = ({ id }: ExportFormat) => (id === 'definitionJson' ? 'json' : kebabCase(id));
const names = formats.all.map(nameOf);

export const compile: Command = {
  name: 'compile',
  usage: `FILE --to ${names.join('|')}`,
  summary: 'Prints a blueprint in another format.',
  details: [
    ...formats.all.map((format) => `${nameOf(format)}: ${format.description}`),
    'What the format cannot express is listed on standard error.',
  ],
  options: { to: { value: names.join('|'), description: 'The format.' } },
  operands: 1,
  async run(typed, terminal) {
    const format = formats.all.find((each) => nameOf(each) === typed.options['to']);
    if (format === undefined) throw new Refusal(`--to must be ${names.join(' or ')}.`);
    const { text, omissions } = format.write({ blueprint: await readBlueprint(typed, terminal) });
    terminal.print(text);
    for (const omission of omissions) terminal.report(`${omission}\n`);
    return text === '' ? ExitCode.found : ExitCode.well;
  },
};
