import assert from 'node:assert/strict';
import { deleteResponse, findResponse, readResponses } from '../queries/responses.ts';
import { countResponses } from '../queries/seminars.ts';
import { storeSummary } from '../queries/store-summary.ts';
import type { ContractCase } from './contract-case.ts';
import { putInto, randomDigest, someClosing, someResponse, someSeminar, store } from './fixtures.ts';

export const responseCases: ContractCase[] = [
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
  {
    title: 'a response to a wave that has not opened, or that the seminar does not have, is refused',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'planned' });
      for (const wave of ['before', 'after', 'followup'] as const) {
        assert.deepEqual(await store(database, someResponse(seminar, { wave })), { kind: 'wave-not-open' });
      }
      await putInto(database, seminar, 'before-closed');
      const early = someResponse(seminar, { wave: 'after' });
      assert.deepEqual(await store(database, early), { kind: 'wave-not-open' });
      await putInto(database, seminar, 'finished');
      const foreign = someResponse(seminar, { wave: 'followup' });
      assert.deepEqual(await store(database, foreign), { kind: 'wave-not-open' });
    },
  },
  {
    title: 'a response after its wave has closed is kept as late and does not count',
    run: async (database) => {
      const waves = ['before', 'after', 'followup'] as const;
      const seminar = await someSeminar(database, { waves: [...waves] });
      const states = ['before-closed', 'after-open', 'after-closed', 'followup-open', 'finished'] as const;
      for (const state of states) {
        await putInto(database, seminar, state);
        assert.deepEqual(await store(database, someResponse(seminar)), { kind: 'stored', late: true });
      }
      assert.deepEqual((await countResponses(database, seminar.id)).before, { counted: 0, late: 5 });
      assert.deepEqual(await readResponses(database, seminar.id, 'before'), []);
    },
  },
  {
    title: 'a late response to a finished seminar keeps no link digest',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'finished' });
      const response = someResponse(seminar);
      await store(database, response);

      assert.deepEqual((await findResponse(database, seminar.id, response.id))?.linkedBy, []);
      assert.deepEqual(await store(database, response), { kind: 'same', late: true });
    },
  },
  {
    title: 'a finished seminar whose raw responses are gone refuses',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'finished' });
      const closing = someClosing(seminar, { after: 'finish', deleteRawOn: null });
      await storeSummary(database, { ...closing, summary: { ...closing.summary, wave: 'after' } });

      for (const wave of ['before', 'after'] as const) {
        const response = someResponse(seminar, { wave });
        assert.deepEqual(await store(database, response), { kind: 'seminar-finished' });
      }
    },
  },
  {
    title: 'a response to a seminar that does not exist throws',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = { ...someResponse(seminar), seminar: 'nowhere' };
      await assert.rejects(store(database, response), RangeError);
    },
  },
  {
    title: 'a receipt finds what was stored, and says whether it can still be deleted',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = someResponse(seminar, { links: { phone: randomDigest() } });
      await store(database, response);

      const { wave, answers, language, id } = response;
      const found = { wave, answers, language, linkedBy: ['phone'], late: false };
      assert.deepEqual(await findResponse(database, seminar.id, id), { ...found, deletable: true });
      await putInto(database, seminar, 'after-open');
      assert.deepEqual(await findResponse(database, seminar.id, id), { ...found, deletable: false });
      assert.equal(await findResponse(database, (await someSeminar(database)).id, id), null);
    },
  },
  {
    title: 'a response is deleted by its receipt while its wave is open, and only then',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const [first, second] = [someResponse(seminar), someResponse(seminar)];
      await store(database, first);
      await store(database, second);

      assert.equal(await deleteResponse(database, seminar.id, first.id), true);
      assert.equal(await deleteResponse(database, seminar.id, first.id), false);
      assert.equal(await findResponse(database, seminar.id, first.id), null);
      for (const state of ['before-closed', 'after-open', 'finished'] as const) {
        await putInto(database, seminar, state);
        assert.equal(await deleteResponse(database, seminar.id, second.id), false);
      }
      assert.equal((await countResponses(database, seminar.id)).before.counted, 1);
    },
  },
  {
    title: 'a deleted response frees its card and its place',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const response = someResponse(seminar);
      await store(database, response, 1);
      await deleteResponse(database, seminar.id, response.id);

      const again = someResponse(seminar, { links: response.links });
      assert.deepEqual(await store(database, again, 1), { kind: 'stored', late: false });
    },
  },
];
