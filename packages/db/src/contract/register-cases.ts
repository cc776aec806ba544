import assert from 'node:assert/strict';
import { listCountries } from '../queries/countries.ts';
import { countPeople, insertPerson, listPeople, personById } from '../queries/people.ts';
import { listProgrammes, programmeById } from '../queries/programmes.ts';
import { listSeminars, seminarByCode, seminarById } from '../queries/seminars.ts';
import { storeSummary } from '../queries/store-summary.ts';
import { latestSummary, listSummaries } from '../queries/summaries.ts';
import { passkey } from '../tables/passkey.ts';
import { languages } from '../vocabulary.ts';
import type { ContractCase } from './contract-case.ts';
import { putInto, randomText, someClosing, somePerson, someSeminar } from './fixtures.ts';

export const registerCases: ContractCase[] = [
  {
    title: 'each country has its ministry and its armed forces, named in every language',
    run: async (database) => {
      const countries = await listCountries(database);
      assert.deepEqual(
        countries.map(({ code }) => code),
        ['BA', 'ME', 'MK', 'RS'],
      );
      for (const country of countries) {
        const code = country.code.toLowerCase();
        assert.deepEqual(
          country.institutions.map(({ id }) => id),
          [`${code}-armed-forces`, `${code}-ministry-of-defence`],
        );
        for (const { names } of [country, ...country.institutions]) {
          assert.deepEqual(Object.keys(names).sort(), [...languages].sort());
          for (const language of languages) {
            const isCyrillic = language === 'sr-Cyrl' || language === 'mk';
            assert.match(names[language], isCyrillic ? /^[Ѐ-ӿ ]+$/ : /^[A-Za-zČĆŽŠĐčćžšđËëÇç ]+$/);
          }
        }
      }
    },
  },
  {
    title: 'a seminar is found by its code and its id',
    run: async (database) => {
      const seminar = await someSeminar(database);
      assert.deepEqual(await seminarByCode(database, seminar.code), seminar);
      assert.deepEqual(await seminarById(database, seminar.id), seminar);
      assert.equal(await seminarByCode(database, 'nowhere'), null);
      assert.equal(await seminarById(database, 'nowhere'), null);
    },
  },
  {
    title: 'seminars are listed by owner or country, the latest day first',
    run: async (database) => {
      const { id: owner } = await somePerson(database);
      const first = await someSeminar(database, { owner, heldOn: '2026-03-01' });
      const latest = await someSeminar(database, {
        owner,
        heldOn: '2026-05-01',
        country: 'MK',
        institution: null,
      });
      const { id: foreign } = await someSeminar(database, { country: 'MK', institution: null });

      assert.deepEqual(
        (await listSeminars(database, { owner })).map(({ id }) => id),
        [latest.id, first.id],
      );
      const inCountry = (await listSeminars(database, { country: 'MK' })).map(({ id }) => id);
      assert.ok(
        inCountry.includes(latest.id) && inCountry.includes(foreign) && !inCountry.includes(first.id),
      );
      assert.deepEqual(await listSeminars(database, { owner, country: 'RS' }), []);
    },
  },
  {
    title: 'the newest wave’s summary stands for a seminar',
    run: async (database) => {
      const seminar = await someSeminar(database, { waves: ['before', 'after', 'followup'] });
      const { programme, id } = seminar;
      assert.equal(await latestSummary(database, id), null);
      await putInto(database, seminar, 'finished');
      for (const wave of ['before', 'after', 'followup'] as const) {
        const closing = someClosing(seminar);
        await storeSummary(database, { ...closing, summary: { ...closing.summary, wave } });
        assert.equal((await latestSummary(database, id))?.wave, wave);
        assert.deepEqual(
          (await listSummaries(database, { programme })).map((row) => [row.seminar, row.wave]),
          [[id, wave]],
        );
      }
    },
  },
  {
    title: 'summaries are listed by programme and country, demo ones apart',
    run: async (database) => {
      const seminar = await someSeminar(database, { state: 'finished' });
      const { programme } = seminar;
      const other = await someSeminar(database, { programme, country: 'RS', institution: null, demo: false });
      await putInto(database, other, 'finished');
      for (const each of [seminar, other]) await storeSummary(database, someClosing(each));

      const listed = async (filter: Parameters<typeof listSummaries>[1]) =>
        (await listSummaries(database, { programme, ...filter })).map((row) => row.seminar);
      assert.deepEqual(await listed({}), [seminar.id, other.id].sort());
      assert.deepEqual(await listed({ country: 'RS' }), [other.id]);
      assert.deepEqual(await listed({ demo: true }), [seminar.id]);
      assert.deepEqual(await listed({ country: 'RS', demo: true }), []);
    },
  },
  {
    title: 'programmes are found by id and listed',
    run: async (database) => {
      const { programme } = await someSeminar(database);
      const found = await programmeById(database, programme);
      assert.equal(found?.threshold, 10);
      assert.equal(await programmeById(database, 'none'), null);
      assert.deepEqual(
        (await listProgrammes(database)).find(({ id }) => id === programme),
        found,
      );
    },
  },
  {
    title: 'a person is stored once for an e-mail address, whatever its case',
    run: async (database) => {
      const before = await countPeople(database);
      const email = `${randomText(8)}@Example.org`;
      const person = await somePerson(database, { email, roles: ['trainer', 'analyst'], country: null });
      const again = { ...person, id: randomText(16), email: email.toUpperCase() };

      assert.deepEqual(await insertPerson(database, again), { kind: 'email-taken' });
      assert.equal(await countPeople(database), before + 1);
      const { createdAt: _, ...stored } = person;
      assert.deepEqual(await personById(database, person.id), {
        ...stored,
        email: email.toLowerCase(),
        passkeys: 0,
      });
      assert.equal(await personById(database, 'nobody'), null);
    },
  },
  {
    title: 'people are listed by country, with how many passkeys they have',
    run: async (database) => {
      const { id } = await somePerson(database, { country: 'ME' });
      const { id: foreign } = await somePerson(database, { country: 'RS' });
      for (const counter of [0, 1]) {
        const row = { id: randomText(16), publicKey: 'k', userId: id, credentialID: 'c', counter };
        await database.insert(passkey).values({ ...row, deviceType: 'singleDevice', backedUp: false });
      }

      const people = await listPeople(database, { country: 'ME' });
      assert.equal(people.find((person) => person.id === id)?.passkeys, 2);
      assert.equal(
        people.some((person) => person.id === foreign),
        false,
      );
      assert.equal((await listPeople(database)).length, await countPeople(database));
    },
  },
];
