import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { applyChanges, setMember, type FieldPath } from '../../../src/core/model/changes.ts';
import { templates } from '../../../src/core/templates/registry.ts';

const blueprint = templates.find('rawLeadToEvangelist')!.build();
const { plan } = compileBlueprint(blueprint);

function hashWith(id: string, path: FieldPath, value: Json): string {
  const record = blueprint.records[id]!;
  const changes = setMember(record, path, value);
  if (changes.length === 0) throw new Error(`${id} ${path.join('.')} has that value already.`);
  return compileBlueprint(applyChanges(blueprint, changes)).plan!.hash;
}

const hours = (value: number) => ({ value, unit: 'hours', calendarId: null });
const delay = { distribution: { kind: 'constant', value: 3 }, unit: 'days', calendarId: null };
const never = { subject: { kind: 'score', component: 'total' }, operator: 'isAtLeast', value: 999 };

/** What a run reads: changing any of it must change the plan, or the field would be dead. */
const meaning: readonly (readonly [string, string, Json])[] = [
  ['stage_recycled', 'kind', 'end'],
  ['stage_mql', 'key', 'another'],
  ['stage_mql', 'enterCriteria', never],
  ['stage_mql', 'leaveCriteria', never],
  ['stage_mql', 'sla.firstResponse', hours(77)],
  ['stage_mql', 'sla.maximumTime', hours(777)],
  ['stage_mql', 'sla.variants', []],
  ['stage_mql', 'activities', []],
  ['stage_mql', 'activities.1.wait', delay],
  ['stage_mql', 'activities.1.effort', delay],
  ['stage_mql', 'activities.1.appliesTo', never],
  ['stage_mql', 'statusOnEntryId', 'status_unqualified'],
  ['stage_mql', 'responsibleTeamId', 'team_bdr'],
  ['stage_opportunity', 'initialStageId', 'stage_negotiation'],
  ['transition_mqlToSal', 'share', 0.01],
  ['transition_mqlToSal', 'modifiers', []],
  ['transition_mqlToSal', 'delay', delay],
  ['transition_mqlToSal', 'criteria', never],
  ['transition_mqlToSal', 'trigger', 'automatic'],
  ['transition_mqlToSal', 'kind', 'recycle'],
  ['transition_mqlToSal', 'event', 'lead.otherwise'],
  ['transition_mqlToSal', 'toId', 'stage_sgl'],
  ['transition_mqlToSal', 'maximumRounds', 3],
  ['transition_mqlToSal', 'resetsScore', true],
  ['transition_mqlToRecycled', 'reasonListId', null],
  ['scoreModel_main', 'halfLife', hours(5)],
  ['scoreModel_main', 'fitRules', []],
  ['settings_main', 'responseDecay', []],
  ['settings_main', 'startDate', '2028-02-01'],
  ['settings_main', 'timeZone', 'America/New_York'],
  ['calendar_businessHours', 'holidays', []],
  ['calendar_businessHours', 'openHours', []],
];

/** What a person reads: changing it must leave every stored run as true as it was. */
const words: readonly (readonly [string, string, Json])[] = [
  ['stage_mql', 'name', 'Something else'],
  ['stage_mql', 'definition', 'Something else.'],
  ['stage_mql', 'position', { x: 1, y: 2 }],
  ['stage_mql', 'number', '33'],
  ['stage_mql', 'toolIds', []],
  ['transition_mqlToSal', 'label', 'something else'],
  ['transition_mqlToSal', 'handOver', []],
  ['team_bdr', 'name', 'Somebody else'],
  ['settings_main', 'name', 'Something else'],
  ['settings_main', 'runDays', 90],
];

describe('compiling a blueprint', () => {
  it('gives a plan for the default template, and no problem', () => {
    expect(compileBlueprint(blueprint).problems).toEqual([]);
    expect(plan!.stages).toHaveLength(23);
  });

  it('gives the same plan for the same blueprint without working twice', () => {
    expect(compileBlueprint(blueprint).plan).toBe(plan);
    expect(compileBlueprint({ ...blueprint, records: { ...blueprint.records } }).plan!.hash).toBe(plan!.hash);
  });

  it('gives plain data that a worker can be sent', () => {
    expect(structuredClone(plan)).toEqual(plan);
  });

  it.each(meaning)('means something else when %s has another %s', (id, path, value) => {
    const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    expect(hashWith(id, steps, value)).not.toBe(plan!.hash);
  });

  it.each(words)('means the same when %s has another %s', (id, path, value) => {
    expect(hashWith(id, path.split('.'), value)).toBe(plan!.hash);
  });

  it('means the same however many days it is laid out for', () => {
    expect(compileBlueprint(blueprint, 30).plan!.hash).toBe(plan!.hash);
    expect(compileBlueprint(blueprint, 30).plan!.runDays).toBe(30);
  });
});
