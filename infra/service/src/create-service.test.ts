import { memoryEnvironment, origin } from '@uvid/api/memory-environment';
import { expect, test } from 'vitest';
import { createService } from './create-service.ts';

const posted = (from: string) =>
  new Request('http://uvid.example/s/K7QM-2P', {
    method: 'POST',
    headers: { Origin: from, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'code=K7QM2P',
  });

test('a form posted through a proxy that ends TLS is not taken for one from another site', async () => {
  const service = createService(await memoryEnvironment());

  expect((await service.fetch(posted(origin))).status).not.toBe(403);
  expect((await service.fetch(posted('https://elsewhere.example'))).status).toBe(403);
});

test('each address reaches the part of the service that it belongs to', async () => {
  const service = createService(await memoryEnvironment());
  const get = async (path: string) => service.fetch(new Request(origin + path));

  expect(await (await get('/api/health')).json()).toEqual({ status: 'ok' });
  expect((await get('/workspace')).headers.get('Location')).toBe('/workspace/');
  expect(await (await get('/workspace/sign-in')).text()).toContain('/workspace/');
  expect(await (await get('/')).text()).toContain('Uvid');
});
