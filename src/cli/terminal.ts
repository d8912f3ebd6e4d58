/** A file that is being written. */
export interface TextFile {
  /** Writes on; throws with the reason as a word of Node ("ENOSPC"). */
  write(text: string): void;
  close(): void;
}

/** What a command sees of the world around it; tests give it one of their own. */
export interface Terminal {
  /** Bytes that a run may take up. */
  readonly memory: number;
  /** The bytes of a file, or of standard input for "-"; rejects with the reason as a word of Node ("ENOENT"). */
  read(path: string): Promise<Uint8Array>;
  /** Begins a file, in the place of one that is there; throws with the reason as a word of Node ("ENOENT"). */
  create(path: string): TextFile;
  /** Writes a result to standard output. */
  print(text: string): void;
  /** Writes a message to standard error. */
  report(text: string): void;
}
