import { createIds } from '../../core/lib/ids.ts';

const word = new Uint32Array(1);

/** Makes the id of a record that the interface must know before it exists, to select it for example. */
export const newId = createIds(() => (crypto.getRandomValues(word)[0] ?? 0) / 4_294_967_296);
