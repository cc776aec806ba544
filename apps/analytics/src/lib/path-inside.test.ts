import { expect, test } from 'vitest';
import { pathInside } from './path-inside.ts';

test('a path of the workspace is kept with its query', () => {
  expect(pathInside('/workspace/countries?scale=roles', '/workspace/')).toBe(
    '/workspace/countries?scale=roles',
  );
});

test.each([
  ['//elsewhere.example/workspace/'],
  ['https://elsewhere.example/workspace/'],
  ['/\\elsewhere.example/workspace/'],
  ['/workspace/../s/K7QM-2P'],
  ['/workspaces'],
  ['workspace/'],
  [''],
  [null],
])('nobody is sent to %s', (path) => {
  expect(pathInside(path, '/workspace/')).toBeNull();
});
