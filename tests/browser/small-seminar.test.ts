import { simulateSeminar } from '@uvid/simulator';
import { genderAwareness1 } from '@uvid/surveys';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { rowsOf } from './kept-traces.ts';
import { answerOn, postForms, receiptOf, send, tick, visit } from './participant.ts';
import { askToClose, closeWave, openWave, planSeminar, type SeminarOnDesk, trainerDesk } from './trainer.ts';

const everybodyComes = { newcomers: 0, returning: { after: 1, followup: 1 }, returningByBaseline: 0 };
const everybodyByPhone = {
  ways: { card: 0, phone: 1, both: 0, neither: 0 },
  borrowedPhone: 0,
  sharedTablet: 0,
};
const simulate = (seed: string, people: number) =>
  simulateSeminar({
    instrument: genderAwareness1,
    seed,
    people,
    attendance: everybodyComes,
    linking: everybodyByPhone,
  }).submissions;

describe.skipIf(!inject('chromium'))('a seminar that is closed', () => {
  let browser: TestBrowser;
  let desk: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await trainerDesk(browser, 'closing@uvid.example');
  });
  afterAll(() => browser?.close());

  const plan = async (title: string): Promise<SeminarOnDesk> => {
    const seminar = await planSeminar(desk, { title, languages: ['en', 'mk'], plannedSize: 12 });
    await openWave(desk, 'before');
    return seminar;
  };
  const resultOf = async ({ id }: SeminarOnDesk) =>
    (await desk.request.get(`${inject('service').origin}/api/seminars/${id}/result`)).json();

  test('shows no number of a group below the threshold', async () => {
    const seminar = await plan('Too small');
    const forms = simulate('too small', 4);
    const phones = await Promise.all(forms.before.map(() => browser.open()));

    for (const wave of ['before', 'after'] as const) {
      if (wave === 'after') await openWave(desk, wave);
      for (const { personIndex, answers } of forms[wave]) {
        const phone = phones[personIndex];
        if (phone) await answerOn(phone, { link: seminar.link, language: 'en' }, answers);
      }
      await desk.goto(seminar.page);
      await closeWave(desk, wave);
    }
    const result = await resultOf(seminar);
    await desk.getByRole('link', { name: 'Read the result' }).click();
    await desk.getByRole('heading', { name: 'Result', level: 1 }).waitFor();

    expect(result.flow.paired['before-after'].pairs).toBe(4);
    expect(JSON.stringify(result.contrasts)).not.toContain('"shown"');
    expect(await desk.locator('main').textContent()).not.toMatch(/\d[.,]\d/);
  });

  test('keeps a form that arrives late, and does not count it', async () => {
    const seminar = await plan('Late');
    const [form] = simulate('late', 1).before;
    const phone = await browser.open();
    const page = await visit(phone, { link: seminar.link, language: 'en' });
    await tick(page, form?.answers ?? {});
    await closeWave(desk, 'before');
    await send(page);
    await receiptOf(page);

    expect(await page.getByText('This questionnaire had already been closed.').isVisible()).toBe(true);
    await desk.goto(seminar.page);
    expect(await desk.getByText('0 finished').isVisible()).toBe(true);
    expect(await desk.getByText('1 arrived late').isVisible()).toBe(true);
  });

  test('by two presses at once has one result, and is counted once in the sums over seminars', async () => {
    const seminar = await plan('Twice');
    const phone = await browser.open();
    const forms = simulate('twice', 12);
    await postForms(phone, seminar.link, 'before', forms.before);
    await desk.goto(seminar.page);
    await closeWave(desk, 'before');
    await openWave(desk, 'after');
    await postForms(phone, seminar.link, 'after', forms.after);
    const before = seminarsInTallies();

    const second = await desk.context().newPage();
    await second.goto(seminar.page);
    for (const page of [desk, second]) await askToClose(page, 'after');
    await Promise.all(
      [desk, second].map((page) => page.getByRole('button', { name: 'Yes, close it now' }).click()),
    );
    for (const page of [desk, second]) {
      await page.getByRole('link', { name: 'Read the result' }).first().waitFor();
      expect(await page.getByRole('alert').textContent()).toBe('');
    }
    await second.close();

    const summaries = rowsOf(inject('service'), 'select wave from summaries where seminar = ?', seminar.id);
    expect(summaries.map(({ wave }) => wave).sort()).toEqual(['after', 'before']);
    expect(seminarsInTallies() - before).toBe(1);
    expect((await resultOf(seminar)).contrasts[0].pairs).toBe(12);
  });
});

/** How many seminars the sealed sums of one scale hold, over all countries and quarters. */
function seminarsInTallies(): number {
  const [row] = rowsOf(
    inject('service'),
    `select coalesce(sum(seminars), 0) as seminars from tallies
      where contrast = 'before-after' and dimension = 'all' and measure = 'recognition'`,
  );
  return Number(row?.seminars);
}
