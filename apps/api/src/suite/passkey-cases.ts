import assert from 'node:assert/strict';
import { createSoftwarePasskey, type PasskeyAnswer } from './software-passkey.ts';
import { bodyOf, clientOf } from './stage.ts';
import { type ApiCase, cookiesOf, type TestServer } from './test-server.ts';

export const passkeyCases: readonly ApiCase[] = [
  {
    title: 'somebody who is signed in registers a passkey and signs in with it afterwards',
    run: async (server) => {
      const cookie = await server.signIn(['trainer']);
      const passkey = await createSoftwarePasskey(server.origin);

      const asked = await begin(server, 'generate-register-options', cookie);
      const registered = await finish(server, 'verify-registration', asked, passkey.register);
      assert.equal(registered.status, 200);
      const me = await bodyOf(clientOf(server, cookie).me.$get(), 200);
      assert.equal(me.passkeys, 1);

      const again = await begin(server, 'generate-authenticate-options', '');
      const entered = await finish(server, 'verify-authentication', again, passkey.signIn);
      assert.equal(entered.status, 200);
      const signedIn = await bodyOf(clientOf(server, cookiesOf(entered)).me.$get(), 200);
      assert.equal(signedIn.id, me.id);
    },
  },
  {
    title: 'a passkey that nobody has registered opens nothing',
    run: async (server) => {
      const passkey = await createSoftwarePasskey(server.origin);
      const asked = await begin(server, 'generate-authenticate-options', '');
      const entered = await finish(server, 'verify-authentication', asked, passkey.signIn);
      assert.equal(entered.status, 401);
      assert.deepEqual(entered.headers.getSetCookie(), []);
    },
  },
  {
    title: 'a challenge is answered once',
    run: async (server) => {
      const cookie = await server.signIn(['trainer']);
      const passkey = await createSoftwarePasskey(server.origin);
      const asked = await begin(server, 'generate-register-options', cookie);
      await finish(server, 'verify-registration', asked, passkey.register);

      const again = await finish(server, 'verify-registration', asked, passkey.register);
      assert.equal(again.status, 400);
    },
  },
  {
    title: 'without a session nobody registers a passkey or sees one',
    run: async (server) => {
      for (const path of ['generate-register-options', 'list-user-passkeys']) {
        const address = `${server.origin}/api/auth/passkey/${path}`;
        assert.equal((await server.fetch(new Request(address))).status, 401);
      }
    },
  },
];

interface Asked {
  readonly challenge: string;
  readonly cookie: string;
}

async function begin(server: TestServer, path: string, cookie: string): Promise<Asked> {
  const address = `${server.origin}/api/auth/passkey/${path}`;
  const response = await server.fetch(new Request(address, { headers: { cookie } }));
  assert.equal(response.status, 200);
  const { challenge } = await response.json();
  return { challenge, cookie: [cookie, cookiesOf(response)].filter(Boolean).join('; ') };
}

async function finish(
  server: TestServer,
  path: string,
  { challenge, cookie }: Asked,
  answer: (challenge: string) => Promise<PasskeyAnswer>,
): Promise<Response> {
  return server.fetch(
    new Request(`${server.origin}/api/auth/passkey/${path}`, {
      method: 'POST',
      headers: { cookie, origin: server.origin, 'content-type': 'application/json' },
      body: JSON.stringify({ response: await answer(challenge) }),
    }),
  );
}
