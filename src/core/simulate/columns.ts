/** How each column of a table is stored. */
export type ColumnTypes = Readonly<Record<string, keyof typeof columnClasses>>;

export const columnClasses = {
  f64: Float64Array,
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  i16: Int16Array,
  u16: Uint16Array,
  u8: Uint8Array,
} as const;

// In the order in which the engine lays them out.

export const leadTypes = {
  source: 'u16',
  arrived: 'f64',
  parent: 'i32',
  ordinal: 'i32',
  value: 'f64',
  attributes: 'f32',
} as const satisfies ColumnTypes;

export const visitTypes = {
  lead: 'i32',
  stage: 'u16',
  entered: 'f64',
  firstResponse: 'f64',
  left: 'f64',
  way: 'i16',
  reason: 'i16',
  flags: 'u8',
  waited: 'f32',
  worked: 'f32',
} as const satisfies ColumnTypes;

export const eventTypes = {
  lead: 'i32',
  at: 'f64',
  kind: 'u8',
  subject: 'u16',
} as const satisfies ColumnTypes;
