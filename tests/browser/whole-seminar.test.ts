import { readFileSync } from 'node:fs';
import { createCardCode, deriveLinkDigest, formatCardCode } from '@uvid/linkage';
import { seededRandom } from '@uvid/simulator';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser, userAgentMark } from './browser.ts';
import { cast, castLanguages, pairedByCard, pairedCast } from './cast.ts';
import { gainFigures, knowledgeFigures, knowledgeShareFigures } from './figures.ts';
import { rowsOf, writtenBy } from './kept-traces.ts';
import { type Phones, phoneKeysOn, type Room, takePart } from './take-part.ts';
import { closeWave, openWave, planSeminar, type SeminarOnDesk, trainerDesk } from './trainer.ts';

describe.skipIf(!inject('chromium'))('a whole seminar', () => {
  const phones: Phones = new Map();
  const receipts: string[] = [];
  const { bytes } = seededRandom('cards of the browser tests');
  const cards = Array.from({ length: 26 }, () => createCardCode(bytes));
  let browser: TestBrowser;
  let desk: Page;
  let seminar: SeminarOnDesk;
  let room: Room;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await trainerDesk(browser, 'whole@uvid.example');
  });
  afterAll(() => browser?.close());

  const everybodyAnswers = async (wave: 'before' | 'after') => {
    for (const member of cast.filter(({ comes }) => comes[wave])) {
      receipts.push(await takePart(browser, phones, room, member, wave));
    }
  };

  test('a trainer plans it and opens its first questionnaire', async () => {
    seminar = await planSeminar(desk, { title: 'Whole', languages: castLanguages, plannedSize: 26 });
    room = { link: seminar.link, cards };

    expect(seminar.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    await openWave(desk, 'before');
  });

  test('twenty-four people answer before the training, each on the own phone', {
    timeout: 180_000,
  }, async () => {
    await everybodyAnswers('before');
    await desk.goto(seminar.page);

    expect(receipts).toHaveLength(24);
    expect(await desk.getByText('24 finished').count()).toBe(1);
  });

  test('a stored response carries no time, no order and nothing of the device', () => {
    const rows = rowsOf(inject('service'), 'select * from responses where seminar = ?', seminar.id);
    const [table] = rowsOf(inject('service'), "select sql from sqlite_master where name = 'responses'");
    const columns = ['seminar', 'wave', 'id', 'answers', 'language', 'link_card', 'link_phone', 'late'];
    const now = String(Date.now()).slice(0, 6);

    expect(rows).toHaveLength(24);
    expect(table?.sql).toMatch(/without rowid\s*$/i);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns);
      expect(JSON.stringify(row)).not.toMatch(/\d{4}-\d{2}-\d{2}|\d:\d{2}/);
      expect(JSON.stringify(row)).not.toContain(now);
    }
  });

  test('closing the first questionnaire shows no result, and the second can be opened', async () => {
    await closeWave(desk, 'before');
    expect(await desk.getByRole('link', { name: 'Read the result' }).count()).toBe(0);

    await openWave(desk, 'after');
  });

  test('twenty come back after the training, and two come only then', { timeout: 180_000 }, async () => {
    await everybodyAnswers('after');
    await desk.goto(seminar.page);

    expect(new Set(receipts).size).toBe(46);
    expect(await desk.getByText('22 finished').count()).toBe(1);
    await closeWave(desk, 'after');
  });

  test('the result holds exactly the figures that follow from the answers', async () => {
    const { origin } = inject('service');
    const response = await desk.request.get(`${origin}/api/seminars/${seminar.id}/result`);
    const result = await response.json();
    const [contrast] = result.contrasts;
    const people = pairedCast.map(({ answers }) => answers);
    const shownKnowledge = contrast.knowledge.filter(({ kind }: { kind: string }) => kind === 'shown');

    expect(result.flow).toMatchObject({ before: 24, after: 22, followup: null });
    expect(result.flow.paired['before-after']).toEqual({
      pairs: 20,
      byWay: { card: pairedByCard.length, phone: 20 - pairedByCard.length, code: 0 },
      ambiguous: { first: 0, second: 0 },
      unmatched: { first: 4, second: 2 },
    });
    expect(contrast.scales).toHaveLength(4);
    for (const shown of contrast.scales) expectGain(shown, gainFigures(people, shown.id));
    expectGain(contrast.knowledgeShare, knowledgeShareFigures(people));

    expect(shownKnowledge.length).toBeGreaterThan(4);
    for (const shown of shownKnowledge) {
      const { lower, upper, ...figures } = knowledgeFigures(people, shown.id);
      expect(shown).toMatchObject(close({ ...figures, interval: { lower, upper } }));
    }
  });

  test('nothing that the service has written leads to a person, a phone or a card', async () => {
    const service = inject('service');
    const written = writtenBy(service);
    const printed = readFileSync(service.log, 'utf8');
    const phoneKeys = await phoneKeysOn(phones);
    const digests = cards.map((card) => deriveLinkDigest('card', seminar.code, card));

    expect(written).toContain('recognition-jokes');
    for (const trace of [userAgentMark, '127.0.0.1', '::1', '::ffff']) expect(written).not.toContain(trace);
    for (const card of cards) {
      expect(written).not.toContain(card);
      expect(written.toUpperCase()).not.toContain(formatCardCode(card));
    }
    expect(phoneKeys.length).toBeGreaterThan(20);
    for (const secret of [...phoneKeys, ...(await Promise.all(digests))]) {
      expect(written).not.toContain(secret);
    }
    for (const receipt of receipts) expect(printed).not.toContain(receipt.replaceAll('-', ''));
    expect(printed).not.toContain(seminar.code.replace('-', ''));
    expect(printed).not.toContain(new Date().toISOString().slice(0, 10));
  });

  test('no phone got a cookie, asked anybody else, or met a fault', async () => {
    const cookies = await Promise.all([...phones.values()].map((phone) => phone.cookies()));

    expect(cookies.flat()).toEqual([]);
    expect(browser.foreignRequests).toEqual([]);
    expect(browser.faults).toEqual([]);
  });
});

function expectGain(shown: unknown, figures: ReturnType<typeof gainFigures>) {
  const { n, gain, effect, lower, upper } = figures;
  const before = { mean: figures.meanBefore, sd: figures.sdBefore };
  const after = { mean: figures.meanAfter, sd: figures.sdAfter };

  expect(shown).toMatchObject({
    kind: 'shown',
    ...close({ n, before, after, gain, effect, interval: { lower, upper } }),
  });
}

/** The same figures, to be equal to ten decimals. */
function close<Figures extends object>(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' ? expect.closeTo(value, 10) : close(value),
    ]),
  ) as Figures;
}
