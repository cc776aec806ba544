import { pluralize } from '@uvid/surveys';
import type { Messages } from './messages.ts';

const persons = { one: 'osobe', few: 'osobe', other: 'osoba' };
const minutesOf = { one: 'minut', few: 'minuta', other: 'minuta' };
const daysOf = { one: 'dan', few: 'dana', other: 'dana' };

export const cnr: Messages = {
  shell: {
    language: 'Jezik',
    privacy: 'Šta se dešava s mojim odgovorima',
    workspace: 'Za osobe koje vode obuku: prijava',
    demo: 'Demonstracija: ovaj seminar je simuliran. Ništa što ovdje unesete nigdje se ne računa.',
  },
  home: {
    title: 'Upitnik prije i poslije obuke',
    lead: 'Uvid postavlja ista pitanja prije i poslije obuke i pokazuje da li se nešto promijenilo. Odgovarate bez imena, korisničkog naloga i imejl-adrese. Prikazuju se samo rezultati cijelih grupa, nikada odgovori jedne osobe.',
    code: 'Kod seminara',
    codeHint: 'Nalazi se na zidu i na vašoj kartici: šest znakova, na primjer K7QM-2P.',
    open: 'Otvori upitnik',
    codeFault:
      'Ovo ne može da bude kod seminara. Kod ima šest znakova. Molimo vas da ga uporedite s kodom na zidu.',
  },
  wave: {
    before: 'Prije obuke',
    after: 'Poslije obuke',
    followup: 'Nekoliko mjeseci poslije obuke',
  },
  consent: {
    title: 'Vaši odgovori su anonimni',
    stored: 'Čuvaju se:',
    storedAnswers: 'vaši odgovori i jezik upitnika.',
    storedLink: (ways) =>
      `vaši odgovori i jezik upitnika. Da bi vaši upitnici prije i poslije obuke mogli da se uporede, čuva se i nasumični ključ ${ways}. On ne govori ko ste.`,
    card: 'vaše kartice',
    phone: 'ovog telefona',
    cardOrPhone: 'vaše kartice ili ovog telefona',
    notStored: 'Ne čuvaju se:',
    notStoredThings: 'ime, imejl-adresa, broj telefona, mrežna adresa, uređaj, datum i vrijeme.',
    shown: 'Prikazuje se:',
    shownFrom: (people) =>
      `rezultat cijele grupe, kada su povezani upitnici najmanje ${people} ${pluralize('cnr', people, persons)}.`,
    nobody:
      'Odgovori jedne osobe ne prikazuju se nikome: ni osobi koja vodi obuku, ni vašoj nadređenoj osobi, ni ministarstvu.',
    deleted: 'Brišu se:',
    deletedWhen: (days) =>
      days === 0
        ? 'pojedinačni odgovori, čim se zatvori posljednji upitnik ovog seminara.'
        : `pojedinačni odgovori, ${days} ${pluralize('cnr', days, daysOf)} nakon što se zatvori posljednji upitnik ovog seminara.`,
    yours: 'Vaš izbor:',
    yoursText:
      'učešće je dobrovoljno i nijedno pitanje nije obavezno. Na kraju dobijate potvrdu. S njom možete da pogledate svoje odgovore i, dok se upitnik ne zatvori, da ih obrišete.',
    minutes: (minutes) => `Potrebno je oko ${minutes} ${pluralize('cnr', minutes, minutesOf)}.`,
  },
  form: {
    section: (number, of) => `Dio ${number} od ${of}`,
    answered: (answered, of) => `Odgovoreno: ${answered} od ${of}`,
    end: 'Pošaljite odgovore',
    consent: 'Slanjem pristajete da se vaši odgovori koriste kako je opisano na vrhu ove stranice.',
    send: 'Pošalji',
    blank: (blank) => `Još bez odgovora: ${blank}. Ta pitanja možete da izostavite.`,
    firstBlank: 'Idi na prvo',
    sendAnyway: 'Ako je to sve, pritisnite „Pošalji“ još jednom.',
    faultTitle: 'Još ništa nije poslato',
    kept: 'Sve što ste unijeli još je ovdje.',
  },
  link: {
    title: 'Da bi vaši upitnici mogli da se uporede',
    card: 'Kod na vašoj kartici',
    cardHint:
      'Ako ste skenirali karticu, kod je već ovdje. Za svaki upitnik ovog seminara koristite istu karticu. Ako nemate karticu, ostavite ovo polje prazno.',
    phone: 'Ovaj telefon čuva nasumični ključ, da bi se vaš sljedeći upitnik povezao s ovim.',
    noScriptCard: 'U vašem pregledaču ovaj telefon ne može da poveže vaše upitnike; to može samo kartica.',
    noScriptPhone:
      'U vašem pregledaču ovaj telefon ne može da poveže vaše upitnike. Ipak možete da odgovorite.',
    someoneElse: 'Na ovom telefonu odgovara neko drugi?',
    someoneElseEffect:
      'Tada se zaboravlja sve što je ovdje unijeto, a nije završeno, pa i kod kartice. Pošto ovaj telefon koristi više osoba, on više neće povezivati upitnike ovog seminara; kartica i dalje hoće.',
    startAfresh: 'Odgovara neko drugi: počni iznova',
    shared: 'Ovaj telefon koristi više osoba, pa ne povezuje upitnike. Kartica ih i dalje povezuje.',
  },
  fault: {
    'nothing-answered': 'Nema nijednog odgovora. Molimo vas da odgovorite na bar jedno pitanje.',
    'card-mistyped': 'U kodu postoji greška u kucanju. Molimo vas da ga uporedite s karticom, znak po znak.',
    'card-incomplete': 'Kod nije potpun: ima 17 znakova. Molimo vas da ga uporedite s karticom.',
    'card-already-used':
      'Upitnik s ovom karticom je već stigao, a svaka kartica važi jednom za svaki upitnik. Ako ovo nije vaša kartica, ispravite kod. Ako ste svoju izgubili, ostavite ovo polje prazno.',
    'different-response-stored':
      'Ovaj upitnik je već stigao s drugim odgovorima. Ti odgovori su sačuvani. Ne morate ništa ponovo da šaljete.',
    'seminar-full':
      'Ovaj seminar više ne prima upitnike, jer ih je stiglo mnogo više nego što se očekivalo. Molimo vas da to javite osobi koja vodi obuku.',
    'wave-not-open':
      'Ovaj upitnik još nije otvoren. Molimo vas da pitate osobu koja vodi obuku, pa da pošaljete ponovo.',
    'seminar-finished': 'Ovaj seminar je završen i više ne prima upitnike.',
    'page-outdated':
      'Ova stranica je bila starija od upitnika i sada je obnovljena. Molimo vas da provjerite svoje odgovore i pošaljete ih ponovo.',
    'too-many': 'Trenutno stiže previše upitnika. Molimo vas da sačekate minut i pošaljete ponovo.',
    unexpected: 'Kod nas je došlo do greške. Molimo vas da pošaljete ponovo za minut.',
  },
  kept: {
    title: 'Sačuvano na ovom telefonu, još nije poslato',
    text: 'Vaš upitnik je završen. Biće poslat čim bude veze s mrežom. Ostavite ovu stranicu otvorenu ili je kasnije ponovo otvorite na ovom telefonu.',
    sendNow: 'Pošalji sada',
    receipt: 'Vaša potvrda, važi čim upitnik bude poslat',
    refused: 'Vaš upitnik nije prihvaćen',
    refusedKept: 'Vaši odgovori su i dalje na ovom telefonu.',
  },
  sent: {
    title: 'Hvala. Vaši odgovori su stigli.',
    late: 'Ovaj upitnik je već bio zatvoren. Vaši odgovori se čuvaju i broje kao zakašnjeli.',
    already: 'S ovog telefona je već poslat ovaj upitnik.',
    alreadyNext: 'Sljedeći upitnik biće na istoj ovoj stranici.',
    receipt: 'Vaša potvrda',
    receiptUse:
      'Zapišite je ili sačuvajte njenu sliku. S njom možete da pogledate svoje odgovore i, dok se ovaj upitnik ne zatvori, da ih obrišete. Niko vam je kasnije ne može ponovo saopštiti.',
    copy: 'Kopiraj',
    print: 'Odštampaj',
    look: 'Pogledaj šta je sačuvano',
    stored: 'Ovo je sačuvano',
    language: 'Jezik upitnika',
    linkedBy: 'Povezano s vašim drugim upitnicima pomoću',
    linked: { card: 'vaše kartice', phone: 'ovog telefona', code: 'vašeg ličnog koda' },
    linkedByNothing: 'ničega; ovaj upitnik stoji sam za sebe',
    answers: 'Vaši odgovori',
    nothingElse: 'Ništa drugo nije sačuvano: ni ime, ni adresa, ni uređaj, ni vrijeme.',
  },
  state: {
    plannedTitle: 'Još nije otvoreno',
    planned: 'Upitnik otvara osoba koja vodi obuku. Tada ponovo učitajte ovu stranicu.',
    closedTitle: 'Ovaj upitnik je zatvoren',
    beforeClosed:
      'Sljedeći se otvara poslije obuke, na istoj ovoj stranici. Ako imate karticu, sačuvajte je.',
    afterClosed:
      'Posljednji se otvara nekoliko mjeseci poslije obuke, na istoj ovoj stranici. Ako imate karticu, sačuvajte je.',
    finishedTitle: 'Ovaj seminar je završen',
    finished: 'Više ne prima upitnike. Hvala svima na učešću.',
    reload: 'Učitaj ponovo',
    unknownTitle: 'Nijedan seminar nema ovaj kod',
    unknown: 'Molimo vas da uporedite kod s onim na zidu ili da pitate osobu koja vodi obuku.',
    unreachableTitle: 'Ovo nije uspjelo',
    unreachable: 'Upitnik trenutno ne može da se prikaže. Molimo vas da ponovo učitate stranicu za minut.',
    receipt: 'Imam potvrdu',
  },
  receipt: {
    title: 'Vaša potvrda',
    intro:
      'S potvrdom možete da pogledate šta je sačuvano. Dok se upitnik ne zatvori, možete to i da obrišete.',
    receipt: 'Potvrda',
    hint: '16 znakova, kako su stajali na kraju vašeg upitnika.',
    look: 'Prikaži šta je sačuvano',
    mistyped: 'U potvrdi postoji greška u kucanju. Molimo vas da je uporedite znak po znak.',
    incomplete: 'Potvrda nije potpuna: ima 16 znakova.',
    unknown:
      'Pod ovom potvrdom u ovom seminaru ništa nije sačuvano. Ako ste svoje odgovore obrisali, obrisani su trajno; ili je istekao rok njihovog čuvanja.',
    wave: 'Upitnik',
    delete: 'Obriši moje odgovore',
    deleteEffect: 'Brišu se odmah i trajno.',
    deleteNow: 'Obriši trajno',
    notDeletable:
      'Ovaj upitnik je zatvoren i rezultati su izračunati, pa pojedinačni odgovori više ne mogu da se izdvoje. Rezultati prikazuju samo grupe.',
    deletedTitle: 'Vaši odgovori su obrisani',
    deleted: 'Od njih nije ostalo ništa. Dok je upitnik otvoren, možete ponovo da ga popunite.',
    back: 'Nazad na upitnik',
  },
  privacy: {
    title: 'Šta se dešava s mojim odgovorima',
    sections: [
      {
        title: 'Šta se čuva',
        text: [
          'Vaši odgovori, jezik upitnika i kojem upitniku kojeg seminara pripadaju.',
          'Ako koristite karticu ili telefon povezuje vaše upitnike: ključ izračunat iz nasumičnog broja. Sam nasumični broj se ne čuva.',
        ],
      },
      {
        title: 'Šta se nikada ne čuva',
        text: [
          'Ni ime, ni imejl-adresa, ni broj telefona, ni službeni broj. Ni mrežna adresa, ni vrsta uređaja, ni datum, ni vrijeme. Na ovim stranicama nema kolačića ni trećih strana.',
        ],
      },
      {
        title: 'Kako se vaši upitnici povezuju',
        text: [
          'Da bi se vidjelo da li obuka nešto mijenja, upitnik prije obuke mora da se uporedi s upitnikom poslije nje. Ključ to omogućava bez imena. Niko ne zna ko je izvukao koju karticu.',
          'Ključevi važe samo unutar jednog seminara. Kada se zatvori njegov posljednji upitnik, uništavaju se.',
        ],
      },
      {
        title: 'Ko šta vidi',
        text: [
          'Osoba koja vodi obuku vidi koliko je upitnika stiglo. Rezultati nastaju kada se upitnik zatvori. Prikazuju cijelu grupu, i to samo ako su povezani upitnici dovoljno osoba. Male grupe, kao što je nekoliko žena ili nekoliko civilnih lica u prostoriji, ne prikazuju se posebno.',
          'Odgovori jedne osobe ne prikazuju se nikome: za to ne postoji stranica, ni za osobu koja vodi obuku, ni za nadređene, ni za ministarstvo, ni za administraciju.',
        ],
      },
      {
        title: 'Koliko dugo',
        text: [
          'Pojedinačni odgovori brišu se nakon što se zatvori posljednji upitnik seminara. Ostaju brojevi i prosjeci grupa.',
        ],
      },
      {
        title: 'Šta vi možete da učinite',
        text: [
          'Možete da izostavite svako pitanje ili da uopšte ne učestvujete. S potvrdom možete da pogledate šta je sačuvano i da to obrišete dok se upitnik ne zatvori. Nakon toga je dio rezultata cijele grupe i više ne može da se izdvoji.',
        ],
      },
      {
        title: 'Šta ne možemo da obećamo',
        text: [
          'Ko upravlja mrežom koju koristite, može da vidi da je ova stranica otvorena, ali ne i šta odgovarate. Dok upitnik ne pošaljete, vaši odgovori su na vašem telefonu; ko ga drži u rukama, može tamo da ih pročita. Isto važi za potvrdu: ne pokazujte je nikome.',
          'Ko upravlja serverom, mogao bi da pogleda u njegovu bazu podataka. Tamo bi našao odgovore bez imena, adrese i vremena.',
        ],
      },
      {
        title: 'Ko je odgovoran',
        text: [
          'Institucija koja održava vašu obuku. Osoba koja vodi obuku može da vam kaže kome se tamo obratiti u vezi sa zaštitom podataka.',
        ],
      },
    ],
  },
  error: {
    notFoundTitle: 'Ovdje nema ničega',
    notFound: 'Molimo vas da provjerite adresu ili unesete kod svog seminara.',
    unexpectedTitle: 'Kod nas je došlo do greške',
    unexpected:
      'Molimo vas da ponovo učitate stranicu za minut. Ono što ste unijeli čuva se tamo gdje to vaš pregledač dozvoljava.',
  },
};
