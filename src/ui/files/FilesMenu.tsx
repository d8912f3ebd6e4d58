import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ExportFormat } from '../../core/formats/format.ts';
import { Button } from '../controls/Button.tsx';
import { Menu } from '../controls/Menu.tsx';
import type { MenuItem } from '../controls/menuItems.ts';
import { showFault, showToast } from '../controls/toasts.ts';
import { useWorkspace } from '../hooks/services.ts';
import { goTo } from '../shell/route.ts';
import { LazyImportDialog } from './LazyImportDialog.tsx';
import { useImport } from './useImport.ts';

/** Saves the open blueprint as a file of one kind or another, or opens a file as another blueprint. */
export function FilesMenu() {
  const { document: store } = useWorkspace();
  const [formats, setFormats] = useState<readonly ExportFormat[] | null>(null);
  const { chooseFile, refusal, dismiss } = useImport((id) => {
    goTo({ place: 'blueprint', id });
    showToast('Opened as a blueprint of its own.');
  });

  // The writers come when the menu is first asked for.
  const load = () => {
    if (formats !== null) return;
    import('./exporting.ts').then(
      ({ exportFormats }) => setFormats(exportFormats),
      () => showFault('The exports could not be loaded. Reload the page and try again.'),
    );
  };
  const save = async (format: ExportFormat) => {
    const { exportBlueprint } = await import('./exporting.ts');
    const omissions = exportBlueprint(store.getState().blueprint, format);
    if (omissions.length > 0) showToast(`Saved. Not expressed in this format: ${omissions.join(' ')}`);
  };

  const items: MenuItem[] = [
    ...(formats ?? []).map((format): MenuItem => ({
      label: format.label,
      hint: format.description,
      onSelect: () => void save(format),
    })),
    ...(formats === null ? [{ label: 'Loading…', disabled: true, onSelect: () => undefined }] : []),
    'separator',
    { label: 'Import a blueprint…', hint: 'It opens beside this one.', onSelect: chooseFile },
  ];
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button icon={<FileDown size={15} />} onPointerEnter={load} onFocus={load} onClick={load}>
            Export
          </Button>
        }
        items={items}
      />
      <LazyImportDialog refusal={refusal} onClose={dismiss} />
    </>
  );
}
