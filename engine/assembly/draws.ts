// Lengths of time that are drawn, and what draws are for.

import { afterOpenTime } from './calendars';
import { Lead } from './leadRecords';
import { visitOf, visitsTo } from './leads';
import { stageAt } from './plan';
import { Delay } from './planRecords';
import { nthWord } from './random';
import { sample } from './samplers';

export const FOR_WAIT = 0x57414954;
export const FOR_EFFORT = 0x4546464f;
export const FOR_OUTCOME = 0x4f555443;
export const FOR_DELAY = 0x44454c41;
export const FOR_REASON = 0x52454153;
export const FOR_SIGNAL_TIME = 0x53494754;
export const FOR_SIGNAL_KIND = 0x4b494e44;
export const FOR_REFERRAL = 0x52454645;
export const FOR_PATIENCE = 0x50415449;
export const FOR_ATTRIBUTE = 0x41545452;
export const FOR_VALUE = 0x56414c55;
export const FOR_ARRIVAL = 0x41525256;
export const FOR_LEAD = 0x4c454144;
export const FOR_STOCK = 0x53544f43;

/** The word of the visit at a level: where its draws are made. */
export function wordOf(lead: Lead, level: i32): i32 {
  const place = <i32>visitOf(lead, level).stage;
  return nthWord(stageAt(place).word, visitsTo(lead, place));
}

/** The length that is drawn, in milliseconds, not rounded to a calendar. */
export function drawnMs(delay: usize, lead: Lead, where: i32, purpose: i32): f64 {
  const from = changetype<Delay>(delay);
  return floor(sample(from.sampler, lead.key, where, purpose) * from.unitMs + 0.5);
}

/** The instant after a drawn length of time; none is at once. */
export function afterDelay(delay: usize, lead: Lead, where: i32, purpose: i32, now: f64): f64 {
  if (delay === 0) return now;
  const ms = drawnMs(delay, lead, where, purpose);
  const calendar = changetype<Delay>(delay).calendar;
  return calendar === 0 ? now + ms : afterOpenTime(calendar, now, ms);
}
