import type { FormField } from '../../src/ui/forms/formField.ts';

interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Record<string, unknown>;
      readonly element?: unknown;
      readonly options?: readonly unknown[];
      readonly innerType?: unknown;
    };
  };
}

/** Members that one input edits whole, whatever is inside of them. */
const wholes = new Set([
  'firstResponse',
  'maximumTime',
  'halfLife',
  'duration',
  'wait',
  'effort',
  'age',
  'delay',
  'distribution',
  'openHours',
]);
const wholePattern = /^(value|appliesTo)$|[cC]riteria$/;

/** Every member of a shape that somebody can give a value: "sla.firstResponse", "activities[].name". */
export function shapePaths(schema: unknown, at = ''): string[] {
  const { type, shape, element, options, innerType } = (schema as Schema)._zod.def;
  const last = at.slice(at.lastIndexOf('.') + 1).replace('[]', '');
  if (at !== '' && (wholes.has(last) || wholePattern.test(last))) return [at];
  if (innerType !== undefined) return shapePaths(innerType, at);
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([key, member]) =>
      shapePaths(member, at === '' ? key : `${at}.${key}`),
    );
  if (element !== undefined) {
    const inside = shapePaths(element, `${at}[]`);
    return inside.length === 1 && inside[0] === `${at}[]` ? [at] : inside;
  }
  if (type === 'union' && options !== undefined) {
    const forms = options.filter((option) => (option as Schema)._zod.def.shape !== undefined);
    if (forms.length > 0)
      return [...new Set(forms.flatMap((option) => shapePaths(option, at)))].filter(
        (path) => !path.endsWith('.kind'),
      );
  }
  return [at];
}

/** Every member that fields offer, written the same way. */
export function offeredPaths(fields: readonly FormField[], at = ''): string[] {
  return fields.flatMap(({ path, input }) => {
    const own = [...(at === '' ? [] : [at]), ...path.map(String)].join('.');
    if (input.kind === 'list') return offeredPaths(input.list.fields, `${own}[]`);
    if (input.kind === 'variant') {
      const inside = input.variants.flatMap(({ fields: inner }) => offeredPaths(inner, own));
      return inside.length === 0 ? [own] : inside;
    }
    return [own];
  });
}
