// A list of whole numbers as the page writes it: how many, then one after another.

export type List = usize;

export function lengthOf(list: List): i32 {
  return load<i32>(list);
}

export function itemOf(list: List, place: i32): i32 {
  return load<i32>(list + 4 + ((<usize>place) << 2));
}
