// One stretch of linear memory, handed out from the bottom up and taken back all at once when a run begins.

/** Tells the page that there is no more memory; it does not come back. */
export declare function noMemory(): void;

const PAGE = 65_536;
let top: usize = 0;

/** Forgets everything: the next run begins with all the memory there is. */
export function forgetAll(): void {
  top = __heap_base;
}

/** So many bytes, aligned to 64, of whatever was there before. Traps when there is no more memory. */
export function allocate(bytes: usize): usize {
  const at: usize = (top + 63) & ~63;
  const end = at + bytes;
  const have = <usize>memory.size() * PAGE;
  if (end > have) {
    const missing = <i32>((end - have + PAGE - 1) / PAGE);
    // A little more than is asked for: growing is a call to the host.
    const wanted = missing + (memory.size() >> 3);
    if (memory.grow(wanted) < 0 && memory.grow(missing) < 0) noMemory();
  }
  top = end;
  return at;
}

/** The same, of zeros. */
export function allocateZeros(bytes: usize): usize {
  const at = allocate(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

/** Bytes that are in use. */
export function bytesInUse(): f64 {
  return <f64>(top - __heap_base);
}
