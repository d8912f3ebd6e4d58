// A lead begins (N1): it is given its attributes and enters its first stage, whose enter criteria are not asked.

import { beginAll } from './beginning';
import { meets } from './criteria';
import { FOR_ATTRIBUTE, FOR_VALUE } from './draws';
import { setField, takeLead, Lead } from './leads';
import { itemOf, lengthOf, List } from './lists';
import { clearDrawn, leadsWritten, noteDrawn, writeLead } from './log';
import { enter, settle } from './moving';
import { dealValue, sourceAt, statusOnHandOff } from './plan';
import { uniform } from './random';
import { firstAtLeast, sample } from './samplers';
import { countFit } from './signalling';

/** Words an attribute has in the list of its source. */
const ATTRIBUTE_WORDS = 5;

export function arrive(
  source: i32,
  key: u64,
  parent: i32,
  ordinal: i32,
  enters: List,
  entry: i32,
  now: f64,
): void {
  const lead = takeLead();
  lead.row = leadsWritten();
  lead.key = key;
  lead.source = <u16>source;
  lead.status = <i16>statusOnHandOff;
  lead.entry = <u16>entry;
  drawAttributes(lead, source, now);
  countFit(lead, now);
  const value: f64 = dealValue === 0 ? NaN : sample(dealValue, key, FOR_VALUE, 0);
  writeLead(lead, now, parent, ordinal, value);
  enter(lead, enters, now);
  if (settle(lead, now)) beginAll(lead, now);
}

/** Draws the attributes of a source's lead one after another: later ones may depend on earlier ones. */
function drawAttributes(lead: Lead, source: i32, now: f64): void {
  const from = sourceAt(source);
  const list = from.attributes;
  clearDrawn();
  let n = 0;
  for (let at = 0; at < lengthOf(list); at += ATTRIBUTE_WORDS, n += 1) {
    const field = itemOf(list, at);
    if (isDrawn(list, at, field) || !meets(itemOf(list, at + 2), lead, -1, now)) continue;
    store<i32>(list + 4 + ((<usize>at) << 2), field | DRAWN);
    const word = itemOf(list, at + 1);
    const sampler = <usize>itemOf(list, at + 3);
    if (sampler !== 0) {
      // Single precision, as it is stored: a lead that is read back decides as it did.
      setDrawn(lead, field, <f64>(<f32>sample(sampler, lead.key, FOR_ATTRIBUTE, word)));
    } else {
      const count = itemOf(list, at + 4);
      const place = firstAtLeast(
        <usize>itemOf(from.values, 2 * n + 1),
        count,
        uniform(lead.key, FOR_ATTRIBUTE, word),
      );
      setDrawn(lead, field, load<f64>(<usize>itemOf(from.values, 2 * n) + ((<usize>place) << 3)));
    }
  }
  for (let at = 0; at < lengthOf(list); at += ATTRIBUTE_WORDS)
    store<i32>(list + 4 + ((<usize>at) << 2), itemOf(list, at) & ~DRAWN);
}

function setDrawn(lead: Lead, field: i32, value: f64): void {
  setField(lead, field, value);
  noteDrawn(field, value);
}

/** Marks, while a lead is made, that its field has been drawn: the first entry that fits counts. */
const DRAWN = 0x40000000;

function isDrawn(list: List, until: i32, field: i32): bool {
  for (let at = 0; at < until; at += ATTRIBUTE_WORDS) if (itemOf(list, at) === (field | DRAWN)) return true;
  return false;
}
