import { describe, expect, it } from 'vitest';
import { recordShapes } from '../../../src/core/model/records.ts';
import { recordForms } from '../../../src/ui/dictionary/recordForms.ts';
import type { FormField } from '../../../src/ui/forms/formField.ts';
import {
  frameFields,
  noteFields,
  policiesSections,
  settingsHeading,
  settingsSections,
  targetsSections,
} from '../../../src/ui/inspector/blueprintSections.ts';
import { stageQuestions } from '../../../src/ui/inspector/stageQuestions.ts';
import { stageHeading, stageSections } from '../../../src/ui/inspector/stageSections.ts';
import {
  transitionHeading,
  transitionQuestions,
  transitionSections,
} from '../../../src/ui/inspector/transitionSections.ts';
import { offeredPaths, shapePaths } from '../../support/shapePaths.ts';

const fieldsOf = (parts: readonly { readonly fields: readonly FormField[] }[]) =>
  parts.flatMap(({ fields }) => fields);

const offered: Record<string, readonly FormField[]> = {
  stage: [...stageHeading, ...fieldsOf(stageQuestions), ...fieldsOf(stageSections)],
  transition: [...transitionHeading, ...fieldsOf(transitionQuestions), ...fieldsOf(transitionSections)],
  note: noteFields,
  frame: frameFields,
  settings: [...settingsHeading, ...fieldsOf(settingsSections)],
  targets: fieldsOf(targetsSections),
  policies: fieldsOf(policiesSections),
  ...Object.fromEntries(recordForms.map(({ type, fields }) => [type, fields])),
};

/** Made once, or arranged by hand with the arrows of a list. */
const notTyped = /^(type|id|order)$|\[\]\.id$/;
// A stage's and a transition's place in their list has no arrows everywhere: it must be offered.
const typedAll = /^(type|id)$|\[\]\.id$/;

/** Members of which one of two forms is shown: a rate or a row of months, a day or a week, the patience of a lead. */
const ofSeveralForms = new Set(['arrivals.volume.leads', 'activities[].batch.minute', 'delay']);

describe.each(Object.entries(offered))('the form of a %s', (type, fields) => {
  const shape = recordShapes[type as keyof typeof recordShapes];
  const wanted = shapePaths(shape).filter(
    (path) => !(type === 'stage' || type === 'transition' ? typedAll : notTyped).test(path),
  );
  const paths = offeredPaths(fields);

  it('offers every member of the shape', () => {
    expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('offers nothing that the shape does not have, and nothing twice', () => {
    const known = new Set([...wanted, 'id', 'order']);
    expect(paths.filter((path) => !known.has(path))).toEqual([]);
    const twice = paths.filter((path, index) => paths.indexOf(path) !== index && !ofSeveralForms.has(path));
    expect(twice).toEqual([]);
  });
});
