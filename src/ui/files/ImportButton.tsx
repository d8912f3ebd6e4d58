import { Upload } from 'lucide-react';
import { Button } from '../controls/Button.tsx';
import { LazyImportDialog } from './LazyImportDialog.tsx';
import { useImport } from './useImport.ts';

/** Opens a blueprint file as a new blueprint of the library. */
export function ImportButton({ onImported }: { onImported: (id: string) => void }) {
  const { chooseFile, refusal, dismiss } = useImport(onImported);
  return (
    <>
      <Button icon={<Upload size={15} />} onClick={chooseFile}>
        Import
      </Button>
      <LazyImportDialog refusal={refusal} onClose={dismiss} />
    </>
  );
}
