import { readDefinition } from '../../core/formats/definition/readDefinition.ts';
import { decodeFile } from '../../core/formats/files/decodeFile.ts';
import { refused, type FileErrorCode, type Read } from '../../core/formats/json/fileError.ts';
import { LARGEST_FILE } from '../../core/formats/json/jsonLimits.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';

/** Reads a chosen file as a blueprint, all of it or nothing; what is wrong with it comes back as sentences. */
export async function readBlueprintFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<Read<Blueprint>> {
  if (file.size > LARGEST_FILE) {
    return failed(
      'size',
      `The file has ${(file.size / (1024 * 1024)).toFixed(1)} MB; at most 10 MB are read.`,
      'Choose a file that holds one blueprint only.',
    );
  }
  const bytes = await bytesOf(file);
  if (bytes === null) {
    return failed(
      'encoding',
      'The file could not be read from the disk.',
      'See that it is still there and may be read, and choose it again.',
    );
  }
  const text = decodeFile(bytes, (part, encoding) => new TextDecoder(encoding, { fatal: true }).decode(part));
  return text.ok ? readDefinition(text.value) : text;
}

async function bytesOf(file: Pick<File, 'arrayBuffer'>): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function failed(code: FileErrorCode, sentence: string, remedy: string): Read<Blueprint> {
  return refused({ code, pointer: '', sentence, remedy });
}
