import { describe, expect, it } from 'vitest';
import { formatGroups, type ExportFormat } from '../../../src/core/formats/format.ts';
import { formats } from '../../../src/core/formats/registry.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const blueprints = {
  empty: blueprintOf(),
  sound: blueprintOf(
    record('source', 'web', { entryStageId: 'stage_lead' }),
    stage('lead', { isEntryPoint: true }),
    stage('won', { kind: 'end' }),
    transition('lead', 'won', { share: 1 }),
  ),
  mistaken: blueprintOf(stage('lead', { parentId: 'stage_lead' }), transition('lead', 'nowhere')),
};

describe.each(formats.all.map((format): [string, ExportFormat] => [format.id, format]))(
  'the format %s',
  (_, format) => {
    it('says what it is', () => {
      expect(format.label).not.toBe('');
      expect(format.description).toMatch(/^[A-Z].*\.$/);
      expect(format.fileExtension).toMatch(/^[a-z0-9]+(\.[a-z0-9]+)*$/);
      expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      expect(formatGroups).toContain(format.group);
    });

    it.each(Object.keys(blueprints))('writes the %s blueprint without throwing', (name) => {
      const { text, omissions } = format.write({ blueprint: blueprints[name as keyof typeof blueprints] });

      expect(text === '' ? omissions : [text]).not.toEqual([]);
      for (const sentence of omissions) expect(sentence).toMatch(/^["A-Z].*\.$/);
    });

    it('writes the same text every time', () => {
      expect(format.write({ blueprint: blueprints.sound })).toEqual(
        format.write({ blueprint: blueprints.sound }),
      );
    });
  },
);
