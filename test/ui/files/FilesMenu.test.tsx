import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formats } from '../../../src/core/formats/registry.ts';
import { FilesMenu } from '../../../src/ui/files/FilesMenu.tsx';
import { ranBlueprint } from '../../support/ranBlueprint.ts';
import { renderWithApp } from '../../support/renderWithApp.tsx';

// jsdom neither makes addresses of blobs nor follows links to them.
const saved: { name: string; text: Promise<string> }[] = [];
let last: Blob | null = null;
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = vi.fn((blob: Blob) => ((last = blob), 'blob:here'));
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: last!.text() });
  });
});

async function open() {
  const { user } = renderWithApp(ranBlueprint, <FilesMenu />);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await screen.findByRole('menuitem', { name: /^Import a blueprint/ });
  return user;
}

describe('the menu of files', () => {
  it('offers every format, and to import', async () => {
    await open();
    for (const { label } of formats.all)
      expect(
        await screen.findByRole('menuitem', { name: new RegExp(`^${label.replace(/[()]/g, '.')}`) }),
      ).toBeVisible();
  });

  it('saves the open blueprint as a file that is named after it', async () => {
    const user = await open();
    await user.click(await screen.findByRole('menuitem', { name: /^Blueprint \(JSON\)/ }));

    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toMatch(/^northwind-lifecycle.*\.json$/i);
    expect(JSON.parse(await saved[0]!.text)).toMatchObject({ format: 'stagecraft-blueprint' });
  });
});
