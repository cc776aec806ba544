// Croatian: not yet reviewed by a native speaker.
import { pluralize } from '@uvid/surveys';
import type { EstimateFigures, GainFigures, HeadlineFigures, Messages } from './messages.ts';

const count = (n: number, one: string, few: string, other: string) =>
  `${n} ${pluralize('hr', n, { one, few, other })}`;
const people = (n: number) => count(n, 'osoba', 'osobe', 'osoba');
/** After "od", "manje od" and "najmanje". */
const ofPeople = (n: number) => count(n, 'osobe', 'osobe', 'osoba');
const ofPairs = (n: number) => count(n, 'povezanog para', 'povezana para', 'povezanih parova');
const seminars = (n: number) => count(n, 'seminar', 'seminara', 'seminara');

const then = { after: 'poslije nje', followup: 'pri naknadnom ispitivanju' } as const;
const until = { after: 'do nakon nje', followup: 'do naknadnog ispitivanja' } as const;

export const hr: Messages = {
  shell: {
    workspace: 'Uvid, radni prostor',
    skip: 'Prijeđi na sadržaj',
    menu: 'Glavni izbornik',
    seminars: 'Seminari',
    countries: 'Države',
    people: 'Osobe',
    account: 'Račun',
    language: 'Jezik',
    changeLanguage: 'Promijeni',
    simulated: 'Simulirani podaci',
    simulatedText: 'Nijedna od ovih osoba i nijedan od ovih odgovora ne postoje.',
    print: 'Ispiši',
    copy: 'Kopiraj',
    copied: 'Kopirano',
    noScript: 'Za ovo je potreban JavaScript, koji je u ovom pregledniku isključen.',
  },
  wave: {
    before: 'Prije obuke',
    after: 'Poslije obuke',
    followup: 'Naknadno ispitivanje',
  },
  state: {
    planned: 'Još nije otvoreno',
    'before-open': 'Prije obuke: otvoreno',
    'before-closed': 'Prije obuke: zatvoreno',
    'after-open': 'Poslije obuke: otvoreno',
    'after-closed': 'Poslije obuke: zatvoreno',
    'followup-open': 'Naknadno ispitivanje: otvoreno',
    finished: 'Završeno',
  },
  next: {
    planned: 'Otvorite upitnik prije obuke',
    'before-open': 'Zatvorite ga kada svi odgovore',
    'before-closed': 'Poslije obuke otvorite drugi upitnik',
    'after-open': 'Zatvorite ga kada svi odgovore',
    'after-closed': 'Nekoliko mjeseci kasnije otvorite naknadni upitnik',
    'followup-open': 'Zatvorite naknadni upitnik',
    finished: 'Pogledajte rezultat',
  },
  open: {
    before: 'Otvori upitnik prije obuke',
    after: 'Otvori upitnik poslije obuke',
    followup: 'Otvori naknadni upitnik',
  },
  close: {
    before: 'Zatvori upitnik prije obuke',
    after: 'Zatvori upitnik poslije obuke',
    followup: 'Zatvori naknadni upitnik',
  },
  role: {
    trainer: 'Vođenje obuke',
    'country-lead': 'Vođenje u državi',
    analyst: 'Regionalna analiza',
    administrator: 'Administracija',
  },
  roleText: {
    trainer: 'planira i vodi vlastite seminare i vidi njihove rezultate',
    'country-lead': 'vidi sve seminare svoje države i njihove rezultate',
    analyst: 'uspoređuje države',
    administrator: 'upravlja osobama i programima; ne vidi nijedan seminar',
  },
  way: {
    card: 'Kartica za sudjelovanje',
    phone: 'Ovaj telefon',
    code: 'Osobni kod',
  },
  signIn: {
    title: 'Prijava',
    ready:
      'Vaša poveznica za prijavu vrijedi jednom. Pritisnite gumb kako biste se prijavili na ovom uređaju.',
    button: 'Prijavi me',
    withoutLink: 'Otvorite poveznicu za prijavu koju ste dobili ili upotrijebite pristupni ključ (passkey).',
    passkey: 'Prijava pristupnim ključem',
    help: 'Ako nemate ni poveznicu ni pristupni ključ, molimo zatražite novu poveznicu od osobe koja u vašoj organizaciji upravlja sustavom Uvid.',
    passkeyFailed:
      'Prijava pristupnim ključem nije uspjela. Molimo pokušajte ponovno ili zatražite poveznicu za prijavu.',
    passkeyUnsupported:
      'Ovaj preglednik ne poznaje pristupne ključeve. Molimo upotrijebite poveznicu za prijavu.',
    participants: 'Sudjelujete u obuci? Ne treba vam račun:',
    participantsLink: 'unesite kod svog seminara',
  },
  account: {
    title: 'Vaš račun',
    name: 'Ime',
    email: 'E-pošta',
    roles: 'Uloge',
    country: 'Država',
    allCountries: 'Sve države',
    language: 'Jezik radnog prostora',
    passkeys: 'Pristupni ključevi',
    passkeysText:
      'Pristupnim ključem prijavljujete se svojim telefonom ili računalom: otiskom prsta, licem ili PIN-om. Tada vam više ne trebaju poveznice za prijavu.',
    noPasskey: 'Još nemate pristupni ključ.',
    addPasskey: 'Dodaj pristupni ključ za ovaj uređaj',
    passkeyAdded: 'Pristupni ključ je dodan.',
    passkeyFailed: 'Pristupni ključ nije bilo moguće dodati. Molimo pokušajte ponovno.',
    passkeyOf: (date) => `Pristupni ključ dodan ${date}`,
    remove: 'Ukloni',
    removed: 'Pristupni ključ je uklonjen.',
    signOut: 'Odjavi me',
  },
  seminars: {
    title: 'Seminari',
    create: 'Novi seminar',
    empty: 'Još nema seminara.',
    emptyText: 'Izradite prvi: potrebne su dvije minute, a dobivate poveznicu, QR kod i kratki kod za zid.',
    emptyOther: 'Čim bude seminara koje možete vidjeti, bit će navedeni ovdje.',
    caption: 'Seminari, najnoviji prvi',
    seminar: 'Seminar',
    date: 'Datum',
    state: 'Stanje',
    finished: 'Popunjeni upitnici',
    nextStep: 'Sljedeći korak',
    before: 'prije',
    after: 'poslije',
    followup: 'naknadno',
  },
  create: {
    title: 'Novi seminar',
    programme: 'Program',
    country: 'Država',
    institution: 'Institucija',
    date: 'Datum obuke',
    name: 'Naziv',
    nameHint: 'Nije obavezno; služi za vaš popis. Molimo ne upisujte imena sudionica i sudionika.',
    languages: 'Jezici upitnika',
    languagesHint: 'Između ovih jezika može se prelaziti u svakom trenutku bez gubitka odgovora.',
    unreviewed: 'izvorni govornik još nije pregledao',
    ways: 'Kako se povezuju upitnici prije i poslije',
    waysHint: 'Nijedan način ne traži ime. Oba se mogu kombinirati: prvo se računa kartica, zatim telefon.',
    recommended: 'preporučuje se',
    cardText:
      'Ispišete list s karticama i svatko izvuče jednu iz posude. Ista kartica rabi se prije i poslije. Nitko ne zna tko je izvukao koju karticu, a ne smetaju ni zamijenjeni telefoni ni privatni prozori.',
    phoneText:
      'Telefon pamti nasumični ključ do posljednjeg upitnika. Ništa se ne ispisuje, ali djeluje samo kod osoba koje prije i poslije upotrebljavaju isti telefon i preglednik.',
    size: 'Planirani broj osoba',
    sizeHint: (n) =>
      `Rezultat se prikazuje ako se povežu upitnici najmanje ${ofPeople(n)}. Neke osobe neće odgovoriti drugi put, pa planirajte više.`,
    followup: 'Planira se naknadno ispitivanje',
    followupText:
      'Treći upitnik nekoliko mjeseci kasnije pokazuje što je ostalo. Poveznica i kartice vrijede do tada.',
    submit: 'Izradi seminar',
    chooseLanguage: 'Molimo odaberite barem jedan jezik.',
    chooseWay: 'Molimo odaberite barem jedan način.',
    faulty: 'Seminar još nije izrađen.',
  },
  seminar: {
    steps: 'Dokle je seminar stigao',
    status: { coming: 'slijedi', open: 'sada', closed: 'zatvoreno' },
    nextStep: 'Sljedeći korak',
    forms: 'Popunjeni upitnici',
    finished: (n) => `Popunjeno: ${n}`,
    ofPlanned: (n) => `od planiranih ${n}`,
    late: (n) => `Kasno pristiglo: ${n}. Pohranjuje se i broji, ali ne ulazi u rezultat.`,
    live: 'Brojevi se obnavljaju svakih nekoliko sekundi. Odgovori se nikada ne prikazuju, samo brojevi.',
    reload: 'Ponovno učitaj brojeve',
    access: 'Za sudionice i sudionike',
    accessText: 'Jedna poveznica i jedan kod za sve upitnike ovog seminara.',
    link: 'Poveznica',
    code: 'Kod',
    qr: (code) => `QR kod seminara ${code}`,
    materials: 'Za ispis i prikaz',
    sheet: 'List za zid',
    sheetText: 'QR kod, kod i poveznica na jednoj stranici',
    cards: 'Kartice za sudjelovanje',
    cardsText: 'po jedna za svaku osobu, za izvlačenje iz posude',
    room: 'Zaslon u prostoriji',
    roomText: 'za projektor: QR kod i broj popunjenih upitnika',
    result: 'Rezultat',
    resultNow: 'Pogledaj rezultat',
    resultLater: (threshold) =>
      `Rezultat nastaje kada se zatvori upitnik poslije obuke, a prikazuje se ako ima najmanje ${ofPairs(threshold)}.`,
    details: 'Pojedinosti',
    notOwn: 'Ovaj seminar vodi osoba koja ga je planirala. Njegov rezultat možete vidjeti kada nastane.',
    ways: 'Način povezivanja',
    threshold: 'Najmanja prikazana skupina',
    planned: 'Planirani broj osoba',
  },
  closing: {
    title: {
      before: 'Zatvoriti upitnik prije obuke?',
      after: 'Zatvoriti upitnik poslije obuke?',
      followup: 'Zatvoriti naknadni upitnik?',
    },
    forms: (n) => `Do sada pristiglo upitnika: ${n}.`,
    oneWay: 'Ovo se ne može poništiti. Zatvoreni se upitnik više ne otvara.',
    noMore:
      'Nitko više ne može dodati odgovore u rezultat. Upitnici koji stignu kasnije pohranjuju se i broje kao zakašnjeli.',
    shown: (threshold) =>
      `Rezultat pokazuje cijelu skupinu, i to samo ako ima najmanje ${ofPairs(threshold)}. Manje se skupine ne prikazuju, kako se nikoga ne bi moglo prepoznati.`,
    linksEnd:
      'Uništava se tajni ključ koji povezuje upitnike ovog seminara. Nakon toga nitko ne može povezati dva upitnika.',
    deletion: (days) =>
      days === 0
        ? 'Pojedinačni odgovori brišu se odmah.'
        : `Pojedinačni odgovori brišu se nakon ${count(days, 'dan', 'dana', 'dana')}.`,
    deletionOn: (date) => `Datum brisanja pojedinačnih odgovora: ${date}`,
    confirm: 'Da, zatvori sada',
    cancel: 'Još ne',
  },
  handout: {
    title: 'Upitnik za ovu obuku',
    scan: 'Skenirajte kod telefonom ili unesite adresu.',
    time: 'Odgovarajte samostalno. Potrebno je manje od deset minuta.',
    anonymous: 'Vaši su odgovori anonimni: ne pohranjuju se ni ime, ni uređaj, ni vrijeme.',
    card: 'Sačuvajte ovu karticu: upotrijebite je prije i poslije obuke i ne pokazujte je nikome.',
  },
  sheet: {
    title: 'List za zid',
    text: 'Ispišite ovu stranicu i postavite je tamo gdje je svi vide. Vrijedi za sve upitnike ovog seminara.',
  },
  cards: {
    title: 'Kartice za sudjelovanje',
    count: 'Broj kartica',
    countHint: (planned) => `planirano: ${people(planned)}, i još petina u pričuvi`,
    make: 'Izradi nove kartice',
    text: 'Ispišite kartice, izrežite ih, presavijte i pustite da svatko izvuče jednu iz posude. Ne bilježite tko je uzeo koju karticu.',
    secret:
      'Kodovi nastaju u vašem pregledniku, sada i samo za ovaj ispis. Nikamo se ne šalju i nigdje se ne pohranjuju: ako ponovno učitate ovu stranicu, pojavit će se druge kartice, a ispisane i dalje vrijede.',
    code: 'Kod kartice',
  },
  room: {
    title: 'Zaslon u prostoriji',
    full: 'Cijeli zaslon',
    back: 'Natrag na seminar',
    planned: 'Upitnik će uskoro biti otvoren.',
    closed: 'Upitnik je zatvoren.',
    finishedState: 'Ovaj je seminar završen. Hvala.',
  },
  people: {
    title: 'Osobe',
    text: 'Osobe koje imaju račun u radnom prostoru. Sudionice i sudionici obuka nemaju ga.',
    caption: 'Osobe koje imaju račun',
    name: 'Ime',
    email: 'E-pošta',
    roles: 'Uloge',
    country: 'Država',
    noCountry: 'Nijedna pojedinačna država',
    language: 'Jezik',
    add: 'Dodaj osobu',
    submit: 'Dodaj i izradi poveznicu za prijavu',
    newLink: 'Nova poveznica za prijavu',
    newLinkFor: (name) => `Nova poveznica za prijavu: ${name}`,
    linkFor: (name) => `Poveznica za prijavu: ${name}`,
    linkText:
      'Predajte ovu poveznicu osobno, na način kojem vjerujete. Vrijedi jednom i 24 sata. Ovdje se prikazuje samo sada.',
    chooseRole: 'Molimo odaberite barem jednu ulogu.',
    countryHint: 'Osobe koje vode obuku ili rad u državi pripadaju jednoj državi.',
  },
  error: {
    notFound: 'Ovdje nema ničega',
    notFoundText: 'Ova stranica ne postoji ili više ne postoji.',
    notAllowed: 'Ovo vam nije dostupno',
    notAllowedText: 'Vaš račun ne obuhvaća ovu stranicu.',
    unexpected: 'Došlo je do pogreške na našoj strani',
    unexpectedText: 'Ništa nije izgubljeno. Molimo pokušajte ponovno za minutu.',
    toStart: 'Na početnu stranicu',
    tryAgain: 'Pokušaj ponovno',
  },
  result: {
    title: 'Rezultat',
    notYet: 'Još se nema što usporediti',
    notYetText:
      'Rezultat uspoređuje upitnike prije i poslije obuke. Nastaje kada se zatvori upitnik poslije obuke.',
    contrast: {
      after: 'Prije i poslije obuke',
      followup: 'Prije obuke i pri naknadnom ispitivanju',
    },
    detail: {
      after: 'Detaljno: prije i poslije obuke',
      followup: 'Detaljno: prije obuke i pri naknadnom ispitivanju',
    },
    headline: {
      'moved-up': (f: HeadlineFigures) =>
        `Na ljestvici „${f.scale}” prosjek skupine porastao je sa ${f.before} boda prije obuke na ${f.after} boda ${then[f.to]}. To je pomak od ${f.gain} boda na ljestvici od 1 do 5. Stvarni pomak vjerojatno je između ${f.lower} i ${f.upper} boda.`,
      'moved-down': (f: HeadlineFigures) =>
        `Na ljestvici „${f.scale}” prosjek skupine pao je sa ${f.before} boda prije obuke na ${f.after} boda ${then[f.to]}. To je promjena od ${f.gain} boda na ljestvici od 1 do 5. Stvarna promjena vjerojatno je između ${f.lower} i ${f.upper} boda.`,
      unclear: (f: HeadlineFigures) =>
        `Na ljestvici „${f.scale}” prosjek skupine bio je ${f.before} boda prije obuke, a ${f.after} boda ${then[f.to]}. Ta je razlika previše nesigurna da bi se nazvala porastom ili padom: stvarna promjena vjerojatno je između ${f.lower} i ${f.upper} boda na ljestvici od 1 do 5.`,
      suppressed: (reason) => `Rezultat se ne prikazuje: ${reason}.`,
    },
    gainOnly: {
      'moved-up': (f: GainFigures) =>
        `Na ljestvici „${f.scale}” prosjek skupine porastao je za ${f.gain} boda na ljestvici od 1 do 5, od prije obuke ${until[f.to]}. Stvarni pomak vjerojatno je između ${f.lower} i ${f.upper} boda.`,
      'moved-down': (f: GainFigures) =>
        `Na ljestvici „${f.scale}” prosjek skupine pao je, od prije obuke ${until[f.to]}: promjena je ${f.gain} boda na ljestvici od 1 do 5. Stvarna promjena vjerojatno je između ${f.lower} i ${f.upper} boda.`,
      unclear: (f: GainFigures) =>
        `Na ljestvici „${f.scale}” promjena od prije obuke ${until[f.to]} iznosi ${f.gain} boda na ljestvici od 1 do 5. To je previše nesigurno da bi se nazvalo porastom ili padom: stvarna promjena vjerojatno je između ${f.lower} i ${f.upper} boda.`,
    },
    gainOnlyText:
      'Ovdje se prikazuju samo pomaci, bez prosjeka, tvrdnji i skupina: uz raniji rezultat oni bi pokazali kako je odgovorilo malo osoba koje ovaj put nisu sudjelovale.',
    basis: (n) =>
      `Odnosi se na osobe čija su se dva upitnika mogla povezati: ${n}. „Vjerojatno” znači interval od 95%.`,
    noComparison:
      'Što ne pokazuje: nisu ispitane osobe koje nisu bile na obuci, pa je promjeni moglo doprinijeti i nešto drugo. I ne govori ništa ni o jednoj pojedinačnoj osobi.',
    suppressed: {
      label: 'Ne prikazuje se',
      'below-threshold': (threshold) => `obuhvaća manje od ${ofPeople(threshold)}`,
      'would-identify': 'moglo bi pokazati što su odgovorile pojedine osobe',
    },
    chartTable: 'Isti brojevi u tablici',
    interval: 'Interval od 95%',
    between: (lower, upper) => `${lower} do ${upper}`,
    flow: {
      title: 'Tko je obuhvaćen rezultatom',
      caption: 'Upitnici i povezani parovi',
      what: 'Upitnici',
      number: 'Broj',
      forms: {
        before: 'Upitnici prije obuke',
        after: 'Upitnici poslije obuke',
        followup: 'Upitnici pri naknadnom ispitivanju',
      },
      pairs: { after: 'Povezani parovi, prije i poslije', followup: 'Povezani parovi, prije i naknadno' },
      by: { card: 'karticom za sudjelovanje', phone: 'telefonom', code: 'osobnim kodom' },
      onlyFirst: 'Bez para: samo upitnik prije',
      onlySecond: {
        after: 'Bez para: samo upitnik poslije',
        followup: 'Bez para: samo naknadni upitnik',
      },
      ambiguous: 'od toga nejasno povezani, pa nisu nagađani',
      late: 'Kasno pristigli: pohranjuju se, nisu u rezultatu',
      lateIn: { before: 'prije', after: 'poslije', followup: 'naknadno' },
    },
    scales: {
      title: 'Ljestvica po ljestvica',
      text: 'Prosjeci povezanih parova na ljestvicama od 1 do 5. Više znači više onoga po čemu se ljestvica zove; obrnuto postavljene tvrdnje preokrenute su.',
      meansTitle: 'Prosjek prije i poslije',
      gainsTitle: 'Pomak, s intervalom od 95%',
      gainsText: 'Gdje linija prelazi nulu, promjena je previše nesigurna da bi se o njoj nešto tvrdilo.',
      axisMeans: 'Bodovi na ljestvici',
      axisGain: 'Pomak u bodovima',
      caption: 'Prosjeci, pomaci i veličine učinka povezanih parova',
      scale: 'Ljestvica',
      pairs: 'Parovi',
      before: 'Prije',
      after: { after: 'Poslije', followup: 'Naknadno' },
      gain: 'Pomak',
      effect: 'Veličina učinka dₐᵥ',
      main: 'glavna ljestvica',
    },
    knowledge: {
      title: 'Znanje',
      text: 'Udio točnih odgovora među povezanim parovima. „Ne znam” je odgovor koji nije točan.',
      all: 'Sva pitanja o znanju zajedno',
      each: 'Svako pitanje',
      chartTitle: 'Promjena točnih odgovora, s intervalom od 95%',
      axis: 'Postotni bodovi',
      caption: 'Točni odgovori prije i poslije',
      question: 'Pitanje',
      right: (answer) => `Točno: ${answer}`,
      change: 'Promjena u postotnim bodovima',
      number: (n) => `Pitanje ${n}`,
    },
    items: {
      title: 'Tvrdnja po tvrdnja',
      text: 'Kako su odgovorili povezani parovi, u postocima. Trake su poravnate po sredini odgovora „niti se slažem niti se ne slažem”: što više udesno, to više slaganja.',
      reversed: 'Ovdje je cilj neslaganje.',
      caption: (scale) => `Odgovori u postocima: ${scale}`,
      statement: 'Tvrdnja',
      wave: 'Kada',
    },
    single: {
      feedback: 'Što je rečeno o obuci',
      feedbackText: 'Svi upitnici poslije obuke, povezani ili ne, u postocima.',
      behaviour: 'Što je otada učinjeno',
      behaviourText: 'Svi naknadni upitnici, povezani ili ne, u postocima.',
    },
    groups: {
      title: 'Skupine',
      text: 'Skupina se prikazuje samo ako su i ona i ostatak dovoljno veliki. Na jednom je seminaru to rijetko; rezultati po skupinama dolaze iz mnogo seminara zajedno.',
      none: 'Nijedna skupina na ovom seminaru ne može se prikazati.',
      caption: 'Pomaci po skupinama',
      dimension: { gender: 'Spol ili rod', staff: 'Kategorija osoblja' },
      group: 'Skupina',
    },
    unmatched: {
      title: 'Osobe bez povezanog upitnika',
      text: 'Ako su osobe čiji se upitnici nisu mogli povezati počele drukčije od povezanih, rezultat vrijedi samo za povezane.',
      caption: 'Prosjeci upitnika bez para, uz povezane',
      matchedBefore: 'Povezani, prije',
      onlyBefore: 'Samo prije',
      onlyAfter: { after: 'Samo poslije', followup: 'Samo naknadno' },
      mean: (mean, n) => `${mean} (${count(n, 'upitnik', 'upitnika', 'upitnika')})`,
    },
    quality: {
      title: 'Kvaliteta podataka',
      caption: 'Udio osoba na krajevima ljestvice',
      extremes:
        'Tko je prije obuke na gornjem kraju ljestvice ne može više porasti. Gdje ih je mnogo, pomak izgleda manji nego što jeste.',
      floorBefore: 'Najniži rezultat prije',
      ceilingBefore: 'Najviši rezultat prije',
      ceilingAfter: 'Najviši rezultat poslije',
      languages: (languages) => `Upitnici po jezicima: ${languages}.`,
      language: (language, n) => `${language} ${n}`,
      otherLanguages: 'ostali',
      languagesSuppressed: 'Upitnici po jezicima',
    },
    notes: {
      title: 'Metoda, inačice i što se ne prikazuje',
      instrument: (title, version) => `Upitnik: „${title}”, inačica ${version}.`,
      unreviewed: 'Upitnik je ponuđen i na jezicima čiji tekst izvorni govornik još nije pregledao.',
      pairs:
        'Uspoređuju se samo upitnici koji su se mogli povezati karticom za sudjelovanje ili telefonom. Sumnjivi slučajevi se broje, nikada ne nagađaju.',
      gain: 'Pomak: prosjek razlika poslije − prije, sa Studentovim t-intervalom. Veličina učinka dₐᵥ: pomak podijeljen kvadratnom sredinom obje standardne devijacije (Bonett 2008).',
      shares: 'Točni odgovori: razlika uparenih udjela s intervalom po Newcombeu (1998).',
      threshold: (n) =>
        `Ne prikazuje se ništa o manje od ${ofPeople(n)}, niti išta iz čega bi se manja skupina mogla izračunati.`,
      nothingSuppressed: 'U ovom rezultatu ništa nije uskraćeno.',
      suppressed: (n) => `Uskraćeno brojeva: ${n}`,
      suppressedCaption: 'Što je uskraćeno i zašto',
      what: 'Što',
      why: 'Zašto',
      because: {
        'below-threshold': 'premalo osoba',
        'would-identify': 'moglo bi pokazati što su odgovorile pojedine osobe',
      },
      parts: {
        knowledgeShare: 'Sva pitanja o znanju zajedno',
        first: 'upitnici prije, bez para',
        second: 'kasniji upitnici, bez para',
        languages: 'Upitnici po jezicima',
        extremes: 'krajevi ljestvice',
      },
    },
  },
  countries: {
    title: 'Države',
    programme: 'Program',
    scale: 'Ljestvica',
    show: 'Prikaži',
    text: 'Svaka linija je jedan seminar: prosječni pomak povezanih parova i njegov interval od 95%. Romb je procjena za državu ili za sve.',
    order:
      'Države su poredane po nazivu. Seminari se razlikuju po tome tko sudjeluje i kako se održavaju: ovo nije rang-lista.',
    none: 'Nijedan seminar ovog programa još nije završen.',
    overall: 'Sve države',
    estimate: (name) => `${name}: procjena`,
    summary: (f: EstimateFigures) =>
      `Na ljestvici „${f.scale}” prosječni se pomak procjenjuje na ${f.gain} boda; vjerojatno je između ${f.lower} i ${f.upper} boda. Procjena obuhvaća sve države (broj seminara: ${f.k}).`,
    prediction: (lower, upper) =>
      `Od sljedećeg sličnog seminara očekuje se pomak između ${lower} i ${upper} boda.`,
    alike:
      'Osim slučajnih, nije nađena zamjetna razlika među seminarima. Kod malog broja seminara razlika može ostati nezamijećena.',
    differ: (share) => `Seminari se međusobno razlikuju: ${share} varijacije među njima više je od slučaja.`,
    tooFewOverall:
      'Manje je od 3 seminara s rezultatom ili manje od 20 osoba u njima: o svima se zajedno ništa ne tvrdi.',
    tooFew: 'manje od 3 seminara: ništa se ne tvrdi',
    otherVersions: (n) =>
      `Izostavljeno zbog drugog upitnika ili druge inačice: ${seminars(n)}. Drukčiji je tekst drugo mjerenje.`,
    to: 'Uspoređeno s',
    quarter: (year, quarter) => `${quarter}. tromj. ${year}.`,
    hidden: (n) => `Ne prikazuje se zbog premalo povezanih parova: ${seminars(n)}`,
    chartTitle: 'Pomak po seminarima i državama',
    axis: 'Pomak u bodovima',
    caption: 'Pomaci seminara i procjene država',
    country: 'Država',
    seminar: 'Seminar',
    pairs: 'Parovi',
    gain: 'Pomak',
    predictionColumn: 'Raspon za sljedeći seminar',
    method:
      'Slučajni efekti (REML) s intervalom Hartung–Knapp; isprekidana linija je interval predviđanja od 95%.',
  },
};
