/** What a command sees of the world around it; tests give it one of their own. */
export interface Terminal {
  /** The bytes of a file, or of standard input for "-"; rejects with the reason as a word of Node ("ENOENT"). */
  read(path: string): Promise<Uint8Array>;
  /** Writes a result to standard output. */
  print(text: string): void;
  /** Writes a message to standard error. */
  report(text: string): void;
}
