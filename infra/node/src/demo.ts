import { type ApiEnvironment, createApi, createFirstAdministrator } from '@uvid/api';
import { insertProgramme } from '@uvid/db';
import { deriveLinkDigest } from '@uvid/linkage';
import { demoProgramme, type ProgrammeSeminar, type Submission } from '@uvid/simulator';
import { genderAwareness1, type Wave } from '@uvid/surveys';
import { demoProgrammeNames } from './demo-programme-names.ts';

export const demoEmail = 'demo@uvid.invalid';
const demoProgrammeId = 'demo';

/**
 * Fills an empty instance with a simulated year of seminars, through the API and by its rules: every demo
 * result has gone the way that a real one goes.
 */
export async function seedDemo(environment: ApiEnvironment): Promise<void> {
  await insertProgramme(environment.database, {
    id: demoProgrammeId,
    name: demoProgrammeNames,
    instrumentId: genderAwareness1.id,
    instrumentVersion: genderAwareness1.version,
    threshold: 10,
    retentionDays: 0,
    demo: true,
  });
  const call = await signedInCaller(environment);
  const today = environment.clock().toISOString().slice(0, 10);
  const { finished, open } = demoProgramme('uvid', today);

  for (const seminar of finished) await runSeminar(call, seminar);
  await openSeminar(call, open);
}

type Call = (path: string, body?: unknown) => Promise<unknown>;

async function signedInCaller(environment: ApiEnvironment): Promise<Call> {
  // The demo is simulated in bulk: it leaves no log lines, and no address that could be limited.
  const { clientAddress: _, ...quiet } = { ...environment, log: () => {} };
  const api = createApi(quiet);
  const first = await createFirstAdministrator(quiet, {
    name: 'Demo',
    email: demoEmail,
    roles: ['trainer', 'analyst'],
  });
  if (first.kind !== 'created') throw new Error('The demo needs an empty instance.');

  let cookie = '';
  const call: Call = async (path, body) => {
    const response = await api.fetch(
      new Request(`${environment.origin}/api${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'Content-Type': 'application/json', Origin: environment.origin, Cookie: cookie },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);

    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (cookies.length > 0) cookie = cookies.join('; ');
    return response.json();
  };

  await call('/sign-in', { token: new URL(first.link).searchParams.get('token') });
  return call;
}

async function runSeminar(call: Call, simulated: ProgrammeSeminar) {
  const seminar = await planSeminar(call, simulated);

  for (const wave of simulated.waves) {
    await call(`/seminars/${seminar.id}/waves/${wave}/open`, {});
    await answer(call, seminar.code, wave, simulated);
    await call(`/seminars/${seminar.id}/waves/${wave}/close`, {});
  }
}

async function openSeminar(call: Call, simulated: ProgrammeSeminar) {
  const seminar = await planSeminar(call, simulated);
  await call(`/seminars/${seminar.id}/waves/before/open`, {});
  await answer(call, seminar.code, 'before', simulated);
}

async function planSeminar(call: Call, simulated: ProgrammeSeminar) {
  const { country, heldOn, languages, plannedSize, title, waves } = simulated;
  const countries = (await call('/countries')) as { code: string; institutions: { id: string }[] }[];
  const institutions = countries.find(({ code }) => code === country)?.institutions ?? [];

  return (await call('/seminars', {
    programme: demoProgrammeId,
    country,
    institution: institutions[simulated.institution % institutions.length]?.id,
    heldOn,
    title,
    languages,
    ways: ['card', 'phone'],
    plannedSize,
    followup: waves.includes('followup'),
  })) as { id: string; code: string };
}

async function answer(call: Call, code: string, wave: Wave, { seminar }: ProgrammeSeminar) {
  for (const submission of seminar.submissions[wave]) {
    await call('/responses', {
      id: submission.id,
      seminar: code,
      wave,
      instrument: { id: genderAwareness1.id, version: genderAwareness1.version },
      language: submission.language,
      answers: submission.answers,
      links: await linksOf(code, submission),
    });
  }
}

async function linksOf(code: string, { cardCode, phoneSecret }: Submission) {
  return {
    ...(cardCode ? { card: await deriveLinkDigest('card', code, cardCode) } : {}),
    ...(phoneSecret ? { phone: await deriveLinkDigest('phone', code, phoneSecret) } : {}),
  };
}
