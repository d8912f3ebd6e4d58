const MOST_BYTES = 120;

/** Names that Windows keeps for devices, with any extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name made from what a person called something: Latin letters, digits and hyphens, at most 120 bytes
 * with its extension, never a name that an operating system keeps for itself. Letters of other scripts are
 * left out; where nothing is left, the fallback stands.
 */
export function fileName(title: string, extension: string, fallback = 'blueprint'): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MOST_BYTES - extension.length - 1)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? fallback : deviceName.test(plain) ? `${plain}-${fallback}` : plain;
  return `${base}.${extension}`;
}
