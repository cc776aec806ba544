import { createCardCode, formatCardCode } from '@uvid/linkage';
import { seededRandom } from '@uvid/simulator';
import { genderAwareness1, itemsOfWave } from '@uvid/surveys';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { answerOn, receiptOf, send, tick, visit } from './participant.ts';
import { openWave, planSeminar, type SeminarOnDesk, trainerDesk } from './trainer.ts';

const answers = {
  'roles-command': '4',
  'roles-nature': '2',
  'knowledge-year': 'y2000',
  gender: 'prefer-not',
};
const { bytes } = seededRandom('one phone');

describe.skipIf(!inject('chromium'))('on one phone', () => {
  let browser: TestBrowser;
  let desk: Page;
  let seminar: SeminarOnDesk;

  beforeAll(async () => {
    browser = await openBrowser();
    desk = await trainerDesk(browser, 'phone@uvid.example');
    const languages = ['en', 'sr-Cyrl', 'sq'] as const;
    seminar = await planSeminar(desk, { title: 'One phone', languages, plannedSize: 20 });
    await openWave(desk, 'before');
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(browser.faults).toEqual([]));

  const countOnDesk = async () => {
    await desk.goto(seminar.page);
    const [, count] = /(\d+) finished/.exec((await desk.locator('main').textContent()) ?? '') ?? [];
    return Number(count);
  };

  test('changing the language keeps every answer, from Albanian to Serbian in Cyrillic and back', async () => {
    const page = await visit(await browser.open(), { link: seminar.link, language: 'sq' });
    await tick(page, answers);

    await changeLanguage(page, 'Српски');
    expect(await page.locator('html').getAttribute('lang')).toBe('sr-Cyrl');
    expect(await ticked(page)).toEqual(answers);

    await changeLanguage(page, 'Shqip');
    expect(await page.locator('html').getAttribute('lang')).toBe('sq');
    expect(await ticked(page)).toEqual(answers);
  });

  test('changing the language keeps every answer without JavaScript, too', async () => {
    const page = await visit(await browser.open({ javaScript: false }), {
      link: seminar.link,
      language: 'sq',
    });
    for (const [item, option] of Object.entries(answers)) {
      await page.locator(`label:has(input[name="${item}"][value="${option}"])`).click();
    }

    await changeLanguage(page, 'Српски');
    expect(await page.locator('html').getAttribute('lang')).toBe('sr-Cyrl');
    expect(await ticked(page)).toEqual(answers);
  });

  test('answers are still there when the page is loaded again', async () => {
    const page = await visit(await browser.open(), { link: seminar.link, language: 'en' });
    await tick(page, answers);
    await page.reload();

    expect(await ticked(page)).toEqual(answers);
  });

  test('a page that was open before opens again without a network, and sends once there is one', async () => {
    const phone = await browser.open();
    const page = await visit(phone, { link: seminar.link, language: 'en' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await tick(page, answers);
    const before = await countOnDesk();

    await phone.setOffline(true);
    await page.reload();
    expect(await ticked(page)).toEqual(answers);
    await send(page);
    await page.locator('#kept').waitFor({ state: 'visible' });
    expect(await countOnDesk()).toBe(before);

    // Nobody presses anything: the phone notices by itself.
    await phone.setOffline(false);
    await receiptOf(page);
    expect(await countOnDesk()).toBe(before + 1);
  });

  test('a form whose receipt was lost on the way is sent again, and is stored once', async () => {
    const phone = await browser.open();
    const page = await visit(phone, { link: seminar.link, language: 'en' });
    const before = await countOnDesk();
    let sendings = 0;
    await phone.route('**/api/responses?*', async (route) => {
      sendings += 1;
      if (sendings > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await tick(page, answers);
    await send(page);
    await page.locator('#kept').waitFor({ state: 'visible' });
    expect(await countOnDesk()).toBe(before + 1);

    await page.getByRole('button', { name: 'Send now' }).click();
    await receiptOf(page);
    expect(sendings).toBe(2);
    expect(await countOnDesk()).toBe(before + 1);
  });

  test('a card counts once, and whoever holds it second keeps the answers and may go on without', async () => {
    const card = createCardCode(bytes);
    const to = { link: seminar.link, language: 'en', scannedCard: card } as const;
    await answerOn(await browser.open(), to, answers);
    const before = await countOnDesk();

    const page = await visit(await browser.open(), to);
    await tick(page, answers);
    await send(page);
    await page.getByRole('alert').filter({ hasText: 'card' }).first().waitFor();
    expect(await page.locator('#card').getAttribute('aria-invalid')).toBe('true');
    expect(await ticked(page)).toEqual(answers);
    expect(await countOnDesk()).toBe(before);

    await page.locator('#card').fill('');
    await send(page);
    await receiptOf(page);
    expect(await countOnDesk()).toBe(before + 1);
  });

  test('a slip in a card’s code is noticed before anything is sent', async () => {
    const card = formatCardCode(createCardCode(bytes));
    const slip = `${card.slice(0, -1)}${card.endsWith('7') ? '1' : '7'}`;
    const page = await visit(await browser.open(), { link: seminar.link, language: 'en' });
    await tick(page, answers);
    await page.getByLabel('Code on your card').fill(slip);
    await send(page);

    expect(await page.getByText('There is a typing mistake in the code.').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('card');
  });

  test('the card’s code does not stay in the address', async () => {
    const to = { link: seminar.link, language: 'en', scannedCard: createCardCode(bytes) } as const;
    const page = await visit(await browser.open(), to);

    await expect.poll(() => page.locator('#card').inputValue()).toBe(formatCardCode(to.scannedCard));
    expect(page.url()).not.toContain('card');
  });

  test('somebody else on the same phone begins with an empty form, and the phone ties neither to anything', async () => {
    const phone = await browser.open();
    const to = { link: seminar.link, language: 'en' } as const;
    await answerOn(phone, to, answers);
    const page = await visit(phone, to);
    await page.getByText('Someone else is answering on this phone?').click();
    await page.getByRole('button', { name: 'Someone else is answering: start afresh' }).click();
    await page.locator('#f').waitFor({ state: 'visible' });

    expect(await ticked(page)).toEqual({});
    await tick(page, answers);
    await send(page);
    await receiptOf(page);
    expect(await page.locator('[data-way="none"]').isVisible()).toBe(true);
    expect(await page.locator('[data-way="phone"]').isVisible()).toBe(false);
  });

  test('whoever has a receipt sees what is stored, and can delete it', async () => {
    const phone = await browser.open();
    const receipt = await answerOn(phone, { link: seminar.link, language: 'en' }, answers);
    const before = await countOnDesk();
    const page = await phone.newPage();
    await page.goto(`${seminar.link}/receipt?lang=en`);
    await page.getByLabel('Receipt').fill(receipt.toLowerCase());
    await page.getByRole('button', { name: 'Show what is stored' }).click();

    expect(await page.locator('#answers dd').count()).toBe(Object.keys(answers).length);
    await page.getByText('Delete my answers').click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('heading', { name: 'Your answers have been deleted' }).waitFor();
    expect(await countOnDesk()).toBe(before - 1);
  });

  test('every question can be answered and sent with the keyboard alone', async () => {
    const page = await visit(await browser.open(), { link: seminar.link, language: 'en' });
    const questions = itemsOfWave(genderAwareness1, 'before').map(({ id }) => id);
    const answered = new Set<string>();

    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement;
        return { type: element.type, name: element.name, inForm: element.closest('form')?.id === 'f' };
      });
      if (focused.type === 'radio') {
        await page.keyboard.press(answered.size % 2 === 0 ? 'Space' : 'ArrowDown');
        answered.add(focused.name);
      }
      if (focused.type === 'submit' && focused.inForm) break;
    }
    expect([...answered]).toEqual(questions);

    await page.keyboard.press('Enter');
    await receiptOf(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});

async function changeLanguage(page: Page, name: string): Promise<void> {
  await page.locator('header summary').click();
  const tag = await page.getByRole('button', { name, exact: true }).getAttribute('lang');
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator(`html[lang="${tag}"]`).waitFor();
}

function ticked(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const inputs = document.querySelectorAll<HTMLInputElement>('#f input[type=radio]:checked');
    return Object.fromEntries(Array.from(inputs, ({ name, value }) => [name, value]));
  });
}
