import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { call } from './fakeTerminal.ts';

const names = commands.map(({ name }) => name);

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help']])('shows what it can do for %s', async (word) => {
    const { code, out, err } = await call([word]);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    const width = Math.max(...names.map(({ length }) => length));
    for (const { name, summary } of commands) expect(out).toContain(`${name.padEnd(width)}  ${summary}`);
  });

  it.each(names)('explains %s', async (name) => {
    const asked = await call([name, '--help']);

    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toMatch(new RegExp(`^Usage: stagecraft ${name}`));
    expect(await call(['help', name])).toEqual(asked);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'explains every option of %s',
    (_, command) => {
      expect(command.summary).toMatch(/^[A-Z].*\.$/);
      for (const { description } of Object.values(command.options))
        expect(description).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('asks which command is meant when there is none', async () => {
    const { code, out, err } = await call([]);

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Which command\?\n\nUsage:/);
  });

  it.each([
    ['simulat', 'There is no command "simulat". Did you mean "simulate"?\n'],
    ['Shema', 'There is no command "Shema". Did you mean "schema"?\n'],
    ['frobnicate', `There is no command "frobnicate"; there are ${names.join(', ')}.\n`],
  ])('does not know %s and says what may be meant', async (word, err) => {
    expect(await call([word])).toEqual({ code: 2, out: '', err });
  });

  it.each([
    [['schema', '--refernce'], '"schema" has no option --refernce. Did you mean --reference?\n'],
    [['schema', '-x'], '"schema" has no option -x.\n'],
    [['schema', 'now'], 'There is one word too many: "now".\n'],
    [['schema', '--reference=yes'], 'The option --reference takes no value.\n'],
    [['simulate', '--seed'], 'The option --seed needs a value: --seed S.\n'],
    [['simulate', '--seed', '--json'], 'The option --seed needs a value: --seed S.\n'],
    [['simulate'], 'The name of the blueprint file is missing ("-" reads standard input).\n'],
    [['simulate', 'gone.json'], 'gone.json: there is no such file.\n'],
    [['simulate', 'a', '--leads', '0'], '--leads is "0"; it must be a whole number from 1 to 10,000,000.\n'],
    [
      ['simulate', 'a', '--leads', '1e3'],
      '--leads is "1e3"; it must be a whole number from 1 to 10,000,000.\n',
    ],
    [['simulate', 'a', '--days', '0'], '--days is "0"; it must be a number above 0, up to 3,660.\n'],
    [
      ['simulate', 'a', '--days', '3660.5'],
      '--days is "3660.5"; it must be a number above 0, up to 3,660.\n',
    ],
    [
      ['simulate', 'a', '--until', 'soon'],
      '--until is "soon"; it must be a date like 2027-03-31, or a length like 90d, 36h, 15min or 2w.\n',
    ],
    [
      ['simulate', 'a', '--until', '2027-02-30'],
      '--until is "2027-02-30"; it must be a date like 2027-03-31, or a length like 90d, 36h, 15min or 2w.\n',
    ],
    [
      ['simulate', 'a', '--until', '0h'],
      '--until is "0h"; a run lasts more than nothing, and at most 3,660 days.\n',
    ],
    [
      ['simulate', 'a', '--until', '90d', '--days', '90'],
      '--days and --until both say when the run ends; leave one out.\n',
    ],
    [
      ['simulate', 'a', '--level', 'capcity'],
      '--level is "capcity"; it must be paths, time, capacity or calendars. Did you mean "capacity"?\n',
    ],
    [
      ['simulate', 'a', '--warm-up', '100'],
      '--warm-up is "100"; it must be a number and a unit, like 90d, 36h, 15min or 2w.\n',
    ],
    [
      ['simulate', 'a', '--warm-up', '2 business days'],
      '--warm-up is "2 business days"; it must be a number and a unit, like 90d, 36h, 15min or 2w.\n',
    ],
    [
      ['simulate', 'a', '--replications', '0'],
      '--replications is "0"; it must be a whole number from 1 to 10,000.\n',
    ],
    [
      ['simulate', 'a', '--confidence', '0.95'],
      '--confidence is "0.95"; it must be per cents from 50 to 99.999, like 95.\n',
    ],
    [
      ['simulate', 'a', '--for', 'run.customers'],
      '--for says which measure, but not how near it is to be known: add --within PERCENT.\n',
    ],
    [
      ['simulate', 'a', '--within', '5'],
      '--within says how near, but not which measure: add --for MEASURE.\n',
    ],
    [['simulate', 'a', '--within', '-5'], '--within is "-5"; it must be a number above 0, up to 100.\n'],
    [
      ['simulate', 'a', '--log', '-'],
      '--log needs the name of a file: standard output is for the measures.\n',
    ],
    [
      ['experiment', 'a', '--replications', '1'],
      '--replications is "1"; it must be a whole number from 2 to 10,000.\n',
    ],
    [['replay', 'a', '--seed', '-1'], '--seed is "-1"; it must be a whole number from 0 to 4,294,967,295.\n'],
    [
      ['replay', 'a', '--seed=4294967296'],
      '--seed is "4294967296"; it must be a whole number from 0 to 4,294,967,295.\n',
    ],
  ])('refuses %j', async (words, err) => {
    expect(await call(words)).toEqual({ code: 2, out: '', err });
  });
});
