// A 4-ary heap of (key, sequence, reference): the least key first, and of equal keys the least sequence. A node has
// 16 bytes, so the four children of one lie in one line of the cache.

import { allocate } from './memory';

const NODE: usize = 16;

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

export function keyOn(node: usize): f64 {
  return load<f64>(node);
}
export function sequenceOn(node: usize): u32 {
  return load<u32>(node, 8);
}
export function referenceOn(node: usize): u32 {
  return load<u32>(node, 12);
}

/** The least key, or Infinity when there is none. */
export function leastKey(heap: Heap): f64 {
  if (heap.isHollow) fillHole(heap);
  return heap.size == 0 ? Infinity : keyOn(heap.nodes);
}

/** How many there are. */
export function sizeOf(heap: Heap): i32 {
  if (heap.isHollow) fillHole(heap);
  return heap.size;
}

/** The topmost node; there must be one. It stays readable until something is put in. */
export function topNode(heap: Heap): usize {
  return heap.nodes;
}

/** Takes the topmost node out. */
export function takeTop(heap: Heap): void {
  heap.isHollow = 1;
}

export function put(heap: Heap, key: f64, sequence: u32, reference: u32): void {
  if (heap.isHollow) {
    heap.isHollow = 0;
    sink(heap, key, sequence, reference);
    return;
  }
  if (heap.size == heap.capacity) grow(heap);
  const nodes = heap.nodes;
  let at = heap.size;
  heap.size = at + 1;
  while (at > 0) {
    const parent = (at - 1) >> 2;
    const above = nodes + <usize>parent * NODE;
    const keyAbove = keyOn(above);
    if (keyAbove < key || (keyAbove == key && sequenceOn(above) <= sequence)) break;
    copyNode(nodes + <usize>at * NODE, above);
    at = parent;
  }
  write(nodes + <usize>at * NODE, key, sequence, reference);
}

function fillHole(heap: Heap): void {
  heap.isHollow = 0;
  const last = heap.size - 1;
  heap.size = last;
  if (last == 0) return;
  const node = heap.nodes + <usize>last * NODE;
  sink(heap, keyOn(node), sequenceOn(node), referenceOn(node));
}

/** Lets a node sink from the top to its place. */
function sink(heap: Heap, key: f64, sequence: u32, reference: u32): void {
  const nodes = heap.nodes;
  const size = heap.size;
  let at = 0;
  for (;;) {
    const first = 4 * at + 1;
    if (first >= size) break;
    let least = nodes + <usize>first * NODE;
    let leastKeyHere = keyOn(least);
    let place = first;
    const end = min(first + 4, size);
    for (let other = first + 1; other < end; other += 1) {
      const node = nodes + <usize>other * NODE;
      const otherKey = keyOn(node);
      if (otherKey < leastKeyHere || (otherKey == leastKeyHere && sequenceOn(node) < sequenceOn(least))) {
        least = node;
        leastKeyHere = otherKey;
        place = other;
      }
    }
    if (leastKeyHere > key || (leastKeyHere == key && sequenceOn(least) > sequence)) break;
    copyNode(nodes + <usize>at * NODE, least);
    at = place;
  }
  write(nodes + <usize>at * NODE, key, sequence, reference);
}

function copyNode(to: usize, from: usize): void {
  store<u64>(to, load<u64>(from));
  store<u64>(to, load<u64>(from, 8), 8);
}

function write(node: usize, key: f64, sequence: u32, reference: u32): void {
  store<f64>(node, key);
  store<u32>(node, sequence, 8);
  store<u32>(node, reference, 12);
}

function grow(heap: Heap): void {
  const nodes = nodesFor(heap.capacity * 2);
  memory.copy(nodes, heap.nodes, <usize>heap.size * NODE);
  heap.nodes = nodes;
  heap.capacity *= 2;
}
