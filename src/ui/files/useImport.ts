import { useState } from 'react';
import { showFault } from '../controls/toasts.ts';
import { useServices } from '../hooks/services.ts';
import type { Refusal } from './ImportDialog.tsx';

/** A way to choose a file and open it as a new blueprint: it never overwrites, and a wrong file changes nothing. */
export function useImport(onImported: (id: string) => void) {
  const { library } = useServices();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function take(file: File): Promise<void> {
    const { readBlueprintFile } = await import('./importing.ts');
    const read = await readBlueprintFile(file);
    if (!read.ok) {
      setRefusal({ fileName: file.name, errors: read.errors });
      return;
    }
    onImported(await library.getState().create(read.value));
  }

  const chooseFile = () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) {
        take(file).catch((error: unknown) => showFault(`The file could not be opened. ${wordsOf(error)}`));
      }
    });
    input.click();
  };
  return { chooseFile, refusal, dismiss: () => setRefusal(null) };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
