/** Numbers in the order of their keys, least first. */
export interface Heap {
  clear(): void;
  push(key: number, value: number): void;
  /** The value with the least key; -1 where there is none. */
  pop(): number;
}

/** An empty heap. */
export function createHeap(): Heap {
  const keys: number[] = [];
  const values: number[] = [];
  let size = 0;
  const set = (place: number, key: number, value: number): void => {
    keys[place] = key;
    values[place] = value;
  };
  return {
    clear: () => {
      size = 0;
    },
    push: (key, value) => {
      let place = size;
      size += 1;
      while (place > 0) {
        const parent = (place - 1) >> 1;
        if ((keys[parent] as number) <= key) break;
        set(place, keys[parent] as number, values[parent] as number);
        place = parent;
      }
      set(place, key, value);
    },
    pop: () => {
      if (size === 0) return -1;
      const top = values[0] as number;
      size -= 1;
      const key = keys[size] as number;
      const value = values[size] as number;
      let place = 0;
      for (;;) {
        let child = 2 * place + 1;
        if (child >= size) break;
        if (child + 1 < size && (keys[child + 1] as number) < (keys[child] as number)) child += 1;
        if ((keys[child] as number) >= key) break;
        set(place, keys[child] as number, values[child] as number);
        place = child;
      }
      if (size > 0) set(place, key, value);
      return top;
    },
  };
}
