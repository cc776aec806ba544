import assert from 'node:assert/strict';
import { deleteRawResponses, deleteResponse, readResponses } from '../queries/responses.ts';
import { countResponses, moveSeminar, seminarById } from '../queries/seminars.ts';
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
    title: 'of two who move a seminar at once, one does',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const moves = await Promise.all(
        Array.from({ length: 8 }, () => moveSeminar(database, seminar.id, 'before-open', 'before-closed')),
      );
      assert.equal(moves.filter((moved) => moved).length, 1);
      assert.equal(await moveSeminar(database, seminar.id, 'planned', 'before-open'), false);
      assert.equal((await seminarById(database, seminar.id))?.state, 'before-closed');
    },
  },
  {
    title: 'no response slips into a wave that is closing, whatever the moment',
    run: async (database) => {
      for (let moment = 0; moment <= 12; moment++) {
        const seminar = await someSeminar(database);
        const responses = Array.from({ length: 12 }, () => someResponse(seminar));
        let countedAtClosing = 0;
        const close = async () => {
          await moveSeminar(database, seminar.id, 'before-open', 'before-closed');
          countedAtClosing = (await readResponses(database, seminar.id, 'before')).length;
        };
        const actions = responses.map((response) => () => store(database, response));
        const [outcomes] = await Promise.all([
          Promise.all(actions.slice(0, moment).map((action) => action())),
          close(),
          Promise.all(actions.slice(moment).map((action) => action())),
        ]).then(([early, , rest]) => [[...early, ...rest]]);

        const inTime = outcomes?.filter((outcome) => outcome.kind === 'stored' && !outcome.late).length;
        assert.equal(countedAtClosing, inTime);
        assert.deepEqual((await countResponses(database, seminar.id)).before, {
          counted: inTime,
          late: 12 - (inTime ?? 0),
        });
      }
    },
  },
  {
    title: 'no response is deleted from a wave that has closed, whatever the moment',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const responses = Array.from({ length: 12 }, () => someResponse(seminar));
      await Promise.all(responses.map((response) => store(database, response)));
      let countedAtClosing = 0;
      const close = async () => {
        await moveSeminar(database, seminar.id, 'before-open', 'before-closed');
        countedAtClosing = (await readResponses(database, seminar.id, 'before')).length;
      };
      const actions = responses.map(
        ({ id }) =>
          () =>
            deleteResponse(database, seminar.id, id),
      );
      const [early, , rest] = await Promise.all([
        Promise.all(actions.slice(0, 6).map((action) => action())),
        close(),
        Promise.all(actions.slice(6).map((action) => action())),
      ]);

      assert.equal(countedAtClosing, [...early, ...rest].filter((deleted) => !deleted).length);
    },
  },
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
