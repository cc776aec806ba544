import assert from 'node:assert/strict';
import type { Database } from '../database.ts';
import { deleteResponse, readResponses } from '../queries/responses.ts';
import { countResponses, moveSeminar, type Seminar, seminarById } from '../queries/seminars.ts';
import type { ContractCase } from './contract-case.ts';
import { someResponse, someSeminar, store } from './fixtures.ts';

export const raceCases: ContractCase[] = [
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
        const storing = responses.map((response) => () => store(database, response));
        const { outcomes, read } = await closeAmong(database, seminar, storing, moment);

        const inTime = outcomes.filter((outcome) => outcome.kind === 'stored' && !outcome.late).length;
        assert.equal(read, inTime);
        const { before } = await countResponses(database, seminar.id);
        assert.deepEqual(before, { counted: inTime, late: 12 - inTime });
      }
    },
  },
  {
    title: 'no response is deleted from a wave that has closed, whatever the moment',
    run: async (database) => {
      for (let moment = 0; moment <= 12; moment += 3) {
        const seminar = await someSeminar(database);
        const responses = Array.from({ length: 12 }, () => someResponse(seminar));
        await Promise.all(responses.map((response) => store(database, response)));
        const deleting = responses.map(
          ({ id }) =>
            () =>
              deleteResponse(database, seminar.id, id),
        );
        const { outcomes, read } = await closeAmong(database, seminar, deleting, moment);

        assert.equal(read, outcomes.filter((deleted) => !deleted).length);
      }
    },
  },
];

/** Starts all at once: some actions, then closing the wave and reading it, then the other actions. */
async function closeAmong<Outcome>(
  database: Database,
  seminar: Seminar,
  actions: readonly (() => Promise<Outcome>)[],
  moment: number,
): Promise<{ outcomes: Outcome[]; read: number }> {
  const early = actions.slice(0, moment).map((action) => action());
  const closing = moveSeminar(database, seminar.id, 'before-open', 'before-closed').then(() =>
    readResponses(database, seminar.id, 'before'),
  );
  const rest = actions.slice(moment).map((action) => action());
  return { outcomes: await Promise.all([...early, ...rest]), read: (await closing).length };
}
