import { completeCatalogue, type Language } from '@uvid/surveys';

/** The message that carries a one-time link: the address stands between `before` and `after`. */
export interface LinkMail {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

export const linkMails: Readonly<Record<Language, LinkMail>> = completeCatalogue<LinkMail>({
  en: {
    subject: 'Your sign-in link for Uvid',
    before: 'Please open this link to sign in. It works once, for 24 hours.',
    after: 'If you did not ask for it, you need not do anything.',
  },
  bs: {
    subject: 'Vaš link za prijavu na Uvid',
    before: 'Molimo, otvorite ovaj link da biste se prijavili. Važi jednom, 24 sata.',
    after: 'Ako ga niste tražili, ne morate ništa učiniti.',
  },
  hr: {
    subject: 'Vaša poveznica za prijavu na Uvid',
    before: 'Molimo, otvorite ovu poveznicu kako biste se prijavili. Vrijedi jednom, 24 sata.',
    after: 'Ako je niste tražili, ne morate ništa učiniti.',
  },
  'sr-Cyrl': {
    subject: 'Ваш линк за пријаву на Увид',
    before: 'Молимо, отворите овај линк да бисте се пријавили. Важи једном, 24 сата.',
    after: 'Ако га нисте тражили, не морате ништа да учините.',
  },
  cnr: {
    subject: 'Vaš link za prijavu na Uvid',
    before: 'Molimo, otvorite ovaj link da biste se prijavili. Važi jednom, 24 sata.',
    after: 'Ako ga nijeste tražili, ne morate ništa da učinite.',
  },
  mk: {
    subject: 'Вашата врска за најава на Увид',
    before: 'Ве молиме, отворете ја оваа врска за да се најавите. Важи еднаш, 24 часа.',
    after: 'Ако не сте ја побарале, не мора да преземете ништо.',
  },
  sq: {
    subject: 'Lidhja juaj e identifikimit për Uvid',
    before: 'Ju lutemi, hapeni këtë lidhje për t’u identifikuar. Vlen një herë, për 24 orë.',
    after: 'Nëse nuk e keni kërkuar, nuk keni nevojë të bëni asgjë.',
  },
});
