import assert from 'node:assert/strict';
import { readResponses } from '../queries/responses.ts';
import { storeSummary } from '../queries/store-summary.ts';
import { latestSummary } from '../queries/summaries.ts';
import type { ContractCase } from './contract-case.ts';
import {
  isRefused,
  putInto,
  someClosing,
  someResponse,
  someSeminar,
  someTally,
  store,
  talliesOf,
} from './fixtures.ts';

export const closingCases: ContractCase[] = [
  {
    title: 'a closing stores its summary and adds to the tallies',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'before-closed' });
      const closing = someClosing(seminar);

      assert.deepEqual(await storeSummary(database, closing), { kind: 'stored' });
      assert.deepEqual(await latestSummary(database, seminar.id), closing.summary);
      assert.deepEqual(await talliesOf(database, seminar), closing.additions);
    },
  },
  {
    title: 'closing twice gives one summary and one addition',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'before-closed' });
      const closing = someClosing(seminar);
      await storeSummary(database, closing);

      const other = { ...closing, summary: { ...closing.summary, summary: { schema: 1, other: true } } };
      assert.deepEqual(await storeSummary(database, other), { kind: 'already-stored' });
      assert.deepEqual(await latestSummary(database, seminar.id), closing.summary);
      assert.deepEqual(await talliesOf(database, seminar), closing.additions);
    },
  },
  {
    title: 'closings at once give one summary and one addition',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'finished' });
      const closing = someClosing(seminar, { after: 'finish', deleteRawOn: '2027-01-01' });
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => storeSummary(database, closing)));

      assert.equal(outcomes.filter(({ kind }) => kind === 'stored').length, 1);
      assert.equal(outcomes.filter(({ kind }) => kind === 'already-stored').length, 7);
      assert.deepEqual(await talliesOf(database, seminar), closing.additions);
    },
  },
  {
    title: 'a wave that is open or to come gets no summary and adds nothing',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const closing = someClosing(seminar, { after: 'finish' });
      await store(database, someResponse(seminar));

      for (const state of ['planned', 'before-open'] as const) {
        await putInto(database, seminar, state);
        assert.deepEqual(await storeSummary(database, closing), { kind: 'wave-not-closed' });
      }
      assert.equal(await latestSummary(database, seminar.id), null);
      assert.deepEqual(await talliesOf(database, seminar), []);
      assert.equal((await readResponses(database, seminar.id, 'before')).length, 1);
    },
  },
  {
    title: 'a closing that a constraint refuses leaves nothing behind',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'before-closed' });
      const closing = someClosing(seminar);
      const unknown = { ...closing, summary: { ...closing.summary, country: 'XX' } };

      await isRefused(storeSummary(database, unknown), 'FOREIGN KEY');
      assert.equal(await latestSummary(database, seminar.id), null);
      assert.deepEqual(await talliesOf(database, seminar), []);
    },
  },
  {
    title: 'a closing adds a thousand sums in one batch, and the next seminar adds onto them',
    run: async (database) => {
      const first = await someSeminar(database, { state: 'before-closed' });
      const { programme } = first;
      const second = await someSeminar(database, { programme, state: 'before-closed' });
      for (const seminar of [first, second]) {
        const additions = Array.from({ length: 1000 }, (_, i) => someTally(seminar, { measure: `g${i}` }));
        assert.deepEqual(await storeSummary(database, someClosing(seminar, { additions })), {
          kind: 'stored',
        });
      }

      const rows = await talliesOf(database, first);
      assert.equal(rows.length, 1000);
      const doubled = {
        seminars: 2,
        n: 24,
        sum: 9,
        sumSquares: 14.5,
        nSquares: 288,
        nSum: 108,
        sSquares: 40.5,
      };
      for (const row of rows) assert.deepEqual(row, someTally(first, { measure: row.measure, ...doubled }));
    },
  },
  {
    title: 'a closing without anything to add stores its summary',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'before-closed' });
      assert.deepEqual(await storeSummary(database, someClosing(seminar, { additions: [] })), {
        kind: 'stored',
      });
      assert.deepEqual(await talliesOf(database, seminar), []);
    },
  },
];
