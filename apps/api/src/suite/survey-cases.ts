import assert from 'node:assert/strict';
import { formatSeminarCode } from '@uvid/linkage';
import { bodyOf, clientOf, problemOf, stageSeminar, step } from './stage.ts';
import type { ApiCase } from './test-server.ts';

export const surveyCases: readonly ApiCase[] = [
  {
    title: 'a seminar’s code is understood however it is typed',
    run: async (server) => {
      const { seminar } = await stageSeminar(server);
      for (const code of [seminar.code, formatSeminarCode(seminar.code).toLowerCase(), ` ${seminar.code} `]) {
        const survey = await bodyOf(clientOf(server).surveys[':code'].$get({ param: { code } }), 200);
        assert.equal(survey.code, seminar.code);
      }
    },
  },
  {
    title: 'a survey says which wave is open, and nothing about people or results',
    run: async (server) => {
      const { seminar, trainer } = await stageSeminar(server, { open: false });
      const read = () =>
        bodyOf(clientOf(server).surveys[':code'].$get({ param: { code: seminar.code } }), 200);

      const survey = await read();
      assert.equal(survey.openWave, null);
      assert.deepEqual(Object.keys(survey).sort(), surveyFields);
      assert.equal(survey.institution?.en, 'Armed Forces of Bosnia and Herzegovina');

      await step(trainer, seminar, 'before', 'open');
      assert.equal((await read()).openWave, 'before');
    },
  },
  {
    title: 'an unknown code is explained in the language that is asked for',
    run: async (server) => {
      const ask = async (query: string, accepted: string) => {
        const headers = { 'accept-language': accepted };
        const address = `${server.origin}/api/surveys/000000${query}`;
        const response = await server.fetch(new Request(address, { headers }));
        assert.equal(response.status, 404);
        assert.equal(response.headers.get('content-type'), 'application/problem+json');
        return response.json();
      };
      const inAlbanian = await ask('', 'sq');
      assert.equal(inAlbanian.type, '/problems/unknown-seminar');
      assert.equal(inAlbanian.title, 'Ky seminar nuk njihet');
      assert.equal((await ask('?language=sr-Latn', 'sq')).title, 'Ovaj seminar nije poznat');
      assert.equal((await ask('?language=sr-Cyrl', 'sq')).title, 'Овај семинар није познат');
      assert.equal((await ask('?language=xx', 'fr')).title, 'This seminar is not known');
    },
  },
  {
    title: 'a code that cannot be one is an unknown seminar',
    run: async (server) => {
      const asked = clientOf(server).surveys[':code'].$get({ param: { code: 'UUUU-UU' } });
      assert.equal(await problemOf(asked), 'unknown-seminar');
    },
  },
];

const surveyFields = [
  'code',
  'country',
  'demo',
  'institution',
  'instrument',
  'languages',
  'openWave',
  'programme',
  'state',
  'threshold',
  'waves',
  'ways',
];
