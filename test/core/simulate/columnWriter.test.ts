import { describe, expect, it } from 'vitest';
import { ColumnWriter, joinChunks, leadTypes, visitTypes } from '../../../src/core/simulate/columnWriter.ts';
import type { Chunk } from '../../../src/core/simulate/runLog.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';
import { daily } from './parts.ts';
import { runOf } from './runs.ts';

/** Chunks of so many rows that tell leads from each other. */
function leadChunks(rows: number, chunkRows: number): Chunk[] {
  const chunks: Chunk[] = [];
  const writer = new ColumnWriter(
    'leads',
    leadTypes,
    (chunk) => chunks.push(chunk),
    { attributes: 2 },
    chunkRows,
  );
  for (let n = 0; n < rows; n += 1) {
    const { columns, place } = writer;
    columns.arrived[place] = n * 10;
    columns.attributes.set([n, -n], 2 * place);
    expect(writer.length).toBe(n);
    writer.next();
  }
  writer.finish();
  return chunks;
}

describe('rows that are written in chunks', () => {
  it('are handed over whole, and come together again in their order', () => {
    const chunks = leadChunks(25, 10);
    expect(chunks.map(({ index, rows }) => [index, rows])).toEqual([
      [0, 10],
      [1, 10],
      [2, 5],
    ]);
    const { leads } = joinChunks(chunks.toReversed());
    expect(leads.length).toBe(25);
    expect(Array.from(leads.arrived)).toEqual(Array.from({ length: 25 }, (_, n) => n * 10));
    expect(Array.from(leads.attributes.slice(46))).toEqual([23, -23, 24, -24]);
  });

  it('make no empty chunk, and a table without rows is one without rows', () => {
    expect(leadChunks(20, 10)).toHaveLength(2);
    expect(leadChunks(0, 10)).toEqual([]);
    expect(joinChunks([]).visits.length).toBe(0);
    expect(joinChunks([]).visits.entered).toEqual(new Float64Array(0));
  });

  it('have one column for each that the log has', () => {
    const { log } = runOf(blueprintOf(daily('a'), stage('a')), { days: 2 });
    expect(Object.keys(log.visits).filter((name) => name !== 'length')).toEqual(Object.keys(visitTypes));
  });
});

describe('the numbers that leads come with', () => {
  const stored = (value: number) =>
    runOf(
      blueprintOf(
        record('field', 'size', { fieldType: 'number' }),
        daily('a', { attributes: [{ fieldId: 'field_size', values: [{ value }] }] }),
        stage('a'),
      ),
      { days: 1 },
    ).log.leads.attributes;

  it('are stored as they are, also those that single precision cannot hold', () => {
    expect(stored(20)).toEqual(Float32Array.of(20));
    expect(stored(0.1)).toEqual(Float64Array.of(0.1));
    expect(stored(16_777_217)).toEqual(Float64Array.of(16_777_217));
  });
});
