import { fieldReference } from '../../core/formats/schema/fieldReference.ts';
import { blueprintSchemaText } from '../../core/formats/schema/jsonSchema.ts';
import { ExitCode, type Command } from '../command.ts';

export const schema: Command = {
  name: 'schema',
  usage: '[--reference]',
  summary: 'Prints the JSON Schema of blueprint files.',
  details: [],
  options: {
    reference: { description: 'Prints tables of every record and member instead, as Markdown.' },
  },
  operands: 0,
  async run({ options }, terminal) {
    terminal.print(options['reference'] === true ? fieldReference() : blueprintSchemaText());
    return ExitCode.well;
  },
};
