import { describe, expect, it } from 'vitest';
import { comparisonsIn, type Comparison, type Criterion } from '../../../src/core/criteria/criterion.ts';
import { operators } from '../../../src/core/criteria/operators/registry.ts';
import { valueKindOf } from '../../../src/core/criteria/valueKinds.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { findRecord, recordsOf, waysFrom } from '../../../src/core/model/queries.ts';
import { recordShapes } from '../../../src/core/model/records.ts';
import { templates } from '../../../src/core/templates/registry.ts';

const built = templates.all.map(({ id, build }) => [id, build()] as const);

describe.each(built)('the template %s', (id, blueprint) => {
  it('builds the same blueprint every time', () => {
    expect(templates.find(id)!.build()).toEqual(blueprint);
  });

  it('holds complete and valid records only', () => {
    for (const record of Object.values(blueprint.records)) {
      expect(recordShapes[record.type].parse(record)).toEqual(record);
    }
  });

  it('refers to nothing that does not exist', () => {
    const dangling = Object.values(blueprint.records).flatMap((record) =>
      referencesIn(record)
        .filter(({ to, type }) => findRecord(blueprint, type as 'stage', to) === undefined)
        .map(({ to, at }) => `${record.id}${at} → ${to}`),
    );
    expect(dangling).toEqual([]);
  });

  it('asks in its criteria only for what there is, with values that can occur', () => {
    const wrong = criteriaIn(blueprint).flatMap(({ place, comparison }) => {
      const fault = faultOf(comparison, blueprint);
      return fault === null ? [] : [`${place}: ${fault}`];
    });
    expect(wrong).toEqual([]);
  });

  it('gives its leads and signals only values that the field may have', () => {
    const given = [
      ...recordsOf(blueprint, 'source').flatMap(({ attributes }) =>
        attributes.flatMap(({ fieldId, values }) => values.map(({ value }) => ({ fieldId, value }))),
      ),
      ...recordsOf(blueprint, 'signal').flatMap(({ sets }) => sets),
    ];
    const wrong = given.filter(({ fieldId, value }) => !mayHave(blueprint, fieldId, value));
    expect(wrong).toEqual([]);
  });

  it('has unique keys for stages, fields, signals, sources, statuses and reason lists', () => {
    for (const type of ['stage', 'field', 'signal', 'source', 'status', 'reasonList'] as const) {
      expectUnique(recordsOf(blueprint, type).map(({ key }) => key));
    }
  });

  it('never gives away more than all leads of a stage', () => {
    for (const stage of recordsOf(blueprint, 'stage')) {
      const groups = lineage(blueprint, stage.id).flatMap((place) => waysFrom(blueprint, place));
      const drawn = groups.filter(({ trigger }) => trigger === 'decision' || trigger === 'event');
      const total = drawn.reduce((sum, { share }) => sum + (share ?? 0), 0);
      expect(total, stage.id).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('names every way by a fact of its own', () => {
    for (const stage of recordsOf(blueprint, 'stage')) {
      const events = lineage(blueprint, stage.id)
        .flatMap((place) => waysFrom(blueprint, place))
        .map(({ event }) => event);
      expect(events.every((event) => event !== '')).toBe(true);
      expectUnique(events);
    }
  });
});

function expectUnique(names: readonly string[]): void {
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
}

/** A stage and the groups around it. */
function lineage(blueprint: Blueprint, stageId: string): string[] {
  const parentId = findRecord(blueprint, 'stage', stageId)?.parentId;
  return parentId ? [stageId, ...lineage(blueprint, parentId)] : [stageId];
}

/** Every text in a record that has the form of a reference: members called …Id or …Ids, and a scenario's record. */
function referencesIn(value: unknown, at = ''): { to: string; type: string; at: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, place) => referencesIn(item, `${at}[${place}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inside]) => {
    const here = `${at}.${member}`;
    const ids = /Ids?$/.test(member) ? [inside].flat().filter((id) => typeof id === 'string') : null;
    return ids === null
      ? referencesIn(inside, here)
      : ids.map((to) => ({ to, type: to.slice(0, to.indexOf('_')), at: here }));
  });
}

/** Every comparison anywhere in the records, with the record it stands in. */
function criteriaIn(blueprint: Blueprint): { place: string; comparison: Comparison }[] {
  return Object.values(blueprint.records).flatMap((record) =>
    comparisonsInside(record).map((comparison) => ({ place: record.id, comparison })),
  );
}

function comparisonsInside(value: unknown): Comparison[] {
  if (Array.isArray(value)) return value.flatMap(comparisonsInside);
  if (typeof value !== 'object' || value === null) return [];
  if ('subject' in value && 'operator' in value) return comparisonsIn(value as Criterion);
  return Object.values(value).flatMap(comparisonsInside);
}

function faultOf({ subject, operator: name, value }: Comparison, blueprint: Blueprint): string | null {
  const operator = operators.find(name);
  if (operator === undefined) return `unknown operator ${name}`;
  const field = subject.kind === 'field' ? findRecord(blueprint, 'field', subject.fieldId) : undefined;
  if (subject.kind === 'field' && field === undefined) return `unknown field ${subject.fieldId}`;
  const kind = valueKindOf(subject, field?.fieldType);
  if (!operator.appliesTo.includes(kind)) return `${name} is not for a ${kind}`;
  if (field === undefined || operator.operand === 'none') return null;
  const odd = [value].flat().filter((item) => !mayHave(blueprint, field.id, item));
  return odd.length === 0 ? null : `${field.id} is never ${odd.join(', ')}`;
}

function mayHave(blueprint: Blueprint, fieldId: string, value: unknown): boolean {
  const field = findRecord(blueprint, 'field', fieldId);
  if (field === undefined) return false;
  switch (valueKindOf({ kind: 'field', fieldId }, field.fieldType)) {
    case 'choice':
    case 'set':
      return field.options.some((option) => option.value === value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value === 'string';
  }
}
