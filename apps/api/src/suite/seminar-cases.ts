import assert from 'node:assert/strict';
import type { Wave } from '@uvid/surveys';
import { bodyOf, clientOf, problemOf, stageSeminar, step } from './stage.ts';
import type { ApiCase } from './test-server.ts';

export const seminarCases: readonly ApiCase[] = [
  {
    title: 'waves open and close one after the other, each step once however often it is asked for',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server, { open: false, followup: true });
      const states = [];
      for (const wave of ['before', 'after', 'followup'] as const) {
        for (const what of ['open', 'close'] as const) {
          const moved = await step(trainer, seminar, wave, what);
          assert.deepEqual(await step(trainer, seminar, wave, what), moved);
          states.push(moved.state);
        }
      }
      assert.deepEqual(states, [
        'before-open',
        'before-closed',
        'after-open',
        'after-closed',
        'followup-open',
        'finished',
      ]);
    },
  },
  {
    title: 'no step goes backwards or leaves one out',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server, { open: false });
      const route = trainer.seminars[':id'].waves[':wave'];
      const tried = (wave: Wave, what: 'open' | 'close') =>
        problemOf(route[what].$post({ param: { id: seminar.id, wave } }));

      assert.equal(await tried('after', 'open'), 'wave-order');
      assert.equal(await tried('before', 'close'), 'wave-order');
      await step(trainer, seminar, 'before', 'open');
      await step(trainer, seminar, 'before', 'close');
      assert.equal(await tried('before', 'open'), 'wave-order');
      assert.equal(await tried('followup', 'open'), 'wave-order');
      assert.equal(await tried('never' as 'before', 'open'), 'malformed');
    },
  },
  {
    title: 'a seminar has its code, its link and its programme’s rules',
    run: async (server) => {
      const { seminar } = await stageSeminar(server, { open: false, threshold: 12 });
      assert.match(seminar.code, /^[0-9A-HJKMNP-TV-Z]{6}$/);
      assert.equal(seminar.link, `${server.origin}/s/${seminar.code.slice(0, 4)}-${seminar.code.slice(4)}`);
      assert.equal(seminar.threshold, 12);
      assert.equal(seminar.state, 'planned');
      assert.deepEqual(seminar.waves, ['before', 'after']);
    },
  },
  {
    title: 'a seminar is planned only with a programme and a place that exist',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server, { open: false });
      const plan = {
        programme: seminar.programme,
        country: 'BA',
        institution: 'ba-armed-forces',
        heldOn: '2026-11-23',
        title: '',
        languages: ['bs' as const],
        ways: ['card' as const],
        plannedSize: 12,
        followup: false,
      };
      for (const wrong of [{ programme: 'none' }, { country: 'XX' }, { institution: 'rs-armed-forces' }]) {
        const asked = trainer.seminars.$post({ json: { ...plan, ...wrong } });
        assert.equal(await problemOf(asked), 'unknown-choice');
      }
      for (const wrong of [{ heldOn: '2026-02-30' }, { languages: [] }, { plannedSize: 0 }]) {
        const asked = trainer.seminars.$post({ json: { ...plan, ...wrong } });
        assert.equal(await problemOf(asked), 'malformed');
      }
    },
  },
  {
    title: 'a trainer sees own seminars, a lead the country’s, an administrator none',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server, {
        country: 'ME',
        institution: 'me-armed-forces',
      });
      const others = {
        trainer: await server.signIn(['trainer']),
        lead: await server.signIn(['country-lead'], 'ME'),
        foreignLead: await server.signIn(['country-lead'], 'RS'),
        administrator: await server.signIn(['administrator', 'analyst']),
      };
      const sees = async (client: typeof trainer) => {
        const listed = await bodyOf(client.seminars.$get(), 200);
        const read = await client.seminars[':id'].$get({ param: { id: seminar.id } });
        return [listed.some(({ id }) => id === seminar.id), read.status === 200];
      };
      assert.deepEqual(await sees(trainer), [true, true]);
      assert.deepEqual(await sees(clientOf(server, others.lead)), [true, true]);
      assert.deepEqual(await sees(clientOf(server, others.trainer)), [false, false]);
      assert.deepEqual(await sees(clientOf(server, others.foreignLead)), [false, false]);
      assert.deepEqual(await sees(clientOf(server, others.administrator)), [false, false]);
    },
  },
  {
    title: 'only its trainer runs a seminar',
    run: async (server) => {
      const { seminar } = await stageSeminar(server, { open: false });
      const lead = clientOf(server, await server.signIn(['country-lead'], 'BA'));
      const route = lead.seminars[':id'].waves[':wave'].open;
      const asked = route.$post({ param: { id: seminar.id, wave: 'before' } });
      assert.equal(await problemOf(asked), 'not-allowed');
    },
  },
];
