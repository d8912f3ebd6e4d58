// A 4-ary heap of (key, sequence, reference): the least key first, and of equal keys the least sequence. A node has
// 16 bytes, so the four children of one lie in one line of the cache; which of them is least is found without
// branches, for nobody could foretell them.

import { allocate, giveBack } from './memory';

const NODE: usize = 16;

/** Later than everything. */
export const NEVER: i64 = i64.MAX_VALUE;

@unmanaged
export class Heap {
  /** Address of node 0; its four children begin on a line of the cache. */
  nodes: usize;
  size: i32;
  capacity: i32;
  /** The node taken last has left a hole on top, which the next one put in fills. */
  isHollow: i32;
}

export function newHeap(capacity: i32): Heap {
  const made = changetype<Heap>(allocate(offsetof<Heap>()));
  made.nodes = nodesFor(capacity);
  made.size = 0;
  made.capacity = capacity;
  made.isHollow = 0;
  return made;
}

function nodesFor(capacity: i32): usize {
  return allocate((<usize>capacity + 4) * NODE) + 48;
}

export function keyOn(node: usize): i64 {
  return load<i64>(node);
}
export function sequenceOn(node: usize): u32 {
  return load<u32>(node, 12);
}
export function referenceOn(node: usize): u32 {
  return load<u32>(node, 8);
}

/** How many there are. */
export function sizeOf(heap: Heap): i32 {
  if (heap.isHollow) fillHole(heap);
  return heap.size;
}

/** The least key, or NEVER when there is none. */
export function leastKey(heap: Heap): i64 {
  const nodes = heap.nodes;
  const size = heap.size;
  if (!heap.isHollow) return size === 0 ? NEVER : keyOn(nodes);
  // Below a hole on top the next one is among its children; it need not be filled to know.
  let least = NEVER;
  const end = min(5, size);
  for (let child = 1; child < end; child += 1) least = min(least, keyOn(nodes + <usize>child * NODE));
  return least;
}

/** The topmost node; there must be one. It stays readable until something is put in. */
export function topNode(heap: Heap): usize {
  if (heap.isHollow) fillHole(heap);
  return heap.nodes;
}

/** Takes the topmost node out. */
export function takeTop(heap: Heap): void {
  heap.isHollow = 1;
}

export function put(heap: Heap, key: i64, sequence: u32, reference: u32): void {
  // Sequence and reference as one word: of equal keys the lower word comes first.
  const rest = ((<u64>sequence) << 32) | (<u64>reference);
  if (heap.isHollow) {
    heap.isHollow = 0;
    sink(heap.nodes, heap.size, key, rest);
    return;
  }
  if (heap.size === heap.capacity) grow(heap);
  const size = heap.size;
  heap.size = size + 1;
  rise(heap.nodes, size, key, rest);
}

/** Lets a node rise from a place to where it belongs. */
function rise(nodes: usize, from: i32, key: i64, rest: u64): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 2;
    const above = nodes + <usize>parent * NODE;
    const keyAbove = load<i64>(above);
    if (keyAbove < key || (keyAbove === key && restOn(above) <= rest)) break;
    copyNode(nodes + <usize>at * NODE, above);
    at = parent;
  }
  write(nodes + <usize>at * NODE, key, rest);
}

function fillHole(heap: Heap): void {
  heap.isHollow = 0;
  const last = heap.size - 1;
  heap.size = last;
  if (last === 0) return;
  const node = heap.nodes + <usize>last * NODE;
  sink(heap.nodes, last, load<i64>(node), restOn(node));
}

/** Lets a node sink from the top to its place. */
function sink(nodes: usize, size: i32, key: i64, rest: u64): void {
  let at: i32 = 0;
  let first: i32 = 1;
  while (first + 3 < size) {
    const child = nodes + <usize>first * NODE;
    const left = select(child + NODE, child, isBefore(child + NODE, child));
    const right = select(child + 3 * NODE, child + 2 * NODE, isBefore(child + 3 * NODE, child + 2 * NODE));
    const least = select(right, left, isBefore(right, left));
    const leastKeyHere = load<i64>(least);
    if (leastKeyHere > key || (leastKeyHere === key && restOn(least) > rest)) {
      write(nodes + <usize>at * NODE, key, rest);
      return;
    }
    copyNode(nodes + <usize>at * NODE, least);
    at = <i32>((least - nodes) / NODE);
    first = 4 * at + 1;
  }
  // The last few nodes have fewer children.
  let least: usize = 0;
  for (let other = first; other < size; other += 1) {
    const node = nodes + <usize>other * NODE;
    if (least === 0 || isBefore(node, least)) least = node;
  }
  if (least !== 0 && (load<i64>(least) < key || (load<i64>(least) === key && restOn(least) < rest))) {
    copyNode(nodes + <usize>at * NODE, least);
    at = <i32>((least - nodes) / NODE);
  }
  write(nodes + <usize>at * NODE, key, rest);
}

/** Whether a node comes before another, without a branch. */
function isBefore(one: usize, other: usize): bool {
  const key = load<i64>(one);
  const otherKey = load<i64>(other);
  return (i32(key < otherKey) | (i32(key === otherKey) & i32(restOn(one) < restOn(other)))) !== 0;
}

/** Sequence and reference of a node as one word. */
function restOn(node: usize): u64 {
  return load<u64>(node, 8);
}

function copyNode(to: usize, from: usize): void {
  store<u64>(to, load<u64>(from));
  store<u64>(to, load<u64>(from, 8), 8);
}

function write(node: usize, key: i64, rest: u64): void {
  store<i64>(node, key);
  store<u64>(node, rest, 8);
}

function grow(heap: Heap): void {
  const nodes = nodesFor(heap.capacity * 2);
  memory.copy(nodes, heap.nodes, <usize>heap.size * NODE);
  giveBack(heap.nodes - 48, (<usize>heap.capacity + 4) * NODE);
  heap.nodes = nodes;
  heap.capacity *= 2;
}
