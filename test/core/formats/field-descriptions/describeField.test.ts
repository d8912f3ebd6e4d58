import { describe, expect, it } from 'vitest';
import {
  commonFields,
  describeField,
  shapeDescriptions,
} from '../../../../src/core/formats/field-descriptions/describeField.ts';
import { objectShapes } from '../../../../src/core/formats/schema/shapeNames.ts';

const fieldsOf = (shape: string) => Object.keys(objectShapes.get(shape)?._zod.def.shape ?? {});

describe('the descriptions of what a file holds', () => {
  it('cover every object there is, and nothing else', () => {
    expect(Object.keys(shapeDescriptions).sort()).toEqual([...objectShapes.keys()].sort());
  });

  it.each([...objectShapes.keys()])('cover every member of %s in whole sentences', (shape) => {
    const described = fieldsOf(shape).map((field) => [field, describeField(shape, field) ?? 'not described']);
    const unfinished = described.filter(([, words]) => !/^["A-Z].*[.]$/.test(words ?? ''));

    expect(unfinished).toEqual([]);
    expect(shapeDescriptions[shape]?.about).toMatch(/^[A-Z].*\.$/);
  });

  it('say nothing about members that do not exist', () => {
    const invented = Object.entries(shapeDescriptions).flatMap(([shape, { fields }]) =>
      Object.keys(fields)
        .filter((field) => !fieldsOf(shape).includes(field))
        .map((field) => `${shape}.${field}`),
    );
    const everyField = [...objectShapes.keys()].flatMap(fieldsOf);

    expect(invented).toEqual([]);
    expect(Object.keys(commonFields).filter((field) => !everyField.includes(field))).toEqual([]);
  });
});
