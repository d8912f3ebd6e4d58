/** The place of each record in its list, by id. */
export function indexOf(records: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(records.map(({ id }, place) => [id, place]));
}
