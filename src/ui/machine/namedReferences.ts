import { isJsonObject, type Json } from '../../core/lib/json.ts';
import type { MachineConfig } from '../../core/compile/machineConfig.ts';

/** A name that whoever runs the machine must give a meaning to. */
export interface NamedReference {
  readonly kind: 'guard' | 'action' | 'delay';
  readonly name: string;
  /** The parameters it is given, by name. */
  readonly parameters: readonly string[];
  readonly uses: number;
}

/** Every guard, action and delay that a configuration names, in alphabetical order. */
export function namedReferencesIn(config: MachineConfig): NamedReference[] {
  const found = new Map<
    string,
    { kind: NamedReference['kind']; name: string; parameters: Set<string>; uses: number }
  >();
  const add = (kind: NamedReference['kind'], name: string, params: Json | undefined) => {
    const reference = found.get(`${kind} ${name}`) ?? { kind, name, parameters: new Set<string>(), uses: 0 };
    reference.uses += 1;
    if (isJsonObject(params)) for (const key of Object.keys(params)) reference.parameters.add(key);
    found.set(`${kind} ${name}`, reference);
  };
  const addType = (kind: NamedReference['kind'], value: Json) => {
    if (isJsonObject(value) && typeof value['type'] === 'string') add(kind, value['type'], value['params']);
  };
  const visit = (value: Json): void => {
    if (Array.isArray(value)) return (value as readonly Json[]).forEach(visit);
    if (!isJsonObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'meta' || key === 'context' || key === 'params') continue;
      if (key === 'guard') addType('guard', member);
      else if (isActionList(key, member)) member.forEach((action) => addType('action', action));
      else {
        if (key === 'after' && isJsonObject(member))
          for (const name of Object.keys(member)) add('delay', name, undefined);
        visit(member);
      }
    }
  };
  visit(config);
  return [...found.values()]
    .map((each) => ({ ...each, parameters: [...each.parameters] }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function isActionList(key: string, member: Json): member is readonly Json[] {
  return (key === 'actions' || key === 'entry' || key === 'exit') && Array.isArray(member);
}
