import assert from 'node:assert/strict';
import { createResponseId, formatReceipt } from '@uvid/linkage';
import { bodyOf, clientOf, problemOf, random, someSubmission, stageSeminar, step } from './stage.ts';
import type { ApiCase } from './test-server.ts';

export const receiptCases: readonly ApiCase[] = [
  {
    title: 'a receipt shows all that is stored of a response',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const phone = clientOf(server);
      const submission = await someSubmission(seminar);
      await bodyOf(phone.responses.$post({ json: submission }), 201);

      const receipt = formatReceipt(submission.id).toLowerCase();
      const shown = await bodyOf(
        phone.receipts.look.$post({ json: { seminar: seminar.code, receipt } }),
        200,
      );
      const { wave, language, answers } = submission;
      assert.deepEqual(shown, { wave, language, answers, linkedBy: ['card'], late: false, deletable: true });
    },
  },
  {
    title: 'a response can be deleted until its wave closes',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server);
      const phone = clientOf(server);
      const [gone, kept] = [await someSubmission(seminar), await someSubmission(seminar)];
      for (const json of [gone, kept]) await bodyOf(phone.responses.$post({ json }), 201);
      const remove = ({ id }: { id: string }) =>
        phone.receipts.delete.$post({ json: { seminar: seminar.code, receipt: id } });

      assert.deepEqual(await bodyOf(remove(gone), 200), { deleted: true });
      assert.equal(await problemOf(remove(gone)), 'unknown-receipt');

      const { counts } = await step(trainer, seminar, 'before', 'close');
      assert.equal(counts.before.counted, 1);
      assert.equal(await problemOf(remove(kept)), 'not-deletable');
    },
  },
  {
    title: 'a receipt opens nothing in another seminar',
    run: async (server) => {
      const [one, other] = [await stageSeminar(server), await stageSeminar(server)];
      const phone = clientOf(server);
      const submission = await someSubmission(one.seminar);
      await bodyOf(phone.responses.$post({ json: submission }), 201);

      const question = { seminar: other.seminar.code, receipt: submission.id };
      assert.equal(await problemOf(phone.receipts.look.$post({ json: question })), 'unknown-receipt');
    },
  },
  {
    title: 'a typing error is told from an unknown receipt',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      const look = (code: string, receipt: string) =>
        problemOf(clientOf(server).receipts.look.$post({ json: { seminar: code, receipt } }));
      const unknown = createResponseId(random);
      const mistyped = unknown.slice(0, -1) + (unknown.endsWith('0') ? '1' : '0');

      assert.equal(await look(seminar.code, unknown), 'unknown-receipt');
      assert.equal(await look(seminar.code, mistyped), 'mistyped-receipt');
      assert.equal(await look(seminar.code, unknown.slice(3)), 'mistyped-receipt');
      assert.equal(await look('000000', unknown), 'unknown-seminar');
    },
  },
];
