import { stageKinds } from '../../core/stage-kinds/registry.ts';

const usual = ['inventory', 'sla', 'gate', 'group', 'end'];
const place = (id: string) => (usual.includes(id) ? usual.indexOf(id) : usual.length);

/** The kinds of stages as they are offered: the usual ones first, any other after them. */
export const kindsInOrder = stageKinds.all.toSorted((a, b) => place(a.id) - place(b.id));
