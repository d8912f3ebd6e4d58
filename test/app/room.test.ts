import { describe, expect, it } from 'vitest';
import { readRoom, whyNoRoom } from '../../src/app/room.ts';

const need = {
  rows: { leads: 1_000_000, visits: 5_000_000, events: 9_000_000 },
  logBytes: 4e8,
  insideBytes: 0.9e9,
};
const unknown = { memoryBytes: null, diskBytes: null };

describe('the room for a run', () => {
  it('is taken to be there where the device does not say, up to what an engine can address', () => {
    expect(whyNoRoom(need, 8, unknown)).toBeNull();
    expect(whyNoRoom({ ...need, insideBytes: 3.5e9 }, 1, unknown)).toMatch(/3\.6 GB.*room for 3\.5 GB/);
  });

  it('is memory for the leads that are inside and for what is remembered of all, in every run that is made at a time', () => {
    expect(whyNoRoom(need, 2, { ...unknown, memoryBytes: 2e9 })).toBeNull();
    expect(whyNoRoom(need, 3, { ...unknown, memoryBytes: 2e9 })).toMatch(/need about 1\.0 GB .*667 MB/);
  });

  it('is disk for one log, most of what there is', () => {
    expect(whyNoRoom(need, 8, { ...unknown, diskBytes: 5e8 })).toBeNull();
    expect(whyNoRoom(need, 1, { ...unknown, diskBytes: 4e8 })).toMatch(
      /need about 400 MB .* room for 360 MB\. .* Deleting stored runs makes room, too\.$/,
    );
  });

  it('is half of the memory and what is left of the disk, as far as the browser says', async () => {
    const estimate = () => Promise.resolve({ quota: 1_000, usage: 300 });
    const said = { deviceMemory: 8, storage: { estimate } };
    expect(await readRoom(said)).toEqual({ memoryBytes: 4e9, diskBytes: 700 });
    expect(await readRoom({})).toEqual(unknown);
    const mute = { estimate: () => Promise.reject(new Error('No.')) };
    expect(await readRoom({ storage: mute })).toEqual(unknown);
  });
});
