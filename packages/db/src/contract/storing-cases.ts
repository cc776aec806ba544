import assert from 'node:assert/strict';
import { findResponse, readResponses } from '../queries/responses.ts';
import { countResponses } from '../queries/seminars.ts';
import type { ContractCase } from './contract-case.ts';
import { putInto, randomDigest, someResponse, someSeminar, store } from './fixtures.ts';

export const storingCases: ContractCase[] = [
  {
    title: 'a response to an open wave is stored and counts',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = someResponse(seminar);

      assert.deepEqual(await store(database, response), { kind: 'stored', late: false });
      const { answers, links, language } = response;
      assert.deepEqual(await readResponses(database, seminar.id, 'before'), [{ answers, links, language }]);
    },
  },
  {
    title: 'the same response twice is one row',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = someResponse(seminar, { answers: { g1: '4', g2: '2' } });
      await store(database, response);

      const again = { ...response, answers: { g2: '2', g1: '4' } };
      assert.deepEqual(await store(database, again), { kind: 'same', late: false });
      assert.equal((await countResponses(database, seminar.id)).before.counted, 1);
    },
  },
  {
    title: 'the same response sent ten times at once is one row',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = someResponse(seminar);
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => store(database, response)));

      assert.equal(outcomes.filter(({ kind }) => kind === 'stored').length, 1);
      assert.equal(outcomes.filter(({ kind }) => kind === 'same').length, 9);
      assert.equal((await countResponses(database, seminar.id)).before.counted, 1);
    },
  },
  {
    title: 'the same response after its wave has closed is still the same, and not late',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = someResponse(seminar);
      await store(database, response);
      await putInto(database, seminar, 'after-open');

      assert.deepEqual(await store(database, response), { kind: 'same', late: false });
    },
  },
  {
    title: 'another response under a stored id is refused, whatever differs',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = someResponse(seminar);
      await store(database, response);

      const others = [
        { ...response, answers: { g1: '5' } },
        { ...response, language: 'hr' as const },
        { ...response, links: { ...response.links, card: randomDigest() } },
        { ...response, links: {} },
      ];
      for (const other of others) assert.deepEqual(await store(database, other), { kind: 'different' });
      assert.equal((await findResponse(database, seminar.id, response.id))?.answers.g1, '4');
    },
  },
  {
    title: 'an id stands for one response of the seminar, whatever the wave',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = someResponse(seminar);
      await store(database, response);
      await putInto(database, seminar, 'after-open');

      assert.deepEqual(await store(database, { ...response, wave: 'after' }), { kind: 'different' });
    },
  },
  {
    title: 'a card is used once a wave, and again in the next',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const links = { card: randomDigest() };
      await store(database, someResponse(seminar, { links }));

      assert.deepEqual(await store(database, someResponse(seminar, { links })), {
        kind: 'card-already-used',
      });
      await putInto(database, seminar, 'after-open');
      const second = someResponse(seminar, { wave: 'after', links });
      assert.deepEqual(await store(database, second), { kind: 'stored', late: false });
    },
  },
  {
    title: 'one card in ten responses at once is stored once',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const links = { card: randomDigest() };
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () => store(database, someResponse(seminar, { links }))),
      );
      assert.equal(outcomes.filter(({ kind }) => kind === 'stored').length, 1);
      assert.equal(outcomes.filter(({ kind }) => kind === 'card-already-used').length, 9);
    },
  },
  {
    title: 'responses without a card or from one phone do not stand in each other’s way',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const phone = randomDigest();
      for (const links of [{}, {}, { phone }, { phone }]) {
        assert.equal((await store(database, someResponse(seminar, { links }))).kind, 'stored');
      }
    },
  },
  {
    title: 'a wave takes as many responses as its cap, also when they come at once',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, () => store(database, someResponse(seminar), 7)),
      );
      assert.equal(outcomes.filter(({ kind }) => kind === 'stored').length, 7);
      assert.equal(outcomes.filter(({ kind }) => kind === 'seminar-full').length, 5);
    },
  },
];
