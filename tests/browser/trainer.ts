import { parseCardCode } from '@uvid/linkage';
import type { Language, Wave } from '@uvid/surveys';
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TestBrowser } from './browser.ts';

export interface PlannedSeminar {
  readonly title: string;
  readonly languages: readonly Language[];
  readonly plannedSize: number;
}

/** A planned seminar, as its page shows it. */
export interface SeminarOnDesk {
  readonly id: string;
  /** Address of its page in the workspace. */
  readonly page: string;
  /** Address for participants, and the code at its end. */
  readonly link: string;
  readonly code: string;
}

const waveNames = {
  before: 'before the training',
  after: 'after the training',
  followup: 'follow-up',
} as const;

/** Uses a one-time link. */
export async function signIn(desk: BrowserContext, link: string): Promise<Page> {
  const page = await desk.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Seminars', level: 1 }).waitFor();
  return page;
}

/** Adds a trainer to the list of people and gives the one-time link that the page shows. */
async function inviteTrainer(page: Page, name: string, email: string): Promise<string> {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('checkbox', { name: 'Trainer' }).check();
  await page.getByLabel('Country', { exact: true }).selectOption('BA');
  await page.getByRole('button', { name: 'Add and make a sign-in link' }).click();
  const link = page.getByText(/\/workspace\/sign-in\?token=/);
  await link.waitFor();
  return /https?:\S+/.exec((await link.textContent()) ?? '')?.[0] ?? '';
}

/** A new trainer at a desk of their own: invited in the list of people, signed in by the link. */
export async function trainerDesk(browser: TestBrowser, email: string): Promise<Page> {
  const { origin, administrator } = inject('service');
  const office = await browser.open({ screen: 'desk', signedIn: administrator });
  const page = await office.newPage();
  await page.goto(`${origin}/workspace/`);
  const link = await inviteTrainer(page, `Trainer ${email}`, email);
  await office.close();
  return signIn(await browser.open({ screen: 'desk' }), link);
}

/** Plans a seminar by its form and stays on its page. */
export async function planSeminar(page: Page, seminar: PlannedSeminar): Promise<SeminarOnDesk> {
  await page.goto(new URL('/workspace/seminars/new', page.url()).href);
  // The demo keeps raw answers for no day at all, so that their deletion can be seen.
  await page.getByLabel('Programme').selectOption({ label: 'Demo programme (simulated)' });
  await page.getByLabel('Institution').selectOption({ index: 0 });
  await page.getByLabel('Date of the training').fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel('Title').fill(seminar.title);
  await page.getByLabel('Planned number of people').fill(String(seminar.plannedSize));
  for (const box of await page.locator('input[name="languages"]').all()) {
    await box.setChecked(seminar.languages.includes((await box.inputValue()) as Language));
  }
  await page.getByRole('button', { name: 'Create the seminar' }).click();
  await page.getByRole('heading', { name: seminar.title, level: 1 }).waitFor();

  const link = (await page.getByRole('link', { name: /\/s\// }).getAttribute('href')) ?? '';
  return {
    page: page.url(),
    id: page.url().split('/').at(-1) ?? '',
    link,
    code: link.split('/').at(-1) ?? '',
  };
}

/** The codes of the cards that the workspace makes for printing; it makes others each time. */
export async function printedCards(page: Page, seminar: SeminarOnDesk): Promise<readonly string[]> {
  await page.goto(`${seminar.page}/cards`);
  const codes = page.getByText(/^(\w{4}-){4}\w$/);
  await codes.first().waitFor();
  const cards = (await codes.allTextContents()).map(parseCardCode);
  await page.goto(seminar.page);
  return cards.flatMap((card) => (card.kind === 'valid' ? [card.code] : []));
}

export async function openWave(page: Page, wave: Wave): Promise<void> {
  await page.getByRole('button', { name: `Open the questionnaire ${waveNames[wave]}` }).click();
  await page.getByRole('link', { name: `Close the questionnaire ${waveNames[wave]}` }).waitFor();
}

/** Asks for the confirmation that closing needs, without giving it. */
export async function askToClose(page: Page, wave: Wave): Promise<void> {
  await page.getByRole('link', { name: `Close the questionnaire ${waveNames[wave]}` }).click();
  await page.getByRole('button', { name: 'Yes, close it now' }).waitFor();
}

export async function closeWave(page: Page, wave: Wave): Promise<void> {
  await askToClose(page, wave);
  const confirm = page.getByRole('button', { name: 'Yes, close it now' });
  await confirm.click();
  await confirm.waitFor({ state: 'detached' });
}
