import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventLog, eventLogColumns } from '../../../src/cli/event-log/eventLog.ts';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { EventKind, type Chunk, type Column, type RunLog } from '../../../src/core/simulate/runLog.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

// Leads of two kinds, work, signals, promises that are broken, referrals at once and later, and a stock.
const blueprint = blueprintOf(
  record('settings', 'main', {
    customerStageId: 'stage_won',
    dealValue: { mean: 100, standardDeviation: 0 },
  }),
  record('source', 'web', {
    name: 'Web, mostly',
    entryStageId: 'stage_lead',
    arrivals: { volume: { kind: 'rate', leads: 20, per: 'day' } },
  }),
  record('source', 'friends', { isReferral: true, entryStageId: 'stage_lead' }),
  record('signal', 'visit', { points: 3, rates: [{ stageId: 'stage_lead', timesPerMonth: 30 }] }),
  stage('lead', {
    isEntryPoint: true,
    stock: { leads: 5, age: { distribution: { kind: 'constant', value: 2 }, unit: 'days' } },
    sla: { firstResponse: { value: 1, unit: 'hours', calendarId: null } },
    activities: [
      {
        id: 'activity_call',
        name: 'Call',
        wait: { distribution: { kind: 'exponential', mean: 2 }, unit: 'hours' },
      },
    ],
  }),
  stage('won', {}),
  stage('lost', { kind: 'end' }),
  transition('lead', 'won', { share: 0.5 }),
  transition('lead', 'lost', { label: 'No need' }),
  transition('won', 'lead', {
    kind: 'refer',
    label: 'Recommends',
    delay: { distribution: { kind: 'exponential', mean: 3 }, unit: 'days', calendarId: null },
  }),
);
const days = 20;
const plan = compileBlueprint(blueprint, days).plan!;
const log = simulate(plan, { leads: 300, days, seed: 4, stock: true });

/** The rows of a table in chunks of so many, as a run hands them over. */
function chunksOf(table: keyof RunLog, rowsAChunk: number): Chunk[] {
  const { length, ...columns } = log[table] as unknown as { length: number } & Record<string, Column>;
  return Array.from({ length: Math.ceil(length / rowsAChunk) }, (_, index) => {
    const from = index * rowsAChunk;
    const until = Math.min(length, from + rowsAChunk);
    const cut = Object.entries(columns).map(([name, column]) => {
      const width = column.length / length;
      return [name, column.slice(from * width, until * width)];
    });
    return { table, index, rows: until - from, columns: Object.fromEntries(cut) as Chunk['columns'] };
  });
}

function written(chunks: readonly Chunk[]): string {
  let text = '';
  const eventLog = new EventLog(blueprint, plan, (piece) => (text += piece));
  for (const chunk of chunks) eventLog.add(chunk);
  eventLog.finish();
  return text;
}

const whole = written([...chunksOf('leads', 1e6), ...chunksOf('visits', 1e6), ...chunksOf('events', 1e6)]);
const rows = whole
  .trimEnd()
  .split('\r\n')
  .slice(1)
  .map((line) => {
    // Only the name of the source has a comma in it.
    const cells = line.replace('"Web, mostly"', 'Web').split(',');
    return Object.fromEntries(eventLogColumns.map((name, place) => [name, cells[place]!]));
  });
const ofKind = (kind: string) => rows.filter(({ event }) => event === kind);

describe('the log as CSV', () => {
  it('has its columns in the first line, and a row for every lead and every event', () => {
    expect(whole.split('\r\n')[0]).toBe(eventLogColumns.join(','));
    expect(rows).toHaveLength(log.leads.length + log.events.length);
    for (const [name, kind] of Object.entries(EventKind)) {
      const logged = log.events.kind.filter((each) => each === kind).length;
      expect(ofKind(name), name).toHaveLength(logged);
    }
  });

  it('tells who came, from where, and what the deal is worth', () => {
    expect(ofKind('arrived')[0]).toMatchObject({
      lead: '5',
      sourceId: 'source_web',
      source: 'Web',
      stageId: 'stage_lead',
      stage: 'lead',
      subjectId: '',
      value: '100',
    });
    expect(ofKind('stock')).toHaveLength(5);
    expect(ofKind('stock')[0]).toMatchObject({ elapsedMs: String(-2 * 86_400_000), stageId: 'stage_lead' });
  });

  it('tells when in two ways', () => {
    for (const { instant, elapsedMs } of rows)
      expect(Date.parse(instant!) - plan.startInstant).toBe(Number(elapsedMs));
  });

  it('tells what a move, a piece of work and a signal were about', () => {
    expect(rows.find(({ subjectId }) => subjectId === 'transition_lead-lost')).toMatchObject({
      event: 'outcome',
      stageId: 'stage_lead',
      subject: 'No need',
      toStageId: 'stage_lost',
      toStage: 'lost',
      value: '',
    });
    expect(ofKind('activityStarted')[0]).toMatchObject({
      subject: 'Call',
      stageId: 'stage_lead',
      toStage: '',
    });
    expect(ofKind('signal')[0]).toMatchObject({ subject: 'visit', stageId: 'stage_lead', value: '3' });
    expect(ofKind('firstResponseMissed')[0]).toMatchObject({ stageId: 'stage_lead', subjectId: '' });
  });

  it('lets a lead come before anything happens to it, a referred one after it was referred', () => {
    const known = new Set<string>();
    rows.forEach(({ lead, event, sourceId }, place) => {
      if (event === 'arrived' || event === 'stock') {
        expect(known.has(lead!)).toBe(false);
        known.add(lead!);
        if (sourceId === 'source_friends') expect(rows[place - 1]).toMatchObject({ event: 'referred' });
      } else expect(known.has(lead!), `${event} of ${lead}`).toBe(true);
    });
    expect(ofKind('referred').length).toBeGreaterThan(5);
  });

  it('is in the order of time', () => {
    const instants = rows.map(({ elapsedMs }) => Number(elapsedMs));
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  });

  it('does not depend on how the run was cut into chunks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 700 }),
        fc.infiniteStream(fc.boolean()),
        (leadRows, eventRows, turns) => {
          const leads = chunksOf('leads', leadRows);
          const events = chunksOf('events', eventRows);
          const mixed: Chunk[] = [];
          for (const isLeads of turns) {
            const next = (isLeads ? leads : events).shift() ?? leads.shift() ?? events.shift();
            if (next === undefined) break;
            mixed.push(next);
          }
          expect(written(mixed) === whole).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
