/** Letters and digits that read well aloud and survive every system a definition is loaded into. */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 12;

/** The form of every id in a definition: what it is, an underscore, and letters, digits or hyphens. */
export const ID_PATTERN = /^[a-z][A-Za-z]*_[A-Za-z0-9-]{1,48}$/;

/** The form of a key: the name of a stage, field or signal in the machine; never changes after it was made. */
export const KEY_PATTERN = /^[a-z][A-Za-z0-9]{0,39}$/;

/** Makes new ids; the source of chance is given, because nothing in core may draw by itself. */
export type NewId = (prefix: string) => string;

/** An id maker over a source of uniform numbers in [0, 1). */
export function createIds(random: () => number): NewId {
  return (prefix) => {
    let id = `${prefix}_`;
    for (let i = 0; i < LENGTH; i += 1) id += ALPHABET[Math.floor(random() * ALPHABET.length)];
    return id;
  };
}

/** A key made from a name ("Sales Accepted Lead" → "salesAcceptedLead") that none of the taken ones equals. */
export function keyFromName(name: string, taken: ReadonlySet<string>, fallback = 'stage'): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    // A number in front would otherwise take the first letter with it.
    .replace(/^[^A-Za-z]+/, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const camel = words
    .map((word, index) => {
      const plain = word === word.toUpperCase() && word.length > 1 && index > 0 ? word.toLowerCase() : word;
      return index === 0 ? plain.toLowerCase() : plain.charAt(0).toUpperCase() + plain.slice(1);
    })
    .join('')
    .slice(0, 36);
  const base = camel === '' ? fallback : camel;
  // "constructor" and its kin mean something else to every JavaScript object.
  const isFree = (key: string) => !taken.has(key) && !(key in Object.prototype);
  if (isFree(base)) return base;
  for (let n = 2; ; n += 1) if (isFree(`${base}${n}`)) return `${base}${n}`;
}
