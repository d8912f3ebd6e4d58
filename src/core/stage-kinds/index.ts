export { end } from './end.ts';
export { gate } from './gate.ts';
export { group } from './group.ts';
export { inventory } from './inventory.ts';
export { sla } from './sla.ts';
