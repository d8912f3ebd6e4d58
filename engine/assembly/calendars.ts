// Open hours: instants at which a calendar opens and closes, and how much open time lies before each opening.

import { allocate } from './memory';

@unmanaged
export class Calendar {
  count: i32;
  /** The last stretch that began at or before the instant that was asked for last: time hardly goes back. */
  hint: i32;
  opens: usize;
  closes: usize;
  before: usize;
}

export function calendar(count: i32, opens: usize, closes: usize, before: usize): usize {
  const made = changetype<Calendar>(allocate(offsetof<Calendar>()));
  made.count = count;
  made.hint = -1;
  made.opens = opens;
  made.closes = closes;
  made.before = before;
  return changetype<usize>(made);
}

function at(list: usize, place: i32): f64 {
  return load<f64>(list + ((<usize>place) << 3));
}

/** The last stretch that begins at or before an instant; -1: none does. */
function stretchAt(times: Calendar, instant: f64): i32 {
  let place = times.hint;
  if (place >= 0 && at(times.opens, place) > instant) place = -1;
  if (place >= 0 && (place + 8 >= times.count || at(times.opens, place + 8) > instant)) {
    while (place + 1 < times.count && at(times.opens, place + 1) <= instant) place += 1;
  } else {
    let low = 0;
    let high = times.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(times.opens, middle) <= instant) low = middle + 1;
      else high = middle;
    }
    place = low - 1;
  }
  times.hint = place;
  return place;
}

/** Open time from the table's beginning to an instant. */
export function openTimeUntil(address: usize, instant: f64): f64 {
  const times = changetype<Calendar>(address);
  const place = stretchAt(times, instant);
  if (place < 0) return 0;
  return at(times.before, place) + min(instant, at(times.closes, place)) - at(times.opens, place);
}

/** Whether the calendar is open just after an instant. */
export function isOpenAt(address: usize, instant: f64): bool {
  const times = changetype<Calendar>(address);
  const place = stretchAt(times, instant);
  return place >= 0 && instant < at(times.closes, place);
}

/** The first opening after an instant; Infinity past the end of the table. */
export function nextOpening(address: usize, instant: f64): f64 {
  const times = changetype<Calendar>(address);
  const next = stretchAt(times, instant) + 1;
  return next < times.count ? at(times.opens, next) : Infinity;
}

/** The instant at which so much open time has passed since `from`; Infinity past the end of the table. */
export function afterOpenTime(address: usize, from: f64, open: f64): f64 {
  if (open <= 0) return from;
  const times = changetype<Calendar>(address);
  const wanted = openTimeUntil(address, from) + open;
  if (times.count === 0) return Infinity;
  // The last stretch that begins with less than the wanted time behind it: it reaches it or none does.
  let low = max(0, times.hint);
  let high = min(times.count - 1, low + 16);
  if (high < times.count - 1 && at(times.before, high) < wanted) high = times.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(times.before, middle) < wanted) low = middle;
    else high = middle - 1;
  }
  const instant = at(times.opens, low) + (wanted - at(times.before, low));
  return instant <= at(times.closes, low) ? instant : Infinity;
}
