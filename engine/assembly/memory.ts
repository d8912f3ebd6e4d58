// One stretch of linear memory, handed out from the bottom up and taken back all at once when a run begins.

/** Tells the page that there is no more memory; it does not come back. */
export declare function noMemory(): void;

const PAGE = 65_536;
let top: usize = 0;

/** What was outgrown, to be used for something smaller: addresses and sizes, one after another. */
const MOST_SPARE = 24;
let spare: usize = 0;
let spareCount: i32 = 0;

/** Forgets everything: the next run begins with all the memory there is. */
export function forgetAll(): void {
  top = __heap_base;
  spare = allocate(MOST_SPARE * 8);
  spareCount = 0;
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

/** Gives back what has been outgrown. */
export function giveBack(at: usize, bytes: usize): void {
  if (spareCount === MOST_SPARE) return;
  store<u32>(spare + ((<usize>spareCount) << 3), <u32>at);
  store<u32>(spare + ((<usize>spareCount) << 3), <u32>bytes, 4);
  spareCount += 1;
}

/** So many bytes of what was given back, where some of it is large enough; 0 where none is. */
function allocateSpare(bytes: usize): usize {
  for (let n = 0; n < spareCount; n += 1) {
    const entry = spare + ((<usize>n) << 3);
    const at = (<usize>load<u32>(entry) + 63) & ~63;
    const end = <usize>load<u32>(entry) + <usize>load<u32>(entry, 4);
    if (at + bytes > end) continue;
    store<u32>(entry, <u32>(at + bytes));
    store<u32>(entry, <u32>(end - at - bytes), 4);
    return at;
  }
  return 0;
}

/** So many bytes of zeros, from what was given back if possible. */
export function allocateZeros(bytes: usize): usize {
  const found = allocateSpare(bytes);
  const at = found !== 0 ? found : allocate(bytes);
  memory.fill(at, 0, bytes);
  return at;
}

/** Bytes that are in use. */
export function bytesInUse(): f64 {
  return <f64>(top - __heap_base);
}
