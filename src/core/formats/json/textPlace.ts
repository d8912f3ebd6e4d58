/** A place in a text as people count: from 1, columns in UTF-16 units as editors show them. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where an offset is; CRLF, LF and CR each end a line. */
export function placeAt(text: string, offset: number): TextPlace {
  const lineEnd = /\r\n|\n|\r/g;
  let line = 1;
  let start = 0;
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    if (lineEnd.lastIndex > offset) break;
    line += 1;
    start = lineEnd.lastIndex;
  }
  return { line, column: offset - start + 1 };
}
