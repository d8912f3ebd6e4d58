import { sample, firstAtLeast } from '../lib/distributions.ts';
import { uniform } from '../lib/random.ts';
import { beginAll } from './beginning.ts';
import { meets } from './meets.ts';
import { enter, settle } from './moving.ts';
import type { Run } from './run.ts';
import { countFit } from './signalling.ts';

/** Who comes: from which source, with which key for its draws, referred by whom, and where it begins. */
export interface Arrival {
  readonly source: number;
  readonly keyA: number;
  readonly keyB: number;
  /** Row of the lead that referred it, or -1. */
  readonly parent: number;
  readonly ordinal: number;
  readonly enters: readonly number[];
}

const ATTRIBUTE = 0x41545452;

/** A lead begins (N1): it is given its attributes and enters its first stage, whose enter criteria are not asked. */
export function arrive(run: Run, arrival: Arrival, now: number): void {
  const { plan, pool, leads } = run;
  const slot = pool.take();
  pool.row[slot] = leads.length;
  pool.keyA[slot] = arrival.keyA;
  pool.keyB[slot] = arrival.keyB;
  pool.source[slot] = arrival.source;
  pool.status[slot] = plan.statusOnHandOff;
  drawAttributes(run, slot, arrival.source, now);
  countFit(run, slot, now);
  const { columns, place } = leads;
  columns.source[place] = arrival.source;
  columns.arrived[place] = now;
  columns.parent[place] = arrival.parent;
  columns.ordinal[place] = arrival.ordinal;
  columns.attributes.set(
    pool.fields.subarray(slot * pool.fieldCount, (slot + 1) * pool.fieldCount),
    place * pool.fieldCount,
  );
  leads.next();
  enter(run, slot, arrival.enters, now);
  if (settle(run, slot, now)) beginAll(run, slot, now);
}

/** Draws the attributes of a source's lead one after another: later ones may depend on earlier ones. */
function drawAttributes(run: Run, slot: number, source: number, now: number): void {
  const { plan, pool } = run;
  const drawn = new Set<number>();
  for (const attribute of plan.sources[source]!.attributes) {
    if (drawn.has(attribute.field) || !meets(plan, pool, attribute.criterion, slot, -1, now)) continue;
    drawn.add(attribute.field);
    const { keyA, keyB } = pool;
    pool.fields[slot * pool.fieldCount + attribute.field] =
      attribute.sampler === null
        ? attribute.values[
            firstAtLeast(attribute.cumulated, uniform(keyA[slot]!, keyB[slot]!, ATTRIBUTE, attribute.word))
          ]!
        : // Single precision, as it is stored: a lead that is read back decides as it did.
          Math.fround(sample(attribute.sampler, keyA[slot]!, keyB[slot]!, ATTRIBUTE, attribute.word));
  }
}
