import { describe, expect, it } from 'vitest';
import { exists, sourcesUnder } from './sourceFiles.ts';

const mirrored = ['core', 'worker', 'storage', 'app', 'cli', 'ui'];

/** Tests of a journey through many files, or of a whole folder: they mirror no single source. */
const journeys = [
  /\/\w*[jJ]ourney\w*\.test\.tsx?$/,
  /\/\w*[cC]ontract\w*\.test\.tsx?$/,
  /\/noRegression\.test\.ts$/,
];

/** The others that mirror no source, each with the reason. */
const exceptions: Record<string, string> = {
  'test/core/fieldTrace.test.ts': 'One field, from the inspector to the overlay.',
};

/** The engine is compiled to the simulator, and tested through it. */
const compiledFrom: readonly (readonly [string, string])[] = [['src/core/simulate/', 'engine/assembly/']];

/** `foo.test.ts` and `foo.someAspect.test.ts` both test `foo.ts` or `foo.tsx`. */
function sourcesOf(test: string): string[] {
  const whole = test.replace(/^test\//, 'src/').replace(/\.test\.tsx?$/, '');
  const bases = [whole, whole.replace(/\.\w+$/, '')];
  const compiled = compiledFrom.flatMap(([to, from]) => bases.map((base) => base.replace(to, from)));
  return [...bases, ...compiled].flatMap((base) => [`${base}.ts`, `${base}.tsx`]);
}

describe('a unit test', () => {
  it('has the source it tests at the same place under src', () => {
    const orphans = mirrored
      .flatMap((folder) => sourcesUnder(`test/${folder}`))
      .filter((path) => /\.test\.tsx?$/.test(path))
      .filter((path) => !(path in exceptions) && !journeys.some((pattern) => pattern.test(path)))
      .filter((path) => !sourcesOf(path).some(exists));
    expect(orphans).toEqual([]);
  });
});
