import { formatCardCode } from '@uvid/linkage';
import type { BrowserContext } from 'playwright-core';
import type { TestBrowser } from './browser.ts';
import type { Member } from './cast.ts';
import { receiptOf, send, tick, visit } from './participant.ts';

/** The seminar that people take part in: where it is, and the cards in its bowl. */
export interface Room {
  readonly link: string;
  readonly cards: readonly string[];
}

/** Everybody's phones, by person; whoever brings another phone gets another one. */
export type Phones = Map<number, BrowserContext>;

/** What a phone has at the end: the receipt on its screen, and what the page keeps in its storage. */
export interface TakenPart {
  readonly receipt: string;
  readonly kept: Readonly<Record<string, string>>;
}

/** One member of the cast answers one wave on the own phone and gets a receipt. */
export async function takePart(
  browser: TestBrowser,
  phones: Phones,
  room: Room,
  member: Member,
  wave: 'before' | 'after',
): Promise<TakenPart> {
  const phone = await phoneOf(browser, phones, member, wave);
  const card = cardOf(room, member, wave);
  const page = await visit(phone, {
    link: room.link,
    language: member.language,
    ...(card && member.scans && { scannedCard: card }),
  });

  if (card && !member.scans) await page.locator('#card').fill(formatCardCode(card).toLowerCase());
  if (member.manner === 'without-javascript') {
    for (const [item, option] of Object.entries(member.answers[wave])) {
      await page.locator(`label:has(input[name="${item}"][value="${option}"])`).click();
    }
  } else {
    await tick(page, member.answers[wave]);
  }

  if (member.manner === 'offline-at-first' && wave === 'before') {
    await phone.setOffline(true);
    await send(page);
    await page.locator('#kept').waitFor({ state: 'visible' });
    await phone.setOffline(false);
  } else {
    await send(page);
  }
  const receipt = await receiptOf(page);
  const kept = await page.evaluate(() => ({ ...localStorage }));
  await page.close();
  return { receipt, kept };
}

function cardOf({ cards }: Room, member: Member, wave: 'before' | 'after'): string | undefined {
  const hasIt = member.card !== null && !(wave === 'after' && member.losesCard);
  return hasIt ? cards[member.card ?? 0] : undefined;
}

async function phoneOf(
  browser: TestBrowser,
  phones: Phones,
  { person, manner, newPhone }: Member,
  wave: 'before' | 'after',
): Promise<BrowserContext> {
  const known = phones.get(person);
  if (known && !(wave === 'after' && newPhone)) return known;
  const phone = await browser.open({ javaScript: manner !== 'without-javascript' });
  phones.set(person, phone);
  return phone;
}
