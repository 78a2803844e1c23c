/** Who may import whom (docs/architecture.md). Types count like values. */

/** Server modules, lowest first: a module may use those before it, through their index.ts. */
const order = [
  'organization',
  'mechanism',
  'responsibility',
  'identity',
  'notification',
  'audit',
  'task',
  'filing',
  'scoring',
  'conference',
  'document',
  'task-series',
  'saved-view',
  'handover',
  'workbench',
]

/** Tests, and what the tests of a module share. */
const tests = '(\\.test\\.tsx?|/testing\\.ts)$'

const upwards = order.slice(0, -1).map((module, rank) => ({
  name: `${module}-is-below`,
  comment: `The order of the modules is ${order.join(' < ')}.`,
  severity: 'error',
  from: { path: `^server/modules/${module}/`, pathNot: tests },
  to: { path: `^server/modules/(${order.slice(rank + 1).join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'domain-is-pure',
      comment: 'What is true needs no framework, no file, no clock.',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      to: { pathNot: '^domain/' },
    },
    {
      name: 'domain-tests-stay-there',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '^(contract|server|web|cli|tests|bench|scripts)/' },
    },
    {
      name: 'contract-knows-domain-and-zod',
      severity: 'error',
      from: { path: '^contract/', pathNot: tests },
      to: { pathNot: ['^domain/', '^contract/', '^node_modules/zod/'] },
    },
    {
      name: 'server-knows-no-client',
      severity: 'error',
      from: { path: '^server/', pathNot: tests },
      to: { path: '^(web|cli|tests|bench|scripts)/' },
    },
    {
      name: 'web-is-a-client',
      comment: 'The pages know the contract; the server is reached over HTTP.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(server|cli|tests|bench|scripts)/' },
    },
    {
      name: 'web-runs-in-a-browser',
      severity: 'error',
      from: { path: '^web/', pathNot: [tests, '^web/vite\\.config\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-knows-no-pages',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(web|tests|bench|scripts)/' },
    },
    {
      name: 'tests-help-tests',
      severity: 'error',
      from: { path: '^(domain|contract|server|web|cli)/', pathNot: tests },
      to: { path: ['^tests/', tests] },
    },
    {
      name: 'one-door',
      comment: 'A module is reached through its index.ts alone.',
      severity: 'error',
      from: { path: '^server/modules/([^/]+)/' },
      to: {
        path: '^server/modules/([^/]+)/.',
        pathNot: ['^server/modules/$1/', '^server/modules/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'one-door-from-outside',
      severity: 'error',
      from: { pathNot: '^server/modules/' },
      to: { path: '^server/modules/', pathNot: '^server/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'platform-carries-modules',
      severity: 'error',
      from: { path: '^server/platform/', pathNot: tests },
      to: { path: '^server/(modules/|main\\.ts|compose\\.ts)' },
    },
    {
      name: 'modules-have-a-place',
      comment: 'A new module is written into the order above.',
      severity: 'error',
      from: { path: '^server/modules/', pathNot: `^server/modules/(${order.join('|')})/` },
      to: {},
    },
    ...upwards,
    {
      name: 'stores-and-queries-name-tables',
      severity: 'error',
      from: {
        pathNot: [
          '^server/platform/',
          '^server/modules/[^/]+/(store\\.ts|store/|queries/)',
          '^tests/',
          '^bench/',
        ],
      },
      to: { path: '^server/platform/schema\\.ts$' },
    },
    {
      name: 'use-cases-know-no-http',
      severity: 'error',
      from: { path: '^server/modules/[^/]+/(use-cases|queries|store)' },
      to: { path: ['^node_modules/(@fastify|fastify)', '^server/platform/http\\.ts$'] },
    },
    {
      name: 'features-stand-alone',
      severity: 'error',
      from: { path: '^web/features/([^/]+)/' },
      to: { path: '^web/(features/(?!$1/)|app/)' },
    },
    {
      name: 'ui-is-below',
      severity: 'error',
      from: { path: '^web/ui/' },
      to: { path: '^web/(features|app)/' },
    },
    {
      name: 'lib-is-below',
      severity: 'error',
      from: { path: '^web/lib/' },
      to: { path: '^web/(ui|features|app)/' },
    },
    {
      name: 'server-runs-without-development-packages',
      severity: 'error',
      from: { path: '^(domain|contract|server|cli)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^web/dist/', '^data/', '^coverage/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
}
