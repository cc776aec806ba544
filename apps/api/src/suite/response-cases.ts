import assert from 'node:assert/strict';
import { createCardCode, createPhoneKey, createResponseId, deriveLinkDigest } from '@uvid/linkage';
import type { Submission } from '../responses/response.schema.ts';
import { bodyOf, clientOf, problemOf, random, someSubmission, stageSeminar, step } from './stage.ts';
import type { ApiCase, TestServer } from './test-server.ts';

export const responseCases: readonly ApiCase[] = [
  {
    title: 'a response sent again is stored once and has the same receipt',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server);
      const submission = await someSubmission(seminar);

      const first = await bodyOf(send(server, submission), 201);
      assert.deepEqual(first, { receipt: submission.id, late: false });
      assert.deepEqual(await bodyOf(send(server, submission), 200), first);

      const { counts } = await bodyOf(trainer.seminars[':id'].$get({ param: { id: seminar.id } }), 200);
      assert.deepEqual(counts.before, { counted: 1, late: 0 });
    },
  },
  {
    title: 'a receipt is never written over',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const submission = await someSubmission(seminar);
      await bodyOf(send(server, submission), 201);

      const other = { ...submission, answers: {} };
      assert.equal(await problemOf(send(server, other)), 'different-response-stored');
    },
  },
  {
    title: 'a form left blank is a response',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      await bodyOf(send(server, await someSubmission(seminar, { answers: {}, links: {} })), 201);
    },
  },
  {
    title: 'answers that do not fit are named by item, and not repeated',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const answers = { gender: 'admiral', rank: 'captain', 'feedback-clear': '4' };
      const response = await send(server, await someSubmission(seminar, { answers }));

      const text = await response.text();
      assert.equal(response.status, 422);
      assert.deepEqual(JSON.parse(text).faults, [
        { item: 'gender', fault: 'wrong-option' },
        { item: 'rank', fault: 'unknown-item' },
        { item: 'feedback-clear', fault: 'wrong-wave' },
      ]);
      assert.ok(!text.includes('admiral') && !text.includes('captain'));
    },
  },
  {
    title: 'nothing is stored for a wave that has not opened',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      for (const wave of ['after', 'followup'] as const) {
        const submission = await someSubmission(seminar, { wave, answers: {} });
        assert.equal(await problemOf(send(server, submission)), 'wave-not-open');
      }
    },
  },
  {
    title: 'what arrives after a wave has closed is kept as late',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server);
      await step(trainer, seminar, 'before', 'close');
      const stored = await bodyOf(send(server, await someSubmission(seminar)), 201);
      assert.equal(stored.late, true);

      const { counts } = await bodyOf(trainer.seminars[':id'].$get({ param: { id: seminar.id } }), 200);
      assert.deepEqual(counts.before, { counted: 0, late: 1 });
    },
  },
  {
    title: 'a card counts once in a wave',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const { links, ...rest } = await someSubmission(seminar);
      await bodyOf(send(server, { ...rest, links }), 201);

      const again = { ...rest, links, id: createResponseId(random) };
      assert.equal(await problemOf(send(server, again)), 'card-already-used');
    },
  },
  {
    title: 'a way of linking that the seminar does not use is not stored',
    run: async (server) => {
      const { seminar } = await stageSeminar(server, { ways: ['phone'] });
      const card = await deriveLinkDigest('card', seminar.code, createCardCode(random));
      const phone = await deriveLinkDigest('phone', seminar.code, createPhoneKey(random));
      const submission = await someSubmission(seminar, { links: { card, phone } });
      await bodyOf(send(server, submission), 201);

      const question = { seminar: seminar.code, receipt: submission.id };
      const { linkedBy } = await bodyOf(clientOf(server).receipts.look.$post({ json: question }), 200);
      assert.deepEqual(linkedBy, ['phone']);
    },
  },
  {
    title: 'another version of the instrument is refused',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const instrument = { id: 'gender-awareness', version: 2 };
      const submission = await someSubmission(seminar, { instrument });
      assert.equal(await problemOf(send(server, submission)), 'wrong-instrument');
    },
  },
  {
    title: 'nothing besides the response is taken, a time least of all',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const submission = { ...(await someSubmission(seminar)), sentAt: '2026-11-23T10:00:00Z' };
      assert.equal(await problemOf(send(server, submission)), 'malformed');
    },
  },
  {
    title: 'a mistyped id, a broken body and an oversized one are told apart',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const submission = await someSubmission(seminar);
      assert.equal(await problemOf(send(server, { ...submission, id: 'AAAA' })), 'malformed');
      assert.equal(await problemOf(sendText(server, '{"id":')), 'malformed');
      assert.equal(await problemOf(sendText(server, JSON.stringify('x'.repeat(70_000)))), 'too-large');
    },
  },
];

function send(server: TestServer, submission: Submission) {
  return clientOf(server).responses.$post({ json: submission });
}

function sendText(server: TestServer, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return server.fetch(new Request(`${server.origin}/api/responses`, { method: 'POST', headers, body }));
}
