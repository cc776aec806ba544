import { readFileSync } from 'node:fs';
import { deriveLinkDigest, formatCardCode } from '@uvid/linkage';
import { genderAwareness1 } from '@uvid/surveys';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser, userAgentMark } from './browser.ts';
import { cast, castLanguages, pairedByCard, pairedCast } from './cast.ts';
import { gainFigures, knowledgeFigures, knowledgeShareFigures } from './figures.ts';
import { rowsOf, writtenBy } from './kept-traces.ts';
import { knowledgeCells, rowStarting, scaleCells } from './shown-table.ts';
import { type Phones, type Room, type TakenPart, takePart } from './take-part.ts';
import {
  closeWave,
  openWave,
  planSeminar,
  printedCards,
  type SeminarOnDesk,
  trainerDesk,
} from './trainer.ts';

describe.skipIf(!inject('chromium'))('a whole seminar', () => {
  const phones: Phones = new Map();
  const taken: TakenPart[] = [];
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
      taken.push(await takePart(browser, phones, room, member, wave));
    }
  };

  test('a trainer plans it, prints cards and opens its first questionnaire', async () => {
    seminar = await planSeminar(desk, { title: 'Whole', languages: castLanguages, plannedSize: 26 });
    room = { link: seminar.link, cards: await printedCards(desk, seminar) };

    expect(seminar.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{2}$/);
    expect(new Set(room.cards).size).toBeGreaterThan(26);
    await openWave(desk, 'before');
  });

  test('twenty-four people answer before the training, each on the own phone', {
    timeout: 180_000,
  }, async () => {
    await everybodyAnswers('before');
    await desk.goto(seminar.page);

    expect(taken).toHaveLength(24);
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

    expect(new Set(taken.map(({ receipt }) => receipt)).size).toBe(46);
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

  test('the result page says the same figures', async () => {
    const { items, scales, texts } = genderAwareness1;
    const people = pairedCast.map(({ answers }) => answers);
    const shown = (caption: string, heading: string) => rowStarting(desk, caption, heading);
    await desk.goto(`${seminar.page}/result`);

    for (const scale of scales) {
      expect(
        await shown('Means, gains and effect sizes of the matched pairs', texts.en.scales[scale].name),
      ).toEqual(scaleCells(gainFigures(people, scale)));
    }
    for (const item of items.filter(({ kind }) => kind === 'knowledge')) {
      const cells = await shown('Right answers before and after', texts.en.items[item.id].text);
      if (cells.length > 1) expect(cells).toEqual(knowledgeCells(knowledgeFigures(people, item.id)));
    }
    expect(await shown('Forms and matched pairs', 'Matched pairs, before and after')).toEqual(['20']);
  });

  test('single answers are gone as soon as the seminar is finished, as the page promised', () => {
    const left = rowsOf(inject('service'), 'select id from responses where seminar = ?', seminar.id);

    expect(left).toEqual([]);
  });

  test('nothing that the service has written leads to a device, a phone or a card', async () => {
    const digests = room.cards.map((card) => deriveLinkDigest('card', seminar.code, card));
    const secrets = [
      ...phoneKeysIn(taken),
      ...room.cards,
      ...room.cards.map(formatCardCode),
      ...(await Promise.all(digests)),
    ];
    const written = writtenBy(inject('service'));
    const found = [userAgentMark, '127.0.0.1', '::1', '::ffff', ...secrets].filter((trace) =>
      written.includes(trace),
    );

    expect(written).toContain('recognition-jokes');
    expect(phoneKeysIn(taken).length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  test('what the service prints names no receipt, no seminar and no day', () => {
    const printed = readFileSync(inject('service').log, 'utf8');
    const receipts = taken.map(({ receipt }) => receipt);
    const traces = [...receipts, seminar.code].flatMap((code) => [code, code.replaceAll('-', '')]);

    expect(printed).toContain('/waves/:wave/close');
    expect(traces.filter((trace) => printed.includes(trace))).toEqual([]);
    expect(printed).not.toContain(new Date().toISOString().slice(0, 10));
  });

  test('deleted answers are gone from the files, too', () => {
    const written = writtenBy(inject('service'));
    const receipts = taken.map(({ receipt }) => receipt.replaceAll('-', ''));

    expect(receipts.filter((receipt) => written.includes(receipt))).toEqual([]);
  });

  test('a phone keeps no answer once the form has arrived', () => {
    const kept = taken.map((one) => JSON.stringify(one.kept));

    expect(kept.filter((storage) => /roles-|knowledge-|staff/.test(storage))).toEqual([]);
  });

  test('no phone got a cookie, asked anybody else, or met a fault', async () => {
    const cookies = await Promise.all([...phones.values()].map((phone) => phone.cookies()));

    expect(cookies.flat()).toEqual([]);
    expect(browser.foreignRequests).toEqual([]);
    expect(browser.faults).toEqual([]);
  });
});

/** The random keys that phones keep for the seminar, 128 bits each, which no server may ever see. */
function phoneKeysIn(taken: readonly TakenPart[]): readonly string[] {
  const key = /(?<![\w-])[\w-]{22}(?![\w-])/g;
  return taken.flatMap(({ kept }) => JSON.stringify(Object.values(kept)).match(key) ?? []);
}

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
