import { checkKinds, type Check } from '../core/checks/check.ts';

/** The rules, one a line, those of a kind together: id, kind, severity, and what it looks for. */
export function ruleTable(rules: readonly Check[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = checkKinds.flatMap((kind) =>
    rules
      .filter((rule) => rule.kind === kind)
      .map(({ id, severity, label }) =>
        [id.padEnd(width), kind.padEnd(12), severity.padEnd(7), `${label}.`].join('  '),
      ),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** The rules as JSON, with why each of them matters. */
export function rulesAsJson(rules: readonly Check[]): string {
  const data = rules.map(({ id, kind, severity, label, why }) => ({ id, kind, severity, label, why }));
  return `${JSON.stringify(data, null, 2)}\n`;
}
