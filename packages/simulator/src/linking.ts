import { type CodeElements, createCardCode, createPhoneKey, parseCardCode } from '@uvid/linkage';
import type { Wave } from '@uvid/surveys';
import { type CodeTruth, codeOfForm, drawCodeTruth, type PersonalCodeHabits } from './personal-code.ts';
import type { Random } from './random.ts';

/** How people tie their forms together, and what goes wrong. Shares of people, unless it says otherwise. */
export interface Linking {
  readonly ways: Readonly<Record<'card' | 'phone' | 'both' | 'neither', number>>;
  /** Of those with a card: without it in a later wave. */
  readonly lostCard: number;
  /** Of the forms with a card: typed by hand with a wrong character, and given up. */
  readonly mistypedCard: number;
  /** Of the forms of later waves with a phone: filled in on somebody else's. */
  readonly borrowedPhone: number;
  /** Of those with a phone: on the one tablet that goes round. */
  readonly sharedTablet: number;
  /** Null for a seminar that doesn't ask for personal codes. */
  readonly personalCode: PersonalCodeHabits | null;
}

/** What a form carries on the phone, before any digest is made of it. */
export interface LinkMeans {
  readonly cardCode?: string;
  readonly phoneSecret?: string;
  readonly personalCode?: CodeElements;
}

/** One person's card, the phone answered on, and what the personal code should be. */
export interface LinkHabits {
  readonly card: string | null;
  readonly phone: string | null;
  readonly code: CodeTruth | null;
}

/** Hands out cards, phones and codes to a seminar; nobody's depend on anybody else's. */
export function drawLinkHabits(people: number, linking: Linking, random: Random): readonly LinkHabits[] {
  const tablet = createPhoneKey(random.fork('tablet').bytes);

  return Array.from({ length: people }, (_, index) => {
    const own = random.fork(`person ${index}`);
    const way = own.pick(linking.ways);
    const phone = own.chance(linking.sharedTablet) ? tablet : createPhoneKey(own.bytes);

    return {
      card: way === 'card' || way === 'both' ? createCardCode(own.bytes) : null,
      phone: way === 'phone' || way === 'both' ? phone : null,
      code: linking.personalCode && drawCodeTruth(linking.personalCode, own.fork('code')),
    };
  });
}

/** What one person's form of one wave carries. */
export function linkMeans(
  index: number,
  habits: readonly LinkHabits[],
  wave: Wave,
  linking: Linking,
  random: Random,
): LinkMeans {
  const { card = null, phone = null, code = null } = habits[index] ?? {};
  const isLater = wave !== 'before';
  const hasLostCard = isLater && random.chance(linking.lostCard);
  const typed = card !== null && random.chance(linking.mistypedCard) ? withSlip(card, random) : card;
  const borrows = isLater && random.chance(linking.borrowedPhone);
  const answeredOn = borrows ? (habits[(index + 1) % habits.length]?.phone ?? phone) : phone;

  return {
    ...(typed !== null && !hasLostCard && parseCardCode(typed).kind === 'valid' && { cardCode: typed }),
    ...(phone !== null && answeredOn !== null && { phoneSecret: answeredOn }),
    ...(code !== null &&
      linking.personalCode && { personalCode: codeOfForm(code, linking.personalCode, random.fork('code')) }),
  };
}

/** A card's code with one wrong character, which the check character notices. */
function withSlip(card: string, random: Random): string {
  const place = random.wholeBetween(0, card.length - 1);

  return `${card.slice(0, place)}${card[place] === '7' ? '1' : '7'}${card.slice(place + 1)}`;
}
