import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/core/formats/files/fileName.ts';

describe('the name of a file', () => {
  it.each([
    ['Raw Lead → Evangelist', 'Raw-Lead-Evangelist.json'],
    ['../../etc/passwd', 'etc-passwd.json'],
    ['Zürich Übersicht', 'Zurich-Ubersicht.json'],
    ['CON', 'CON-blueprint.json'],
    ['lpt1', 'lpt1-blueprint.json'],
    ['console', 'console.json'],
    ['مرحبا 🚀', 'blueprint.json'],
    ['', 'blueprint.json'],
    ['a\u202Egnp.exe', 'a-gnp-exe.json'],
  ])('made from %j is %s', (title, name) => {
    expect(fileName(title, 'json')).toBe(name);
  });

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileName(title, 'machine.json');
        expect(name).toMatch(/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.machine\.json$/);
        expect(name.length).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('has at most 120 bytes', () => {
    expect(fileName('x'.repeat(300), 'json')).toHaveLength(120);
  });
});
