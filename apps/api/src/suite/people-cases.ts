import assert from 'node:assert/strict';
import type { NewPerson } from '../people/person.schema.ts';
import { bodyOf, clientOf, problemOf } from './stage.ts';
import { type ApiCase, cookiesOf, type TestServer } from './test-server.ts';

export const peopleCases: readonly ApiCase[] = [
  {
    title: 'a one-time link signs in once',
    run: async (server) => {
      const administrator = clientOf(server, await server.signIn(['administrator']));
      const { link } = await bodyOf(administrator.people.$post({ json: somebody() }), 201);
      assert.ok(link.startsWith(`${server.origin}/workspace/sign-in?token=`));

      const entered = await enter(server, link);
      assert.equal(entered.status, 200);
      for (const cookie of entered.headers.getSetCookie()) {
        assert.match(cookie, /HttpOnly/i);
        assert.match(cookie, /SameSite=Lax/i);
      }
      assert.equal(await problemOf(enter(server, link)), 'link-not-valid');
      assert.equal(await problemOf(enter(server, '?token=never-made')), 'link-not-valid');
    },
  },
  {
    title: 'somebody signed in sees who they are, and nobody after signing out',
    run: async (server) => {
      const cookie = await server.signIn(['trainer', 'analyst'], 'MK');
      const me = await bodyOf(clientOf(server, cookie).me.$get(), 200);
      assert.deepEqual([me.roles, me.country, me.passkeys], [['trainer', 'analyst'], 'MK', 0]);

      const headers = { cookie, origin: server.origin, 'content-type': 'application/json' };
      const address = `${server.origin}/api/auth/sign-out`;
      const left = await server.fetch(new Request(address, { method: 'POST', headers, body: '{}' }));
      assert.equal(left.status, 200);
      assert.equal(await problemOf(clientOf(server, cookie).me.$get()), 'sign-in-needed');
    },
  },
  {
    title: 'a lost link is replaced by a new one',
    run: async (server) => {
      const administrator = clientOf(server, await server.signIn(['administrator']));
      const { person } = await bodyOf(administrator.people.$post({ json: somebody() }), 201);
      const renew = (id: string) => administrator.people[':id'].link.$post({ param: { id } });

      const { link } = await bodyOf(renew(person.id), 201);
      const cookie = cookiesOf(await enter(server, link));
      assert.equal((await bodyOf(clientOf(server, cookie).me.$get(), 200)).id, person.id);
      assert.equal(await problemOf(renew('nobody')), 'unknown-person');
    },
  },
  {
    title: 'a country’s lead manages its trainers and leads, and nobody else',
    run: async (server) => {
      const lead = clientOf(server, await server.signIn(['country-lead'], 'RS'));
      const add = (wishes: Partial<NewPerson>) => lead.people.$post({ json: somebody(wishes) });

      const { person } = await bodyOf(add({ country: 'RS' }), 201);
      assert.equal(await problemOf(add({ country: 'ME' })), 'not-allowed');
      assert.equal(await problemOf(add({ country: null })), 'not-allowed');
      assert.equal(await problemOf(add({ country: 'RS', roles: ['analyst'] })), 'not-allowed');
      assert.equal(await problemOf(add({ country: 'RS', roles: ['administrator'] })), 'not-allowed');

      const people = await bodyOf(lead.people.$get(), 200);
      assert.ok(people.some(({ id }) => id === person.id));
      assert.ok(people.every(({ country, roles }) => country === 'RS' && !roles.includes('administrator')));
    },
  },
  {
    title: 'a person is added once, in a country that exists',
    run: async (server) => {
      const administrator = clientOf(server, await server.signIn(['administrator']));
      const json = somebody();
      await bodyOf(administrator.people.$post({ json }), 201);

      const again = { ...json, email: json.email.toUpperCase() };
      assert.equal(await problemOf(administrator.people.$post({ json: again })), 'email-taken');
      const nowhere = somebody({ country: 'XX' });
      assert.equal(await problemOf(administrator.people.$post({ json: nowhere })), 'unknown-choice');
      const lead = somebody({ country: null, roles: ['country-lead'] });
      assert.equal(await problemOf(administrator.people.$post({ json: lead })), 'unknown-choice');
    },
  },
  {
    title: 'the set-up token works only while nobody exists',
    run: async (server) => {
      await server.signIn(['trainer']);
      const json = { token: 'guessed', name: 'Second', email: 'second@uvid.example' };
      assert.equal(await problemOf(clientOf(server).setup.$post({ json })), 'setup-refused');
    },
  },
];

function somebody(wishes: Partial<NewPerson> = {}): NewPerson {
  const email = `${crypto.randomUUID()}@uvid.example`;
  return { name: 'Somebody', email, roles: ['trainer'], country: 'BA', language: 'bs', ...wishes };
}

function enter(server: TestServer, link: string) {
  const token = new URL(link, server.origin).searchParams.get('token') ?? '';
  return server.fetch(
    new Request(`${server.origin}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.origin },
      body: JSON.stringify({ token }),
    }),
  );
}
