import type { ProblemCatalogue } from '../problem-kinds.ts';

export const bosnian: ProblemCatalogue = {
  malformed: {
    title: 'Ovo nije moguće pročitati',
    detail:
      'Nešto nedostaje ili nema ispravan oblik. Molimo, ponovo učitajte stranicu i pokušajte još jednom.',
  },
  'sign-in-needed': {
    title: 'Molimo, prijavite se',
    detail: 'Ova stranica je za osobe koje imaju račun. Molimo, prijavite se i pokušajte ponovo.',
  },
  'not-allowed': {
    title: 'Ovo Vam nije dostupno',
    detail: 'Vaš račun ovo ne obuhvata. Ako Vam je potrebno, molimo, obratite se administraciji sistema.',
  },
  'cross-site': {
    title: 'Ovo dolazi s druge stranice',
    detail:
      'Radi Vaše sigurnosti izmjene se primaju samo s ove stranice. Molimo, otvorite je ovdje i pokušajte ponovo.',
  },
  'setup-refused': {
    title: 'Početno podešavanje nije moguće',
    detail:
      'Ključ za podešavanje nije tačan ili je podešavanje već obavljeno. Ako imate račun, molimo, prijavite se.',
  },
  'not-found': {
    title: 'Ovdje nema ničega',
    detail: 'Ova adresa ne vodi nikuda. Molimo, provjerite je ili se vratite na početnu stranicu.',
  },
  'unknown-seminar': {
    title: 'Ovaj seminar nije poznat',
    detail: 'Molimo, provjerite kod slovo po slovo ili ga zatražite od osobe koja vodi obuku.',
  },
  'unknown-receipt': {
    title: 'Pod ovom potvrdom ništa nije sačuvano',
    detail: 'Molimo, provjerite kod seminara i potvrdu. Ako je odgovor obrisan, obrisan je trajno.',
  },
  'unknown-person': {
    title: 'Ova osoba nije poznata',
    detail: 'Molimo, ponovo učitajte spisak osoba i izaberite još jednom.',
  },
  'no-result-yet': {
    title: 'Rezultata još nema',
    detail: 'Rezultat nastaje kada se upitnik zatvori. Molimo, prvo ga zatvorite.',
  },
  'wave-not-open': {
    title: 'Upitnik nije otvoren',
    detail:
      'Još nije otvoren ili je već zatvoren. Molimo, obratite se osobi koja vodi obuku. Vaši odgovori ostaju na Vašem telefonu.',
  },
  'wrong-instrument': {
    title: 'Upitnik je promijenjen',
    detail:
      'Ova stranica je starija od upitnika. Molimo, ponovo je učitajte. Vaši odgovori ostaju na Vašem telefonu.',
  },
  'card-already-used': {
    title: 'Ova kartica je već iskorištena',
    detail: 'Svaka kartica važi jednom za svaki upitnik. Ako to niste bili Vi, molimo, uzmite drugu karticu.',
  },
  'different-response-stored': {
    title: 'Ovaj odgovor je već sačuvan',
    detail:
      'Pod ovom potvrdom sačuvani su drugačiji odgovori i oni se ne mijenjaju. Ne morate ništa ponovo slati.',
  },
  'seminar-full': {
    title: 'Ovaj seminar više ne prima odgovore',
    detail:
      'Stiglo je mnogo više odgovora nego što se očekivalo osoba. Molimo, obavijestite osobu koja vodi obuku.',
  },
  'not-deletable': {
    title: 'Ovaj odgovor se više ne može obrisati',
    detail:
      'Upitnik je zatvoren i rezultati su napravljeni. Oni prikazuju samo grupe, nikada pojedinu osobu.',
  },
  'wave-order': {
    title: 'Ovaj korak sada nije moguć',
    detail:
      'Upitnici se otvaraju i zatvaraju jedan za drugim i ne otvaraju se ponovo. Molimo, ponovo učitajte stranicu.',
  },
  'email-taken': {
    title: 'Ova adresa e-pošte se već koristi',
    detail: 'Osoba s ovom adresom već postoji. Molimo, umjesto toga napravite za nju novi link za prijavu.',
  },
  'seminar-finished': {
    title: 'Ovaj seminar je završen',
    detail: 'Više ne prima odgovore. Hvala Vam na učešću.',
  },
  'link-not-valid': {
    title: 'Ovaj link više ne važi',
    detail: 'Link za prijavu važi jednom i ograničeno vrijeme. Molimo, zatražite novi.',
  },
  'too-large': {
    title: 'Ovo je preveliko',
    detail:
      'Poslano je više nego što obrazac može primiti. Molimo, ponovo učitajte stranicu i pokušajte još jednom.',
  },
  'invalid-answers': {
    title: 'Neki odgovori ne odgovaraju upitniku',
    detail:
      'Molimo, ponovo učitajte stranicu, provjerite odgovore i pošaljite ih još jednom. Vaši odgovori ostaju na Vašem telefonu.',
  },
  'mistyped-receipt': {
    title: 'U potvrdi je greška u kucanju',
    detail: 'Molimo, uporedite je s onim što ste zapisali, znak po znak.',
  },
  'unknown-choice': {
    title: 'Jedan od izbora ne postoji',
    detail: 'Molimo, ponovo učitajte stranicu i još jednom izaberite program, državu i instituciju.',
  },
  'too-many-requests': {
    title: 'Previše zahtjeva odjednom',
    detail: 'Molimo, sačekajte jednu minutu i pokušajte ponovo. Ništa nije izgubljeno.',
  },
  unexpected: {
    title: 'Došlo je do greške na našoj strani',
    detail: 'Ništa nije sačuvano napola. Molimo, pokušajte ponovo za nekoliko minuta.',
  },
};
