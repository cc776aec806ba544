import type { Language } from '@uvid/surveys';

/** How a language writes numbers and days. */
export interface Conventions {
  readonly decimal: '.' | ',';
  readonly group: string;
  /** What stands between a number and its per cent sign. */
  readonly beforePercent: '' | '\u00a0';
  /** A day's words; `month` is from 1 to 12. */
  readonly day: (day: number, month: number, year: number) => string;
  /** Between the last two of several words. */
  readonly and: string;
}

const month = (names: string, month: number) => names.split(' ')[month - 1] ?? '';

const english = 'January February March April May June July August September October November December';
const bosnian = 'januar februar mart april maj juni juli august septembar oktobar novembar decembar';
const croatian =
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca';
const serbianLatin = 'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar';
const serbianCyrillic = 'јануар фебруар март април мај јун јул август септембар октобар новембар децембар';
const macedonian = 'јануари февруари март април мај јуни јули август септември октомври ноември декември';
const albanian = 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor';

const southSlavic = (names: string): Pick<Conventions, 'decimal' | 'group' | 'day'> => ({
  decimal: ',',
  group: '.',
  day: (day, number, year) => `${day}. ${month(names, number)} ${year}.`,
});

/**
 * The languages' conventions, as CLDR has them. They are written out because Chromium has no data for
 * Albanian, Bosnian and Macedonian, and its `Intl` writes their numbers in English without saying so.
 *
 * @see Unicode CLDR 48
 */
export const conventions: Readonly<Record<Language, Conventions>> = {
  en: {
    decimal: '.',
    group: ',',
    beforePercent: '',
    day: (day, number, year) => `${day} ${month(english, number)} ${year}`,
    and: 'and',
  },
  bs: { ...southSlavic(bosnian), beforePercent: '', and: 'i' },
  hr: { ...southSlavic(croatian), beforePercent: '\u00a0', and: 'i' },
  'sr-Latn': { ...southSlavic(serbianLatin), beforePercent: '', and: 'i' },
  'sr-Cyrl': { ...southSlavic(serbianCyrillic), beforePercent: '', and: 'и' },
  cnr: { ...southSlavic(serbianLatin), beforePercent: '', and: 'i' },
  mk: {
    decimal: ',',
    group: '.',
    beforePercent: '\u00a0',
    day: (day, number, year) => `${day} ${month(macedonian, number)} ${year} г.`,
    and: 'и',
  },
  sq: {
    decimal: ',',
    group: '\u00a0',
    beforePercent: '',
    day: (day, number, year) => `${day} ${month(albanian, number)} ${year}`,
    and: 'dhe',
  },
};
