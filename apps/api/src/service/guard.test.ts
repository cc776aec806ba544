import { expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { memoryEnvironment, origin } from '../suite/memory-environment.ts';

test('twenty sign-ins a minute are taken from one address, and others are not affected', async () => {
  const environment = await memoryEnvironment({
    clientAddress: (request) => request.headers.get('x-test-address') ?? '',
  });
  const api = createApi(environment);
  const attempt = async (address: string) => {
    const response = await api.request(`${origin}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, 'x-test-address': address },
      body: JSON.stringify({ token: 'guessed' }),
    });
    return response.status;
  };

  const statuses = [];
  for (let count = 0; count < 21; count++) statuses.push(await attempt('192.0.2.1'));
  expect(statuses).toEqual([...Array(20).fill(410), 429]);
  expect(await attempt('192.0.2.2')).toBe(410);
});

test('a failure of ours is answered as a problem, and its message is not logged', async () => {
  const environment = await memoryEnvironment();
  environment.close();
  const code = 'K7QM2P';
  const response = await createApi(environment).request(`${origin}/api/surveys/${code}`);

  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ kind: 'unexpected', status: 500 });
  expect(environment.lines).toHaveLength(1);
  expect(environment.lines[0]).toMatchObject({ route: '/api/surveys/:code', status: 500 });
  expect(JSON.stringify(environment.lines)).not.toContain(code);
});
