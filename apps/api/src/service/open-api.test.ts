import { expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { memoryEnvironment, origin } from '../suite/memory-environment.ts';

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema?: object }> }>>;
}

const api = createApi(await memoryEnvironment());
const document = await (await api.request(`${origin}/api/openapi.json`)).json();
const routes = api.routes.filter(({ method }) => method !== 'ALL');

test.each(routes.map(({ method, path }) => [method, path] as const))('%s %s is described', (method, path) => {
  const inDocument = path.replaceAll(/:(\w+)/g, '{$1}');
  const operation: Operation | undefined = document.paths[inDocument]?.[method.toLowerCase()];

  expect(operation?.summary).toMatch(/^\p{Lu}/u);
  expect(operation?.tags).toHaveLength(1);
  const answers = Object.entries(operation?.responses ?? {});
  expect(answers.some(([status]) => status.startsWith('2'))).toBe(true);
  for (const [status, { content }] of answers) {
    const media = Number(status) < 400 ? 'application/json' : 'application/problem+json';
    expect(content?.[media]?.schema, status).toBeTypeOf('object');
  }
});
