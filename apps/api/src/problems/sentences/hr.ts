import type { ProblemCatalogue } from '../problem-kinds.ts';

export const croatian: ProblemCatalogue = {
  malformed: {
    title: 'Ovo nije moguće pročitati',
    detail:
      'Nešto nedostaje ili nema ispravan oblik. Molimo, ponovno učitajte stranicu i pokušajte još jednom.',
  },
  'sign-in-needed': {
    title: 'Molimo, prijavite se',
    detail: 'Ova je stranica za osobe koje imaju račun. Molimo, prijavite se i pokušajte ponovno.',
  },
  'not-allowed': {
    title: 'Ovo Vam nije dostupno',
    detail: 'Vaš račun ovo ne obuhvaća. Ako Vam je potrebno, molimo, obratite se administraciji sustava.',
  },
  'cross-site': {
    title: 'Ovo dolazi s druge stranice',
    detail:
      'Radi Vaše sigurnosti izmjene se primaju samo s ove stranice. Molimo, otvorite je ovdje i pokušajte ponovno.',
  },
  'setup-refused': {
    title: 'Početno postavljanje nije moguće',
    detail:
      'Ključ za postavljanje nije točan ili je postavljanje već obavljeno. Ako imate račun, molimo, prijavite se.',
  },
  'not-found': {
    title: 'Ovdje nema ničega',
    detail: 'Ova adresa ne vodi nikamo. Molimo, provjerite je ili se vratite na početnu stranicu.',
  },
  'unknown-seminar': {
    title: 'Ovaj seminar nije poznat',
    detail: 'Molimo, provjerite kod slovo po slovo ili ga zatražite od osobe koja vodi izobrazbu.',
  },
  'unknown-receipt': {
    title: 'Pod ovom potvrdom ništa nije pohranjeno',
    detail: 'Molimo, provjerite kod seminara i potvrdu. Ako je odgovor izbrisan, izbrisan je trajno.',
  },
  'unknown-person': {
    title: 'Ova osoba nije poznata',
    detail: 'Molimo, ponovno učitajte popis osoba i odaberite još jednom.',
  },
  'no-result-yet': {
    title: 'Rezultata još nema',
    detail: 'Rezultat nastaje kada se upitnik zatvori. Molimo, najprije ga zatvorite.',
  },
  'wave-not-open': {
    title: 'Upitnik nije otvoren',
    detail:
      'Još nije otvoren ili je već zatvoren. Molimo, obratite se osobi koja vodi izobrazbu. Vaši odgovori ostaju na Vašem telefonu.',
  },
  'wrong-instrument': {
    title: 'Upitnik je promijenjen',
    detail:
      'Ova je stranica starija od upitnika. Molimo, ponovno je učitajte. Vaši odgovori ostaju na Vašem telefonu.',
  },
  'card-already-used': {
    title: 'Ova je kartica već iskorištena',
    detail:
      'Svaka kartica vrijedi jednom za svaki upitnik. Ako to niste bili Vi, molimo, uzmite drugu karticu.',
  },
  'different-response-stored': {
    title: 'Ovaj je odgovor već pohranjen',
    detail:
      'Pod ovom su potvrdom pohranjeni drukčiji odgovori i oni se ne mijenjaju. Ne morate ništa ponovno slati.',
  },
  'seminar-full': {
    title: 'Ovaj seminar više ne prima odgovore',
    detail:
      'Stiglo je mnogo više odgovora nego što se očekivalo osoba. Molimo, obavijestite osobu koja vodi izobrazbu.',
  },
  'not-deletable': {
    title: 'Ovaj se odgovor više ne može izbrisati',
    detail: 'Upitnik je zatvoren i rezultati su izrađeni. Oni prikazuju samo skupine, nikada pojedinu osobu.',
  },
  'wave-order': {
    title: 'Ovaj korak sada nije moguć',
    detail:
      'Upitnici se otvaraju i zatvaraju jedan za drugim i ne otvaraju se ponovno. Molimo, ponovno učitajte stranicu.',
  },
  'email-taken': {
    title: 'Ova se adresa e-pošte već koristi',
    detail:
      'Osoba s ovom adresom već postoji. Molimo, umjesto toga izradite za nju novu poveznicu za prijavu.',
  },
  'seminar-finished': {
    title: 'Ovaj je seminar završen',
    detail: 'Više ne prima odgovore. Hvala Vam na sudjelovanju.',
  },
  'link-not-valid': {
    title: 'Ova poveznica više ne vrijedi',
    detail: 'Poveznica za prijavu vrijedi jednom i ograničeno vrijeme. Molimo, zatražite novu.',
  },
  'too-large': {
    title: 'Ovo je preveliko',
    detail:
      'Poslano je više nego što obrazac može primiti. Molimo, ponovno učitajte stranicu i pokušajte još jednom.',
  },
  'invalid-answers': {
    title: 'Neki odgovori ne odgovaraju upitniku',
    detail:
      'Molimo, ponovno učitajte stranicu, provjerite odgovore i pošaljite ih još jednom. Vaši odgovori ostaju na Vašem telefonu.',
  },
  'mistyped-receipt': {
    title: 'U potvrdi je pogreška u pisanju',
    detail: 'Molimo, usporedite je s onim što ste zapisali, znak po znak.',
  },
  'unknown-choice': {
    title: 'Jedan od odabira ne postoji',
    detail: 'Molimo, ponovno učitajte stranicu i još jednom odaberite program, državu i instituciju.',
  },
  'too-many-requests': {
    title: 'Previše zahtjeva odjednom',
    detail: 'Molimo, pričekajte jednu minutu i pokušajte ponovno. Ništa nije izgubljeno.',
  },
  unexpected: {
    title: 'Došlo je do pogreške na našoj strani',
    detail: 'Ništa nije pohranjeno napola. Molimo, pokušajte ponovno za nekoliko minuta.',
  },
};
