// Which way imports point: the one statement of it. A type import is an import.

// Inside core each folder may import the folders before it; `all` is every folder of core.
const line = [
  'lib',
  'statistics',
  'criteria',
  'model',
  'stage-kinds',
  'compile',
  'simulate',
  'metrics',
  'experiment',
  'analyse',
];
const upTo = (last) => line.slice(0, line.indexOf(last) + 1);
const all = [...line, 'formats', 'commands', 'templates', 'checks', 'glossary'];
const core = {
  ...Object.fromEntries(line.map((folder) => [folder, upTo(folder)])),
  commands: upTo('stage-kinds'),
  templates: upTo('stage-kinds'),
  // Words alone.
  glossary: [],
  checks: upTo('compile'),
  formats: all,
};

// Side-by-side folders never meet: `app` declares ports, and main.tsx plugs the others into them.
const layers = {
  core: [],
  worker: ['core'],
  storage: ['core'],
  app: ['core'],
  cli: ['core'],
  ui: ['core', 'app'],
};

// One library, one door: [package, the only places that may import it].
const ui = '^src/ui/';
const doors = [
  ['react', '^src/(ui/|main[.]tsx$)'],
  ['react-dom', '^src/(ui/|main[.]tsx$)'],
  ['@fontsource-variable', '^src/(ui/|main[.]tsx$)'],
  ['@base-ui/react', ui],
  ['lucide-react', ui],
  ['@tanstack/react-virtual', ui],
  ['@xyflow/react', '^src/ui/canvas/'],
  ['@dagrejs/dagre', '^src/ui/canvas/'],
  ['@xstate/react', '^src/ui/machine/'],
  ['xstate', '^src/(core/compile|ui/machine)/'],
  ['zod', '^src/core/(model|formats)/'],
  ['zustand', '^src/(app|ui)/'],
  ['dexie', '^src/storage/'],
];

const oneOf = (names) => `(${names.join('|')})`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([folder, lower]) =>
      rule(
        `${folder}-looks-down`,
        `src/${folder} imports ${lower.length === 0 ? 'itself only' : `itself, ${lower.join(' and ')}`}.`,
        { path: `^src/${folder}/` },
        { path: '^src/', pathNot: `^src/${oneOf([folder, ...lower])}/` },
      ),
    ),
    ...Object.entries(core).map(([folder, lower]) =>
      rule(
        `core-${folder}-looks-down`,
        `src/core/${folder} imports only ${[...new Set([folder, ...lower])].join(', ')} of core.`,
        { path: `^src/core/${folder}/` },
        { path: '^src/core/', pathNot: `^src/core/${oneOf([folder, ...lower])}/` },
      ),
    ),
    ...doors.map(([library, door]) =>
      rule(
        `door-of-${library.replace(/\W+/g, '-').replace(/^-/, '')}`,
        `${library} is imported only from ${door}.`,
        { path: '^src/', pathNot: door },
        { path: `^node_modules/(@types/)?${library}/` },
      ),
    ),
    rule(
      'known-folders',
      'A folder that no rule speaks of would escape them all: give it its place in this file first.',
      {
        path: '^src/',
        pathNot: `^src/(main[.]tsx$|core/${oneOf(all)}/|${oneOf(Object.keys(layers).slice(1))}/)`,
      },
      {},
    ),
    rule(
      'node-in-cli-only',
      'Only the command line knows Node.',
      { path: '^src/', pathNot: '^src/cli/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'main-is-the-top',
      'Nothing imports the composition root.',
      {},
      { path: '^src/(main[.]tsx|cli/main[.]ts)$' },
    ),
    rule(
      'src-never-imports-test',
      'The product does not know its tests.',
      { path: '^src/' },
      { path: '^test/' },
    ),
    rule(
      'shipped-means-declared',
      'What ships is under "dependencies".',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm'],
      },
    ),
    rule('resolvable', 'Every import finds its file.', {}, { couldNotResolve: true }),
    rule('no-cycles', 'Files that import each other are one file in two places.', {}, { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test/fixtures)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
