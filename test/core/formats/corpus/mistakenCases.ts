import { fileWith, soundFile, type FileCase } from './fileCase.ts';

const way = soundFile.transitions[0]!;
const opens = (line: string, title: string, pointer: string, value: unknown): FileCase => ({
  line,
  title,
  text: () => fileWith(pointer, value),
});

const group = (id: string, parentId: string) => ({ id, key: id.slice(6), kind: 'group', name: id, parentId });

/** Files that say something senseless in the right form: they open, and have their problems. */
export const mistakenCases: readonly FileCase[] = [
  opens('J-30', 'a way to a stage that is missing', '/transitions/0/toId', 'stage_gone'),
  opens('J-31', 'a way from a stage that is missing', '/transitions/0/fromId', 'stage_gone'),
  opens('J-32', 'a way to "stage_constructor"', '/transitions/0/toId', 'stage_constructor'),
  opens('J-33', 'a way back to where it begins', '/transitions/0/toId', 'stage_mql'),
  opens('J-34', 'a stage in a group that is missing', '/stages/0/parentId', 'stage_gone'),
  opens('J-35', 'a stage inside itself', '/stages/0/parentId', 'stage_mql'),
  opens(
    'J-36',
    'two thousand stages inside each other in a ring',
    '/stages',
    Array.from({ length: 2_000 }, (_, n) => group(`stage_g${n}`, `stage_g${(n + 1) % 2_000}`)),
  ),
  opens('J-37', 'an immediate loop of one', '/transitions/0', {
    ...way,
    toId: 'stage_mql',
    trigger: 'automatic',
  }),
  opens('J-38', 'an immediate loop of two', '/transitions', [
    { ...way, trigger: 'automatic' },
    { ...way, id: 'transition_back', fromId: 'stage_won', toId: 'stage_mql', trigger: 'automatic' },
  ]),
  opens('J-44', 'shares that sum to 1.2', '/transitions', [
    { ...way, share: 0.6 },
    { ...way, id: 'transition_second', share: 0.6 },
  ]),
  opens('J-48', 'an SLA of thirty days', '/stages/0/sla/firstResponse', { value: 30, unit: 'days' }),
  opens('J-49', 'an SLA of nothing', '/stages/0/sla/firstResponse/value', 0),
  opens('J-85', 'members that are not known', '/stages/0/x-crm', {
    className: 'a',
    style: { backgroundImage: 'url(http://a.example/x.png)' },
  }),
  opens('J-86', 'a top-level member that is not known', '/auditLog', [{ actor: 'admin', role: 'admin' }]),
  opens('J-87', 'a kind of stage that is not known', '/stages/0/kind', 'hologram'),
  opens('J-87', 'an operator that is not known', '/stages/0/enterCriteria/all/0/operator', 'soundsLike'),
  opens('J-88', 'a reason list without reasons', '/reasonLists/0/reasons', []),
  opens('J-24', 'two stages with one key', '/stages/1/key', 'mql'),
];
