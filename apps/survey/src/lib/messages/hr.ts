import { pluralize } from '@uvid/surveys';
import type { Messages } from './messages.ts';

const persons = { one: 'osobe', few: 'osobe', other: 'osoba' };
const minutesOf = { one: 'minutu', few: 'minute', other: 'minuta' };
const daysOf = { one: 'dan', few: 'dana', other: 'dana' };

export const hr: Messages = {
  shell: {
    language: 'Jezik',
    privacy: 'Što se događa s mojim odgovorima',
    workspace: 'Za osobe koje vode obuku: prijava',
    demo: 'Demonstracija: ovaj je seminar simuliran. Ništa što ovdje unesete nigdje se ne računa.',
  },
  home: {
    title: 'Upitnik prije i poslije obuke',
    lead: 'Uvid postavlja ista pitanja prije i poslije obuke i pokazuje je li se nešto promijenilo. Odgovarate bez imena, korisničkog računa i adrese e-pošte. Prikazuju se samo rezultati cijelih skupina, nikada odgovori jedne osobe.',
    code: 'Kod seminara',
    codeHint: 'Nalazi se na zidu i na vašoj kartici: šest znakova, na primjer K7QM-2P.',
    open: 'Otvori upitnik',
    codeFault: 'Ovo ne može biti kod seminara. Kod ima šest znakova. Molimo usporedite ga s kodom na zidu.',
  },
  wave: {
    before: 'Prije obuke',
    after: 'Poslije obuke',
    followup: 'Nekoliko mjeseci poslije obuke',
  },
  consent: {
    title: 'Vaši su odgovori anonimni',
    stored: 'Pohranjuju se:',
    storedAnswers: 'vaši odgovori i jezik upitnika.',
    storedLink: (ways) =>
      `vaši odgovori i jezik upitnika. Da bi se vaši upitnici prije i poslije obuke mogli usporediti, pohranjuje se i nasumični ključ ${ways}. On ne govori tko ste.`,
    card: 'vaše kartice',
    phone: 'ovog telefona',
    cardOrPhone: 'vaše kartice ili ovog telefona',
    notStored: 'Ne pohranjuju se:',
    notStoredThings: 'ime, adresa e-pošte, broj telefona, mrežna adresa, uređaj, datum i vrijeme.',
    shown: 'Prikazuje se:',
    shownFrom: (people) =>
      `rezultat cijele skupine, kada su povezani upitnici najmanje ${people} ${pluralize('hr', people, persons)}.`,
    nobody:
      'Odgovori jedne osobe ne prikazuju se nikome: ni osobi koja vodi obuku, ni vašoj nadređenoj osobi, ni ministarstvu.',
    deleted: 'Brišu se:',
    deletedWhen: (days) =>
      days === 0
        ? 'pojedinačni odgovori, čim se zatvori posljednji upitnik ovog seminara.'
        : `pojedinačni odgovori, ${days} ${pluralize('hr', days, daysOf)} nakon što se zatvori posljednji upitnik ovog seminara.`,
    yours: 'Vaš izbor:',
    yoursText:
      'sudjelovanje je dobrovoljno i nijedno pitanje nije obvezno. Na kraju dobivate potvrdu. S njom možete pogledati svoje odgovore i, dok se upitnik ne zatvori, izbrisati ih.',
    minutes: (minutes) => `Potrebno je oko ${minutes} ${pluralize('hr', minutes, minutesOf)}.`,
  },
  form: {
    section: (number, of) => `Dio ${number} od ${of}`,
    answered: (answered, of) => `Odgovoreno: ${answered} od ${of}`,
    end: 'Pošaljite odgovore',
    consent: 'Slanjem pristajete da se vaši odgovori upotrebljavaju kako je opisano na vrhu ove stranice.',
    send: 'Pošalji',
    blank: (blank) => `Još bez odgovora: ${blank}. Ta pitanja možete izostaviti.`,
    firstBlank: 'Idi na prvo',
    sendAnyway: 'Ako je to sve, pritisnite „Pošalji” još jednom.',
    faultTitle: 'Još ništa nije poslano',
    kept: 'Sve što ste unijeli još je ovdje.',
  },
  link: {
    title: 'Da bi se vaši upitnici mogli usporediti',
    card: 'Kod na vašoj kartici',
    cardHint:
      'Ako ste skenirali karticu, kod je već ovdje. Za svaki upitnik ovog seminara upotrijebite istu karticu. Ako nemate karticu, ostavite ovo polje prazno.',
    phone: 'Ovaj telefon čuva nasumični ključ, da bi se vaš sljedeći upitnik povezao s ovim.',
    noScriptCard: 'U vašem pregledniku ovaj telefon ne može povezati vaše upitnike; to može samo kartica.',
    noScriptPhone: 'U vašem pregledniku ovaj telefon ne može povezati vaše upitnike. Odgovoriti ipak možete.',
    someoneElse: 'Na ovom telefonu odgovara netko drugi?',
    someoneElseEffect:
      'Tada se zaboravlja sve što je ovdje uneseno, a nije završeno, pa i kod kartice. Budući da ovaj telefon upotrebljava više osoba, on više neće povezivati upitnike ovog seminara; kartica i dalje hoće.',
    startAfresh: 'Odgovara netko drugi: počni iznova',
    shared: 'Ovaj telefon upotrebljava više osoba, pa ne povezuje upitnike. Kartica ih i dalje povezuje.',
  },
  fault: {
    'nothing-answered': 'Nema nijednog odgovora. Molimo odgovorite na barem jedno pitanje.',
    'card-mistyped': 'U kodu postoji pogreška u tipkanju. Molimo usporedite ga s karticom, znak po znak.',
    'card-incomplete': 'Kod nije potpun: ima 17 znakova. Molimo usporedite ga s karticom.',
    'card-already-used':
      'Upitnik s ovom karticom već je stigao, a svaka kartica vrijedi jednom za svaki upitnik. Ako ovo nije vaša kartica, ispravite kod. Ako ste svoju izgubili, ostavite ovo polje prazno.',
    'different-response-stored':
      'Ovaj je upitnik već stigao s drukčijim odgovorima. Ti su odgovori pohranjeni. Ne morate ništa ponovno slati.',
    'seminar-full':
      'Ovaj seminar više ne prima upitnike, jer ih je stiglo mnogo više nego što se očekivalo. Molimo javite osobi koja vodi obuku.',
    'wave-not-open':
      'Ovaj upitnik još nije otvoren. Molimo pitajte osobu koja vodi obuku, pa pošaljite ponovno.',
    'seminar-finished': 'Ovaj je seminar završen i više ne prima upitnike.',
    'page-outdated':
      'Ova je stranica bila starija od upitnika i sada je obnovljena. Molimo provjerite svoje odgovore i pošaljite ih ponovno.',
    'too-many': 'Trenutačno stiže previše upitnika. Molimo pričekajte minutu i pošaljite ponovno.',
    unexpected: 'Kod nas je došlo do pogreške. Molimo pošaljite ponovno za minutu.',
  },
  kept: {
    title: 'Spremljeno na ovom telefonu, još nije poslano',
    text: 'Vaš je upitnik završen. Bit će poslan čim bude veze s mrežom. Ostavite ovu stranicu otvorenu ili je poslije ponovno otvorite na ovom telefonu.',
    sendNow: 'Pošalji sada',
    receipt: 'Vaša potvrda, vrijedi čim upitnik bude poslan',
    refused: 'Vaš upitnik nije prihvaćen',
    refusedKept: 'Vaši su odgovori i dalje na ovom telefonu.',
  },
  sent: {
    title: 'Hvala. Vaši su odgovori stigli.',
    late: 'Ovaj je upitnik već bio zatvoren. Vaši se odgovori čuvaju i broje kao zakašnjeli.',
    already: 'S ovog je telefona ovaj upitnik već poslan.',
    alreadyNext: 'Sljedeći će upitnik biti na istoj ovoj stranici.',
    receipt: 'Vaša potvrda',
    receiptUse:
      'Zapišite je ili spremite njezinu sliku. S njom možete pogledati svoje odgovore i, dok se ovaj upitnik ne zatvori, izbrisati ih. Nitko vam je poslije ne može ponovno priopćiti.',
    copy: 'Kopiraj',
    print: 'Ispiši',
    look: 'Pogledaj što je pohranjeno',
    stored: 'Ovo je pohranjeno',
    language: 'Jezik upitnika',
    linkedBy: 'Povezano s vašim drugim upitnicima pomoću',
    linked: { card: 'vaše kartice', phone: 'ovog telefona', code: 'vašeg osobnog koda' },
    linkedByNothing: 'ničega; ovaj upitnik stoji sam za sebe',
    answers: 'Vaši odgovori',
    nothingElse: 'Ništa drugo nije pohranjeno: ni ime, ni adresa, ni uređaj, ni vrijeme.',
  },
  state: {
    plannedTitle: 'Još nije otvoreno',
    planned: 'Upitnik otvara osoba koja vodi obuku. Tada ponovno učitajte ovu stranicu.',
    closedTitle: 'Ovaj je upitnik zatvoren',
    beforeClosed:
      'Sljedeći se otvara poslije obuke, na istoj ovoj stranici. Ako imate karticu, sačuvajte je.',
    afterClosed:
      'Posljednji se otvara nekoliko mjeseci poslije obuke, na istoj ovoj stranici. Ako imate karticu, sačuvajte je.',
    finishedTitle: 'Ovaj je seminar završen',
    finished: 'Više ne prima upitnike. Hvala svima na sudjelovanju.',
    reload: 'Učitaj ponovno',
    unknownTitle: 'Nijedan seminar nema ovaj kod',
    unknown: 'Molimo usporedite kod s onim na zidu ili pitajte osobu koja vodi obuku.',
    unreachableTitle: 'Ovo nije uspjelo',
    unreachable: 'Upitnik se trenutačno ne može prikazati. Molimo ponovno učitajte stranicu za minutu.',
    receipt: 'Imam potvrdu',
  },
  receipt: {
    title: 'Vaša potvrda',
    intro: 'S potvrdom možete pogledati što je pohranjeno. Dok se upitnik ne zatvori, možete to i izbrisati.',
    receipt: 'Potvrda',
    hint: '16 znakova, kako su stajali na kraju vašeg upitnika.',
    look: 'Prikaži što je pohranjeno',
    mistyped: 'U potvrdi postoji pogreška u tipkanju. Molimo usporedite je znak po znak.',
    incomplete: 'Potvrda nije potpuna: ima 16 znakova.',
    unknown:
      'Pod ovom potvrdom u ovom seminaru ništa nije pohranjeno. Ako ste svoje odgovore izbrisali, izbrisani su trajno; ili je istekao rok njihova čuvanja.',
    wave: 'Upitnik',
    delete: 'Izbriši moje odgovore',
    deleteEffect: 'Brišu se odmah i trajno.',
    deleteNow: 'Izbriši trajno',
    notDeletable:
      'Ovaj je upitnik zatvoren i rezultati su izračunati, pa se pojedinačni odgovori više ne mogu izdvojiti. Rezultati prikazuju samo skupine.',
    deletedTitle: 'Vaši su odgovori izbrisani',
    deleted: 'Od njih nije ostalo ništa. Dok je upitnik otvoren, možete ga ponovno ispuniti.',
    back: 'Natrag na upitnik',
  },
  privacy: {
    title: 'Što se događa s mojim odgovorima',
    sections: [
      {
        title: 'Što se pohranjuje',
        text: [
          'Vaši odgovori, jezik upitnika te kojem upitniku kojega seminara pripadaju.',
          'Ako upotrebljavate karticu ili telefon povezuje vaše upitnike: ključ izračunan iz nasumičnog broja. Sam se nasumični broj ne pohranjuje.',
        ],
      },
      {
        title: 'Što se nikada ne pohranjuje',
        text: [
          'Ni ime, ni adresa e-pošte, ni broj telefona, ni službeni broj. Ni mrežna adresa, ni vrsta uređaja, ni datum, ni vrijeme. Na ovim stranicama nema kolačića ni trećih strana.',
        ],
      },
      {
        title: 'Kako se vaši upitnici povezuju',
        text: [
          'Da bi se vidjelo mijenja li obuka nešto, upitnik prije obuke mora se usporediti s upitnikom poslije nje. Ključ to omogućuje bez imena. Nitko ne zna tko je izvukao koju karticu.',
          'Ključevi vrijede samo unutar jednog seminara. Kada se zatvori njegov posljednji upitnik, uništavaju se.',
        ],
      },
      {
        title: 'Tko što vidi',
        text: [
          'Osoba koja vodi obuku vidi koliko je upitnika stiglo. Rezultati nastaju kada se upitnik zatvori. Prikazuju cijelu skupinu, i to samo ako su povezani upitnici dovoljnog broja osoba. Male skupine, kao što je nekoliko žena ili nekoliko civilnih osoba u prostoriji, ne prikazuju se posebno.',
          'Odgovori jedne osobe ne prikazuju se nikome: za to ne postoji stranica, ni za osobu koja vodi obuku, ni za nadređene, ni za ministarstvo, ni za administraciju.',
        ],
      },
      {
        title: 'Koliko dugo',
        text: [
          'Pojedinačni se odgovori brišu nakon što se zatvori posljednji upitnik seminara. Ostaju brojevi i prosjeci skupina.',
        ],
      },
      {
        title: 'Što vi možete učiniti',
        text: [
          'Možete izostaviti svako pitanje ili uopće ne sudjelovati. S potvrdom možete pogledati što je pohranjeno i izbrisati to dok se upitnik ne zatvori. Nakon toga dio je rezultata cijele skupine i više se ne može izdvojiti.',
        ],
      },
      {
        title: 'Što ne možemo obećati',
        text: [
          'Tko upravlja mrežom kojom se služite, može vidjeti da je ova stranica otvorena, ali ne i što odgovarate. Dok upitnik ne pošaljete, vaši su odgovori na vašem telefonu; tko ga drži u rukama, može ih ondje pročitati. Isto vrijedi za potvrdu: ne pokazujte je nikome.',
          'Tko upravlja poslužiteljem, mogao bi pogledati u njegovu bazu podataka. Ondje bi našao odgovore bez imena, adrese i vremena.',
        ],
      },
      {
        title: 'Tko je odgovoran',
        text: [
          'Ustanova koja održava vašu obuku. Osoba koja vodi obuku može vam reći kome se ondje obratiti u vezi sa zaštitom podataka.',
        ],
      },
    ],
  },
  error: {
    notFoundTitle: 'Ovdje nema ničega',
    notFound: 'Molimo provjerite adresu ili unesite kod svojeg seminara.',
    unexpectedTitle: 'Kod nas je došlo do pogreške',
    unexpected:
      'Molimo ponovno učitajte stranicu za minutu. Ono što ste unijeli čuva se ondje gdje to vaš preglednik dopušta.',
  },
};
