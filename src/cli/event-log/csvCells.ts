/** Characters with which a spreadsheet takes a text for a formula; also in full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Texts as cells of a CSV file (RFC 4180). One that a spreadsheet would run as a formula gets a leading quote mark. */
export function csvCells(...texts: readonly string[]): string {
  return texts
    .map((text) => {
      const safe = FORMULA.test(text) ? `'${text}` : text;
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(',');
}
