import assert from 'node:assert/strict';
import {
  answerWave,
  bodyOf,
  clientOf,
  drawCards,
  problemOf,
  type Stage,
  someSubmission,
  stageSeminar,
  step,
} from './stage.ts';
import type { ApiCase, TestServer } from './test-server.ts';

export const resultCases: readonly ApiCase[] = [
  {
    title: 'there is no result while no wave has closed',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server);
      await answerWave(server, seminar, 'before', drawCards(3));
      assert.equal(await problemOf(result({ seminar, trainer })), 'no-result-yet');
    },
  },
  {
    title: 'a finished seminar shows what its matched pairs gained',
    run: async (server) => {
      const stage = await finish(server, 12);
      const shown = await bodyOf(result(stage), 200);

      assert.equal(shown.seminar.id, stage.seminar.id);
      assert.equal(shown.flow.before, 12);
      assert.equal(shown.flow.after, 12);
      assert.equal(shown.flow.paired['before-after']?.pairs, 12);
      const contrast = shown.contrasts[0];
      assert.equal(contrast?.pairs, 12);
      assert.equal(contrast?.headline.kind === 'suppressed', false);
    },
  },
  {
    title: 'a small seminar shows numbers of forms and no more',
    run: async (server) => {
      const shown = await bodyOf(result(await finish(server, 9)), 200);
      assert.equal(shown.flow.paired['before-after']?.pairs, 9);
      assert.equal(shown.contrasts[0]?.headline.kind, 'suppressed');
    },
  },
  {
    title: 'closing the last wave ends linking: a receipt shows answers and no link any more',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server);
      const phone = clientOf(server);
      const submission = await someSubmission(seminar);
      await bodyOf(phone.responses.$post({ json: submission }), 201);
      for (const [wave, what] of steps) await step(trainer, seminar, wave, what);

      const question = { seminar: seminar.code, receipt: submission.id };
      const shown = await bodyOf(phone.receipts.look.$post({ json: question }), 200);
      assert.deepEqual(shown.answers, submission.answers);
      assert.deepEqual([shown.linkedBy, shown.deletable], [[], false]);
    },
  },
  {
    title:
      'what arrives after the end is kept without a link as long as raw responses are, and changes no result',
    run: async (server) => {
      const stage = await finish(server, 12);
      const before = await bodyOf(result(stage), 200);
      const submission = await someSubmission(stage.seminar, { wave: 'after' });
      const phone = clientOf(server);
      const stored = await bodyOf(phone.responses.$post({ json: submission }), 201);
      assert.equal(stored.late, true);

      const question = { seminar: stage.seminar.code, receipt: submission.id };
      assert.deepEqual((await bodyOf(phone.receipts.look.$post({ json: question }), 200)).linkedBy, []);
      assert.deepEqual(await bodyOf(result(stage), 200), before);
    },
  },
  {
    title: 'where a programme keeps no raw responses, a finished seminar takes none',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server, { retentionDays: 0 });
      for (const [wave, what] of steps) await step(trainer, seminar, wave, what);
      const late = clientOf(server).responses.$post({ json: await someSubmission(seminar) });
      assert.equal(await problemOf(late), 'seminar-finished');
    },
  },
  {
    title: 'a seminar keeps its numbers of forms when the forms are gone',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server, { retentionDays: 0 });
      await answerWave(server, seminar, 'before', drawCards(2));
      for (const [wave, what] of steps) await step(trainer, seminar, wave, what);
      const { counts, deleteRawOn } = await bodyOf(
        trainer.seminars[':id'].$get({ param: { id: seminar.id } }),
        200,
      );
      assert.equal(deleteRawOn, null);
      assert.deepEqual(counts.before, { counted: 2, late: 0 });
      assert.deepEqual(counts.followup, { counted: 0, late: 0 });
    },
  },
  {
    title: 'an analyst compares countries by what their seminars’ summaries show',
    run: async (server) => {
      const { seminar } = await finish(server, 12);
      const analyst = clientOf(server, await server.signIn(['analyst']));
      const query = { programme: seminar.programme, scale: 'operations' };
      const compared = await bodyOf(analyst.comparison.$get({ query }), 200);

      assert.equal(compared.scale, 'operations');
      assert.deepEqual(
        compared.countries.map(({ country, seminars }) => [country, seminars.map(({ id }) => id)]),
        [['BA', [seminar.id]]],
      );
    },
  },
  {
    title: 'a country’s lead compares the own country with all together',
    run: async (server) => {
      const { seminar } = await finish(server, 12);
      const query = { programme: seminar.programme, scale: 'operations' };
      const seenBy = async (country: string) => {
        const lead = clientOf(server, await server.signIn(['country-lead'], country));
        const { countries, overall } = await bodyOf(lead.comparison.$get({ query }), 200);
        return [countries.map((one) => one.country), overall];
      };
      const [own, overall] = await seenBy('BA');
      assert.deepEqual(own, ['BA']);
      assert.deepEqual(await seenBy('RS'), [[], overall]);
    },
  },
];

/** What is left after `before` has opened. */
const steps = [
  ['before', 'close'],
  ['after', 'open'],
  ['after', 'close'],
] as const;

async function finish(server: TestServer, people: number): Promise<Stage> {
  const stage = await stageSeminar(server);
  const cards = drawCards(people);
  await answerWave(server, stage.seminar, 'before', cards);
  await step(stage.trainer, stage.seminar, 'before', 'close');
  await step(stage.trainer, stage.seminar, 'after', 'open');
  await answerWave(server, stage.seminar, 'after', cards);
  return { ...stage, seminar: await step(stage.trainer, stage.seminar, 'after', 'close') };
}

function result({ seminar, trainer }: Pick<Stage, 'seminar' | 'trainer'>) {
  return trainer.seminars[':id'].result.$get({ param: { id: seminar.id } });
}
