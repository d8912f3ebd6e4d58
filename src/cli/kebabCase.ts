/** An id as it is typed on a command line: "xstateJson" is "xstate-json". */
export function kebabCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
