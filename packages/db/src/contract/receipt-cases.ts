import assert from 'node:assert/strict';
import { deleteResponse, findResponse } from '../queries/responses.ts';
import { countResponses } from '../queries/seminars.ts';
import type { ContractCase } from './contract-case.ts';
import { putInto, randomDigest, someResponse, someSeminar, store } from './fixtures.ts';

export const receiptCases: ContractCase[] = [
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
