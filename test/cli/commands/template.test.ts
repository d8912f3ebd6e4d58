import { describe, expect, it } from 'vitest';
import { readDefinition } from '../../../src/core/formats/definition/readDefinition.ts';
import { templates } from '../../../src/core/templates/registry.ts';
import { call } from '../fakeTerminal.ts';

describe('template', () => {
  it('lists the templates when none is named', async () => {
    const { code, out } = await call(['template']);

    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(templates.all.length);
  });

  it.each(templates.all.map(({ id }) => id))(
    'prints %s as a file that reads back as the template',
    async (id) => {
      const { code, out } = await call(['template', id]);

      expect(code).toBe(0);
      expect(readDefinition(out)).toEqual({ ok: true, value: templates.find(id)?.build() });
    },
  );

  it('takes the name in any spelling and suggests the nearest', async () => {
    const { out } = await call(['template', 'blank']);

    expect(await call(['template', 'BLANK'])).toMatchObject({ out });
    expect(await call(['template', 'blnk'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no template "blnk". Did you mean "blank"?\n',
    });
  });
});
