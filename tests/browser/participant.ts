import { cardLink, deriveLinkDigest } from '@uvid/linkage';
import type { Submission } from '@uvid/simulator';
import { type Answers, genderAwareness1, type Language, type Wave } from '@uvid/surveys';
import type { BrowserContext, Page } from 'playwright-core';

export interface Visit {
  /** The seminar's address. */
  readonly link: string;
  readonly language: Language;
  /** 17 characters of a card whose QR code is scanned. */
  readonly scannedCard?: string;
}

/** Opens a seminar's page on somebody's phone. */
export async function visit(phone: BrowserContext, { link, language, scannedCard }: Visit): Promise<Page> {
  const page = await phone.newPage();
  const { origin, pathname } = new URL(link);
  const code = pathname.split('/').at(-1) ?? '';
  const fragment = scannedCard ? new URL(cardLink(origin, code, scannedCard)).hash : '';

  await page.goto(`${origin}${pathname}?lang=${language}${fragment}`);
  return page;
}

/** Ticks every answer in the page, in one go: real clicks, as a thumb would make them. */
export async function tick(page: Page, answers: Answers): Promise<void> {
  await page.evaluate((entries) => {
    for (const [item, option] of entries) {
      const radio = document.querySelector<HTMLInputElement>(`input[name="${item}"][value="${option}"]`);
      if (!radio) throw new Error(`nothing to tick for ${item}: ${option}`);
      radio.click();
    }
  }, Object.entries(answers));
}

/** Presses the form's own button, and once more where the page has now pointed out what was left blank. */
export async function send(page: Page): Promise<void> {
  const button = page.locator('#f').getByRole('button');
  const hint = page.locator('#blank');
  const knewOfBlanks = await hint.isVisible();
  await button.click();
  if (!knewOfBlanks && (await hint.isVisible())) await button.click();
}

/** Waits until the page shows that the answers have arrived. */
export async function receiptOf(page: Page): Promise<string> {
  const receipt = page.locator('#sent output');
  await receipt.waitFor({ state: 'visible' });
  return (await receipt.textContent())?.trim() ?? '';
}

/** All of it: opens, answers, sends, waits for the receipt and puts the phone away. */
export async function answerOn(phone: BrowserContext, to: Visit, answers: Answers): Promise<string> {
  const page = await visit(phone, to);
  await tick(page, answers);
  await send(page);
  const receipt = await receiptOf(page);
  await page.close();
  return receipt;
}

/** Sends simulated forms as a phone's script does, without a page; for seminars that only have to be full. */
export async function postForms(
  phone: BrowserContext,
  link: string,
  wave: Wave,
  forms: readonly Submission[],
): Promise<void> {
  const { origin, pathname } = new URL(link);
  const seminar = pathname.split('/').at(-1) ?? '';

  for (const { id, answers, language, phoneSecret } of forms) {
    const links = phoneSecret ? { phone: await deriveLinkDigest('phone', seminar, phoneSecret) } : {};
    const instrument = { id: genderAwareness1.id, version: genderAwareness1.version };
    const response = await phone.request.post(`${origin}/api/responses`, {
      data: { id, seminar, wave, instrument, language, answers, links },
    });
    if (response.status() !== 201) throw new Error(`${response.status()} ${await response.text()}`);
  }
}
