import assert from 'node:assert/strict';
import { deleteRawResponses, readResponses } from '../queries/responses.ts';
import { seminarById } from '../queries/seminars.ts';
import { storeSummary } from '../queries/store-summary.ts';
import { latestSummary } from '../queries/summaries.ts';
import type { ContractCase } from './contract-case.ts';
import { putInto, someClosing, someResponse, someSeminar, store, talliesOf } from './fixtures.ts';

export const retentionCases: ContractCase[] = [
  {
    title: 'a closing before the last keeps link digests, and finishing takes them away',
    run: async (database) => {
      const seminar = await someSeminar(database);
      await store(database, someResponse(seminar));
      await putInto(database, seminar, 'before-closed');
      const closing = someClosing(seminar);
      await storeSummary(database, closing);
      const [kept] = await readResponses(database, seminar.id, 'before');
      assert.deepEqual(Object.keys(kept?.links ?? {}), ['card', 'phone']);

      await putInto(database, seminar, 'after-open');
      await store(database, someResponse(seminar, { wave: 'after' }));
      await putInto(database, seminar, 'finished');
      const summary = { ...closing.summary, wave: 'after' as const };
      await storeSummary(database, { ...closing, summary, after: 'finish', deleteRawOn: '2027-01-01' });

      for (const wave of ['before', 'after'] as const) {
        const [response] = await readResponses(database, seminar.id, wave);
        assert.deepEqual(response?.links, {});
      }
      const finished = await seminarById(database, seminar.id);
      assert.equal(finished?.state, 'finished');
      assert.equal(finished?.deleteRawOn, '2027-01-01');
    },
  },
  {
    title: 'finishing without a day for it deletes raw responses at once',
    run: async (database) => {
      const seminar = await someSeminar(database);
      await store(database, someResponse(seminar));
      await putInto(database, seminar, 'finished');
      await storeSummary(database, someClosing(seminar, { after: 'finish', deleteRawOn: null }));

      assert.deepEqual(await readResponses(database, seminar.id, 'before'), []);
    },
  },
  {
    title: 'raw responses go on their day, and no summary or tally changes',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const other = await someSeminar(database);
      await store(database, someResponse(seminar));
      await store(database, someResponse(other));
      await putInto(database, seminar, 'finished');
      const closing = someClosing(seminar, { after: 'finish', deleteRawOn: '2027-01-15' });
      await storeSummary(database, { ...closing, summary: { ...closing.summary, wave: 'after' } });

      assert.equal((await deleteRawResponses(database, '2027-01-14')).includes(seminar.id), false);
      assert.equal((await readResponses(database, seminar.id, 'before')).length, 1);
      assert.equal((await deleteRawResponses(database, '2027-01-15')).includes(seminar.id), true);
      assert.deepEqual(await readResponses(database, seminar.id, 'before'), []);
      assert.equal((await readResponses(database, other.id, 'before')).length, 1);
      assert.equal((await deleteRawResponses(database, '2027-01-16')).includes(seminar.id), false);

      assert.deepEqual((await latestSummary(database, seminar.id))?.summary, closing.summary.summary);
      assert.deepEqual(await talliesOf(database, seminar), closing.additions);
      assert.deepEqual(await store(database, someResponse(seminar)), { kind: 'seminar-finished' });
    },
  },
];
