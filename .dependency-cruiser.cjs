// The architecture, as rules. STYLE.md says why; tools/check-architecture.test.ts shows each rule catching a breach.
require('./tools/swc-for-cruiser.cjs')

// In the order of growth: a module may use those named in its row, by their doors index.ts and rules/, and its SQL
// and foreign keys reach no other schemas (tools/check-sql-owners.mjs reads this object too).
const mayUse = {
  people: [],
  documents: [],
  committees: ['people', 'documents'],
  decisions: ['committees', 'people', 'documents'],
  meetings: ['decisions', 'committees', 'people', 'documents'],
  matters: ['meetings', 'decisions', 'committees', 'people', 'documents'],
  imports: ['meetings', 'decisions', 'committees', 'people', 'documents'],
  agreements: ['meetings', 'matters', 'decisions', 'committees', 'people', 'documents'],
  consultations: ['agreements', 'matters', 'decisions', 'committees', 'people', 'documents'],
  indicators: ['committees', 'people', 'documents'],
  initiatives: ['indicators', 'matters', 'decisions', 'committees', 'people', 'documents'],
  funds: ['initiatives', 'decisions', 'committees', 'people'],
  notes: ['funds', 'initiatives', 'consultations', 'agreements', 'meetings', 'matters', 'decisions', 'committees', 'people', 'documents'],
  handovers: ['funds', 'initiatives', 'indicators', 'agreements', 'meetings', 'matters', 'decisions', 'committees', 'people', 'documents'],
  publishing: [
    'handovers',
    'notes',
    'funds',
    'initiatives',
    'indicators',
    'consultations',
    'agreements',
    'meetings',
    'matters',
    'decisions',
    'committees',
    'people',
    'documents',
  ],
  oversight: ['publishing', 'notes', 'imports', 'meetings', 'matters', 'decisions', 'committees', 'people', 'documents'],
}

const plugins = '(kinds|item-types|formats|sources)'
const tests = '[.]test[.]tsx?$'
const texts = 'texts[^.]*[.](da|en)[.]ts$'
const typeOnly = 'import-equals'
const dates = '^node_modules/(temporal-polyfill|date-holidays)/'
const no = (name, from, to) => ({ name, severity: 'error', from, to })

const orderOfModules = Object.entries(mayUse).map(([module, allowed]) =>
  no(
    `order-of-modules:${module}`,
    { path: `^src/modules/${module}/`, pathNot: tests },
    { path: '^src/modules/', pathNot: [module, ...allowed].map((name) => `^src/modules/${name}/`) },
  ),
)

module.exports = {
  forbidden: [
    no('no-cycles', {}, { circular: true }),
    no('everything-resolves', {}, { couldNotResolve: true }),
    no('kernel-stands-alone', { path: '^src/kernel/', pathNot: tests }, { pathNot: ['^src/kernel/', dates] }),
    no('floor-knows-no-domain', { path: '^src/(platform|ui)/' }, { path: '^src/(modules|app)/' }),
    no('ui-does-no-io', { path: '^src/ui/' }, { path: '^src/platform/' }),
    no('only-app-wires', { pathNot: '^src/app/|^(test|tools)/' }, { path: '^src/app/' }),
    no('rules-are-pure', { path: '^src/modules/[^/]+/rules/', pathNot: tests }, { pathNot: ['^src/modules/[^/]+/rules/', '^src/kernel/'] }),
    no(
      'sql-only-in-repository',
      { path: '^src/modules/', pathNot: ['/repository/', tests] },
      { path: ['^src/platform/database/', '^node_modules/(kysely|pg)/'] },
    ),
    no(
      'repository-only-stores',
      { path: '^src/modules/([^/]+)/repository/', pathNot: tests },
      { path: ['^src/modules/[^/]+/(commands|queries|pages|routes|texts)', '^src/ui/'] },
    ),
    no('routes-go-through-use-cases', { path: '^src/modules/[^/]+/routes' }, { path: '/repository/' }),
    no(
      'pages-only-show',
      { path: '^src/modules/[^/]+/pages/', pathNot: tests },
      { path: ['^src/platform/', '^src/modules/[^/]+/(commands|queries|repository|routes)'], dependencyTypesNot: [typeOnly] },
    ),
    no(
      'what-draws-does-no-io',
      { path: ['^src/ui/', '^src/modules/[^/]+/pages/'], pathNot: [tests, '^src/ui/theme/build[.]mjs$'] },
      { dependencyTypes: ['core'] },
    ),
    // A test may say what a route would say.
    no(
      'use-cases-do-not-render',
      { path: '^src/modules/[^/]+/(commands|queries)/', pathNot: tests },
      { path: ['/pages/', '/routes', '^src/ui/'] },
    ),
    no('doors-do-not-render', { path: '^src/modules/[^/]+/index[.]ts$' }, { path: ['/pages/', '/routes'] }),
    no(
      'texts-are-words',
      { path: `^src/modules/[^/]+/${texts}` },
      // A long catalogue is put together from those of its areas.
      { pathNot: ['^src/modules/[^/]+/rules/', `^src/modules/[^/]+/${texts}`, '^src/kernel/'] },
    ),
    no(
      // A test may look into another room to see what its own did there.
      'module-doors',
      { path: '^src/modules/([^/]+)/', pathNot: tests },
      {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(index[.]ts$|kinds/index[.]ts$|rules/|texts[.](da|en)[.]ts$)'],
      },
    ),
    no(
      // A kind brings its own words; the pages choose the language.
      'only-pages-speak',
      { path: '^src/modules/([^/]+)/', pathNot: ['/pages/', `/${texts}`, '/(kinds|item-types)/[^/]+/[^/]+$', tests] },
      { path: `/${texts}` },
    ),
    no(
      'app-wires-at-the-doors',
      { path: '^src/app/', pathNot: tests },
      {
        path: '^src/modules/[^/]+/',
        pathNot: '^src/modules/[^/]+/(index[.]ts$|formats/index[.]ts$|rules/|routes[.]ts|texts[.](da|en)[.]ts$)',
      },
    ),
    ...orderOfModules,
    no(
      'plug-ins-stand-alone',
      { path: `^src/modules/([^/]+)/${plugins}/([^/]+)/` },
      { path: `^src/modules/$1/$2/[^/]+/`, pathNot: '^src/modules/$1/$2/$3/' },
    ),
    no('plug-ins-reached-by-registry', { path: '^src/', pathNot: [`/${plugins}/`] }, { path: `^src/modules/[^/]+/${plugins}/[^/]+/` }),
    no('no-test-code-in-product', { path: '^src/', pathNot: tests }, { path: [tests, '^(test|tools|demo)/'] }),
    no('no-dev-dependency', { path: '^src/', pathNot: tests }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: [typeOnly] }),
    no('no-unlisted-dependency', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: [typeOnly] }),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    // Packages open doors of their own (csv-parse/sync).
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|var)/' },
  },
}

// Not enumerable: dependency-cruiser refuses keys that it does not know.
Object.defineProperty(module.exports, 'mayUse', { value: mayUse })
