// The direction of dependencies in the house: apps → summaries → { surveys, linkage, statistics, disclosure }.
const only = (from, ...allowed) => ({
  name: `${from.replaceAll('/', '-')}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(apps|packages|infra)/', pathNot: `^(${[from, ...allowed].join('|')})/` },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      // A catalogue may take its type from the one that it is part of.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('packages/statistics'),
    only('packages/disclosure'),
    only('packages/surveys'),
    only('packages/linkage'),
    only(
      'packages/summaries',
      'packages/surveys',
      'packages/linkage',
      'packages/statistics',
      'packages/disclosure',
    ),
    only('packages/db', 'packages/surveys'),
    only('packages/simulator', 'packages/surveys', 'packages/linkage'),
    only(
      'apps/api',
      'packages/db',
      'packages/surveys',
      'packages/linkage',
      'packages/disclosure',
      'packages/summaries',
    ),
    only('apps/survey', 'packages/surveys', 'packages/linkage', 'apps/api', 'infra/kit-adapter'),
    only(
      'apps/analytics',
      'packages/surveys',
      'packages/linkage',
      'packages/summaries',
      'apps/api',
      'infra/kit-adapter',
    ),
    {
      name: 'pages-know-the-api-by-its-types-only',
      severity: 'error',
      from: { path: '^apps/(survey|analytics)/' },
      to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-infra-knows-the-runtime',
      severity: 'error',
      from: {
        path: '^(apps|packages)/',
        pathNot: '\\.test\\.ts$|vite\\.config\\.ts$|drizzle\\.config\\.ts$|/(suite|contract)/',
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(build|\\.svelte-kit|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
