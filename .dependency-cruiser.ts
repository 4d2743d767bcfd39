import type { IConfiguration } from 'dependency-cruiser';

const tests = '\\.test\\.tsx?$';

/**
 * The arrows of the house: the process decides, the log remembers, a service does both, the app asks. Each rule says what may not be imported.
 */
export default {
  forbidden: [
    {
      name: 'the rule book stands alone',
      severity: 'error',
      from: { path: '^lib/process/', pathNot: tests },
      comment: 'zod reads what is given; diff compares two texts. Both are pure.',
      to: { pathNot: ['^lib/process/', '^node_modules/(?:zod|diff)/'] },
    },
    {
      name: 'components get what they show',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^(?:app|pages|db|e2e|scripts|lib/(?:services|server)|server\\.ts)(?:/|$)' },
    },
    {
      name: 'the database knows the rule book and the clock',
      severity: 'error',
      from: { path: '^db/', pathNot: tests },
      to: { path: '^(?:app|pages|components|e2e|scripts|server\\.ts|lib)(?:/|$)', pathNot: '^lib/(?:process/|clock\\.ts$)' },
    },
    {
      name: 'documents are composed from what they are given',
      severity: 'error',
      from: { path: '^lib/documents/', pathNot: tests },
      to: { path: '^(?:app|pages|components|db|e2e|scripts|lib/(?:services|server))/' },
    },
    {
      name: 'services read, decide and commit',
      severity: 'error',
      from: { path: '^lib/services/', pathNot: tests },
      to: { path: '^(?:app|pages|components|e2e|scripts|lib/server)/' },
    },
    {
      name: 'pages ask queries and services',
      severity: 'error',
      from: { path: '^(?:app|pages)/', pathNot: tests },
      to: { path: ['^db/(?:client|log|vault|commit|chain)\\.ts$', '^db/schema/', '^lib/server/', '^scripts/', '^server\\.ts$'] },
    },
    {
      name: 'only db speaks to SQLite',
      severity: 'error',
      from: { pathNot: ['^db/', '^drizzle\\.config\\.ts$'] },
      to: { path: ['^node_modules/drizzle-orm/', '^node_modules/better-sqlite3/'] },
    },
    {
      name: 'nothing imports pages',
      severity: 'error',
      from: { pathNot: '^(?:app|pages)/' },
      to: { path: '^(?:app|pages)/' },
    },
    {
      name: 'nothing imports journeys',
      severity: 'error',
      from: { pathNot: '^e2e/' },
      to: { path: '^e2e/' },
    },
    {
      name: 'server-only throws outside Next',
      severity: 'error',
      from: { pathNot: '^lib/session\\.ts$' },
      to: { path: '^node_modules/server-only/' },
    },
    {
      name: 'the holiday table is our own',
      comment: 'date-holidays only checks it, in tests.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^node_modules/date-holidays/' },
    },
    {
      name: 'pages link with <a>',
      comment: 'next/link would fetch every page that a list names, past the page cache.',
      severity: 'error',
      from: { path: '^(?:app|pages|components)/' },
      to: { path: '^node_modules/next/(?:dist/client/)?(?:app-dir/)?link' },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:\\.next|db/history/data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
} satisfies IConfiguration;
