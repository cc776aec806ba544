import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { receiptOf, send, tick, visit } from './participant.ts';

const looks = [
  ['en', 'light'],
  ['sr-Cyrl', 'dark'],
] as const;

describe.skipIf(!inject('chromium')).each(looks)('in %s and %s colours', (language, colours) => {
  let browser: TestBrowser;
  let phone: BrowserContext;
  let desk: Page;

  beforeAll(async () => {
    const { origin, administrator } = inject('service');
    browser = await openBrowser();
    phone = await browser.open({ colours });
    desk = await (await browser.open({ screen: 'desk', colours, signedIn: administrator })).newPage();
    await desk.goto(`${origin}/workspace/`);
    await desk.locator('select[name="language"]').first().selectOption(language);
    await desk.waitForLoadState('networkidle');
  });
  afterAll(() => browser?.close());

  test.each(['/', '/privacy'])('axe finds nothing on the public page %s', async (path) => {
    const page = await phone.newPage();
    await page.goto(`${inject('service').origin}${path}?lang=${language}`);

    expect(await violationsOn(page)).toEqual([]);
  });

  test('axe finds nothing on the form, on what it says of blanks, and on the receipt', async () => {
    const page = await visit(phone, { link: inject('service').demoSurvey, language });
    expect(await violationsOn(page)).toEqual([]);

    await tick(page, { 'roles-command': '4' });
    await page.locator('#f').getByRole('button').click();
    await page.locator('#blank').waitFor({ state: 'visible' });
    expect(await violationsOn(page)).toEqual([]);

    await send(page);
    await receiptOf(page);
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each(['/', '/seminars/new', '/countries', '/people', '/account'])(
    'axe finds nothing on the workspace’s page %s',
    async (path) => {
      await desk.goto(`${inject('service').origin}/workspace${path}`);

      expect(await violationsOn(desk)).toEqual([]);
    },
  );

  test('axe finds nothing on a seminar, its sheet, its cards and its room screen', async () => {
    const seminar = await seminarWithState('before-open');
    for (const path of ['', '?close=before', '/print', '/cards', '/room']) {
      await desk.goto(`${seminar}${path}`);
      expect(await violationsOn(desk), path).toEqual([]);
    }
  });

  test('axe finds nothing on a result', async () => {
    await desk.goto(`${await seminarWithState('finished')}/result`);

    expect(await violationsOn(desk)).toEqual([]);
  });

  const seminarWithState = async (state: string) => {
    const { origin } = inject('service');
    const seminars: { id: string; state: string }[] = await (
      await desk.request.get(`${origin}/api/seminars`)
    ).json();
    const found = seminars.find((seminar) => seminar.state === state);
    return `${origin}/workspace/seminars/${found?.id}`;
  };
});

/** What axe finds on a page, one line each: rule and element. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
