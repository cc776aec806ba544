import assert from 'node:assert/strict';
import { findResponse, readResponses } from '../queries/responses.ts';
import { countResponses } from '../queries/seminars.ts';
import { storeSummary } from '../queries/store-summary.ts';
import type { ContractCase } from './contract-case.ts';
import { putInto, someClosing, someResponse, someSeminar, store } from './fixtures.ts';

export const lateCases: ContractCase[] = [
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
];
