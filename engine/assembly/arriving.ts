// A lead begins (N1): it is given its attributes and enters its first stage, whose enter criteria are not asked.

import { beginAll } from './beginning';
import { meets } from './criteria';
import { FOR_ATTRIBUTE, FOR_VALUE } from './draws';
import { Lead } from './leadRecords';
import { setField, takeLead } from './leads';
import { itemOf, lengthOf, List } from './lists';
import { clearDrawn, isDrawn, leadsWritten, noteDrawn, writeLead } from './log';
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
  const count = lengthOf(list);
  clearDrawn();
  let n = 0;
  for (let at = 0; at < count; at += ATTRIBUTE_WORDS, n += 1) {
    const field = itemOf(list, at);
    // The first entry of a field that fits counts.
    if (isDrawn(field) || !meets(itemOf(list, at + 2), lead, -1, now)) continue;
    const word = itemOf(list, at + 1);
    const sampler = <usize>itemOf(list, at + 3);
    let value: f64;
    if (sampler !== 0) {
      // Single precision, as it is stored: a lead that is read back decides as it did.
      value = <f64>(<f32>sample(sampler, lead.key, FOR_ATTRIBUTE, word));
    } else {
      const u = uniform(lead.key, FOR_ATTRIBUTE, word);
      const place = firstAtLeast(<usize>itemOf(from.values, 2 * n + 1), itemOf(list, at + 4), u);
      value = load<f64>(<usize>itemOf(from.values, 2 * n) + ((<usize>place) << 3));
    }
    setField(lead, field, value);
    noteDrawn(field, value);
  }
}
