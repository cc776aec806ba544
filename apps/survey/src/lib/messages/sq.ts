import type { Messages } from './messages.ts';

export const sq: Messages = {
  shell: {
    language: 'Gjuha',
    privacy: 'Çfarë ndodh me përgjigjet e mia',
    workspace: 'Për personat që drejtojnë trajnime: hyrja',
    demo: 'Demonstrim: ky seminar është i simuluar. Asgjë që shënoni këtu nuk llogaritet askund.',
  },
  home: {
    title: 'Pyetësor para dhe pas trajnimit',
    lead: 'Uvid bën të njëjtat pyetje para dhe pas një trajnimi dhe tregon nëse diçka ka ndryshuar. Përgjigjeni pa emër, pa llogari dhe pa adresë e-maili. Shfaqen vetëm rezultate të grupeve të tëra, asnjëherë përgjigjet e një personi.',
    code: 'Kodi i seminarit',
    codeHint: 'E gjeni në mur dhe në kartën tuaj: gjashtë shenja, për shembull K7QM-2P.',
    open: 'Hap pyetësorin',
    codeFault:
      'Ky nuk mund të jetë kodi i një seminari. Kodi ka gjashtë shenja. Ju lutemi krahasojeni me kodin në mur.',
  },
  wave: {
    before: 'Para trajnimit',
    after: 'Pas trajnimit',
    followup: 'Disa muaj pas trajnimit',
  },
  consent: {
    title: 'Përgjigjet tuaja janë anonime',
    stored: 'Ruhen:',
    storedAnswers: 'përgjigjet tuaja dhe gjuha e pyetësorit.',
    storedLink: (ways) =>
      `përgjigjet tuaja dhe gjuha e pyetësorit. Që pyetësorët tuaj para dhe pas trajnimit të mund të krahasohen, ruhet edhe një çelës i rastësishëm i ${ways}. Ai nuk tregon kush jeni.`,
    card: 'kartës suaj',
    phone: 'këtij telefoni',
    cardOrPhone: 'kartës suaj ose i këtij telefoni',
    notStored: 'Nuk ruhen:',
    notStoredThings: 'emri, adresa e e-mailit, numri i telefonit, adresa e rrjetit, pajisja, data dhe ora.',
    shown: 'Shfaqet:',
    shownFrom: (people) =>
      `rezultati i gjithë grupit, kur janë lidhur pyetësorët e të paktën ${people} personave.`,
    nobody:
      'Përgjigjet e një personi nuk i shfaqen askujt: as personit që drejton trajnimin, as eprorëve tuaj, as ministrisë.',
    deleted: 'Fshihen:',
    deletedWhen: (days) =>
      days === 0
        ? 'përgjigjet e veçanta, sapo të mbyllet pyetësori i fundit i këtij seminari.'
        : `përgjigjet e veçanta, ${days} ditë pasi të mbyllet pyetësori i fundit i këtij seminari.`,
    yours: 'Zgjedhja juaj:',
    yoursText:
      'pjesëmarrja është vullnetare dhe asnjë pyetje nuk është e detyrueshme. Në fund merrni një vërtetim. Me të mund t’i shihni përgjigjet tuaja dhe, derisa të mbyllet pyetësori, t’i fshini.',
    minutes: (minutes) => `Duhen rreth ${minutes} ${minutes === 1 ? 'minutë' : 'minuta'}.`,
  },
  form: {
    section: (number, of) => `Pjesa ${number} nga ${of}`,
    answered: (answered, of) => `Të përgjigjura: ${answered} nga ${of}`,
    end: 'Dërgoni përgjigjet',
    consent:
      'Duke i dërguar, pranoni që përgjigjet tuaja të përdoren siç përshkruhet në krye të kësaj faqeje.',
    send: 'Dërgo',
    blank: (blank) => `Ende pa përgjigje: ${blank}. Këto pyetje mund t’i lini pa përgjigje.`,
    firstBlank: 'Shko te e para',
    sendAnyway: 'Nëse kjo është e gjitha, shtypni edhe një herë “Dërgo”.',
    faultTitle: 'Ende nuk është dërguar asgjë',
    kept: 'Gjithçka që keni shënuar është ende këtu.',
  },
  link: {
    title: 'Që pyetësorët tuaj të mund të krahasohen',
    card: 'Kodi në kartën tuaj',
    cardHint:
      'Nëse e keni skanuar kartën, kodi është tashmë këtu. Përdorni të njëjtën kartë për çdo pyetësor të këtij seminari. Nëse nuk keni kartë, lëreni këtë fushë bosh.',
    phone: 'Ky telefon ruan një çelës të rastësishëm, që pyetësori juaj i ardhshëm të lidhet me këtë.',
    noScriptCard:
      'Në shfletuesin tuaj ky telefon nuk mund t’i lidhë pyetësorët tuaj; këtë mund ta bëjë vetëm karta.',
    noScriptPhone:
      'Në shfletuesin tuaj ky telefon nuk mund t’i lidhë pyetësorët tuaj. Megjithatë mund të përgjigjeni.',
    someoneElse: 'Në këtë telefon po përgjigjet dikush tjetër?',
    someoneElseEffect:
      'Atëherë harrohet gjithçka që është shënuar këtu dhe nuk është përfunduar, edhe kodi i kartës. Meqenëse këtë telefon e përdorin disa persona, ai nuk do të lidhë më pyetësorë të këtij seminari; karta vazhdon t’i lidhë.',
    startAfresh: 'Po përgjigjet dikush tjetër: fillo nga e para',
    shared: 'Këtë telefon e përdorin disa persona, prandaj ai nuk lidh pyetësorë. Karta vazhdon t’i lidhë.',
  },
  fault: {
    'nothing-answered': 'Nuk ka asnjë përgjigje. Ju lutemi përgjigjuni të paktën një pyetjeje.',
    'card-mistyped': 'Në kod ka një gabim shtypi. Ju lutemi krahasojeni me kartën, shenjë për shenjë.',
    'card-incomplete': 'Kodi nuk është i plotë: ka 17 shenja. Ju lutemi krahasojeni me kartën.',
    'card-already-used':
      'Një pyetësor me këtë kartë ka mbërritur tashmë, dhe çdo kartë vlen një herë për çdo pyetësor. Nëse kjo nuk është karta juaj, ndreqeni kodin. Nëse e keni humbur tuajën, lëreni këtë fushë bosh.',
    'different-response-stored':
      'Ky pyetësor ka mbërritur më parë me përgjigje të tjera. Ato përgjigje janë ruajtur. Nuk keni nevojë të dërgoni asgjë përsëri.',
    'seminar-full':
      'Ky seminar nuk pranon më pyetësorë, sepse kanë mbërritur shumë më tepër sesa pritej. Ju lutemi njoftoni personin që drejton trajnimin.',
    'wave-not-open':
      'Ky pyetësor nuk është hapur ende. Ju lutemi pyetni personin që drejton trajnimin, pastaj dërgojeni përsëri.',
    'seminar-finished': 'Ky seminar ka përfunduar dhe nuk pranon më pyetësorë.',
    'page-outdated':
      'Kjo faqe ishte më e vjetër se pyetësori dhe tani është përditësuar. Ju lutemi kontrolloni përgjigjet tuaja dhe dërgojini përsëri.',
    'too-many':
      'Në këtë çast po mbërrijnë shumë pyetësorë. Ju lutemi prisni një minutë dhe dërgojeni përsëri.',
    unexpected: 'Te ne ndodhi një gabim. Ju lutemi dërgojeni përsëri pas një minute.',
  },
  kept: {
    title: 'Ruajtur në këtë telefon, ende e padërguar',
    text: 'Pyetësori juaj është përfunduar. Do të dërgohet sapo të ketë lidhje me rrjetin. Lëreni këtë faqe hapur ose hapeni përsëri më vonë në këtë telefon.',
    sendNow: 'Dërgo tani',
    receipt: 'Vërtetimi juaj, vlen sapo të jetë dërguar pyetësori',
    refused: 'Pyetësori juaj nuk u pranua',
    refusedKept: 'Përgjigjet tuaja janë ende në këtë telefon.',
  },
  sent: {
    title: 'Faleminderit. Përgjigjet tuaja mbërritën.',
    late: 'Ky pyetësor ishte mbyllur tashmë. Përgjigjet tuaja ruhen dhe numërohen si të vonuara.',
    already: 'Nga ky telefon ky pyetësor është dërguar tashmë.',
    alreadyNext: 'Pyetësori i ardhshëm do të jetë në po këtë faqe.',
    receipt: 'Vërtetimi juaj',
    receiptUse:
      'Shënojeni ose ruani një fotografi të tij. Me të mund t’i shihni përgjigjet tuaja dhe, derisa të mbyllet ky pyetësor, t’i fshini. Më vonë askush nuk mund t’jua thotë përsëri.',
    copy: 'Kopjo',
    print: 'Printo',
    look: 'Shiko çfarë është ruajtur',
    stored: 'Kjo është ruajtur',
    language: 'Gjuha e pyetësorit',
    linkedBy: 'Lidhur me pyetësorët tuaj të tjerë përmes',
    linked: { card: 'kartës suaj', phone: 'këtij telefoni', code: 'kodit tuaj personal' },
    linkedByNothing: 'asgjëje; ky pyetësor qëndron i vetëm',
    answers: 'Përgjigjet tuaja',
    nothingElse: 'Asgjë tjetër nuk është ruajtur: as emri, as adresa, as pajisja, as ora.',
  },
  state: {
    plannedTitle: 'Ende nuk është hapur',
    planned: 'Pyetësorin e hap personi që drejton trajnimin. Atëherë ngarkojeni përsëri këtë faqe.',
    closedTitle: 'Ky pyetësor është mbyllur',
    beforeClosed: 'I ardhshmi hapet pas trajnimit, në po këtë faqe. Nëse keni kartë, ruajeni.',
    afterClosed: 'I fundit hapet disa muaj pas trajnimit, në po këtë faqe. Nëse keni kartë, ruajeni.',
    finishedTitle: 'Ky seminar ka përfunduar',
    finished: 'Nuk pranon më pyetësorë. Faleminderit të gjithëve për pjesëmarrjen.',
    reload: 'Ngarko përsëri',
    unknownTitle: 'Asnjë seminar nuk e ka këtë kod',
    unknown: 'Ju lutemi krahasojeni kodin me atë në mur ose pyetni personin që drejton trajnimin.',
    unreachableTitle: 'Kjo nuk funksionoi',
    unreachable:
      'Pyetësori nuk mund të shfaqet në këtë çast. Ju lutemi ngarkojeni faqen përsëri pas një minute.',
    receipt: 'Kam një vërtetim',
  },
  receipt: {
    title: 'Vërtetimi juaj',
    intro:
      'Me vërtetimin mund të shihni çfarë është ruajtur. Derisa të mbyllet pyetësori, mund edhe ta fshini.',
    receipt: 'Vërtetimi',
    hint: '16 shenja, siç qëndronin në fund të pyetësorit tuaj.',
    look: 'Shfaq çfarë është ruajtur',
    mistyped: 'Në vërtetim ka një gabim shtypi. Ju lutemi krahasojeni shenjë për shenjë.',
    incomplete: 'Vërtetimi nuk është i plotë: ka 16 shenja.',
    unknown:
      'Me këtë vërtetim nuk është ruajtur asgjë në këtë seminar. Nëse i keni fshirë përgjigjet tuaja, ato janë fshirë përgjithmonë; ose ka kaluar afati i ruajtjes së tyre.',
    wave: 'Pyetësori',
    delete: 'Fshi përgjigjet e mia',
    deleteEffect: 'Ato fshihen menjëherë dhe përgjithmonë.',
    deleteNow: 'Fshi përgjithmonë',
    notDeletable:
      'Ky pyetësor është mbyllur dhe rezultatet janë llogaritur, prandaj përgjigjet e veçanta nuk mund të nxirren më. Rezultatet tregojnë vetëm grupe.',
    deletedTitle: 'Përgjigjet tuaja janë fshirë',
    deleted: 'Prej tyre nuk ka mbetur asgjë. Për sa kohë pyetësori është i hapur, mund ta plotësoni përsëri.',
    back: 'Kthehu te pyetësori',
  },
  privacy: {
    title: 'Çfarë ndodh me përgjigjet e mia',
    sections: [
      {
        title: 'Çfarë ruhet',
        text: [
          'Përgjigjet tuaja, gjuha e pyetësorit dhe cilit pyetësor të cilit seminar i përkasin.',
          'Nëse përdorni kartë ose telefoni i lidh pyetësorët tuaj: një çelës i llogaritur nga një numër i rastësishëm. Vetë numri i rastësishëm nuk ruhet.',
        ],
      },
      {
        title: 'Çfarë nuk ruhet kurrë',
        text: [
          'As emri, as adresa e e-mailit, as numri i telefonit, as numri i shërbimit. As adresa e rrjetit, as lloji i pajisjes, as data, as ora. Në këto faqe nuk ka kuki dhe as palë të treta.',
        ],
      },
      {
        title: 'Si lidhen pyetësorët tuaj',
        text: [
          'Për të parë nëse trajnimi ndryshon diçka, pyetësori para trajnimit duhet të krahasohet me pyetësorin pas tij. Çelësi e mundëson këtë pa emër. Askush nuk e di kush e ka tërhequr cilën kartë.',
          'Çelësat vlejnë vetëm brenda një seminari. Kur mbyllet pyetësori i fundit i tij, ata shkatërrohen.',
        ],
      },
      {
        title: 'Kush çfarë sheh',
        text: [
          'Personi që drejton trajnimin sheh sa pyetësorë kanë mbërritur. Rezultatet krijohen kur mbyllet një pyetësor. Ato tregojnë gjithë grupin, dhe vetëm nëse janë lidhur pyetësorët e mjaft personave. Grupet e vogla, si pak gra ose pak persona civilë në një sallë, nuk shfaqen veçmas.',
          'Përgjigjet e një personi nuk i shfaqen askujt: për to nuk ka faqe, as për personin që drejton trajnimin, as për eprorët, as për ministrinë, as për administratën.',
        ],
      },
      {
        title: 'Për sa kohë',
        text: [
          'Përgjigjet e veçanta fshihen pasi të mbyllet pyetësori i fundit i seminarit. Mbeten numra dhe mesatare të grupeve.',
        ],
      },
      {
        title: 'Çfarë mund të bëni ju',
        text: [
          'Mund të lini pa përgjigje çdo pyetje ose të mos merrni pjesë fare. Me vërtetimin mund të shihni çfarë është ruajtur dhe ta fshini derisa të mbyllet pyetësori. Pas kësaj është pjesë e rezultatit të gjithë grupit dhe nuk mund të nxirret më.',
        ],
      },
      {
        title: 'Çfarë nuk mund të premtojmë',
        text: [
          'Kush e drejton rrjetin që përdorni, mund të shohë se kjo faqe është hapur, por jo çfarë përgjigjeni. Derisa ta dërgoni pyetësorin, përgjigjet tuaja janë në telefonin tuaj; kush e mban atë në dorë, mund t’i lexojë aty. E njëjta gjë vlen për vërtetimin: mos ia tregoni askujt.',
          'Kush e drejton serverin, mund të shikojë në bazën e tij të të dhënave. Aty do të gjente përgjigje pa emër, pa adresë dhe pa orë.',
        ],
      },
      {
        title: 'Kush është përgjegjës',
        text: [
          'Institucioni që mban trajnimin tuaj. Personi që drejton trajnimin mund t’ju tregojë kujt t’i drejtoheni atje për mbrojtjen e të dhënave.',
        ],
      },
    ],
  },
  error: {
    notFoundTitle: 'Këtu nuk ka asgjë',
    notFound: 'Ju lutemi kontrolloni adresën ose shënoni kodin e seminarit tuaj.',
    unexpectedTitle: 'Te ne ndodhi një gabim',
    unexpected:
      'Ju lutemi ngarkojeni faqen përsëri pas një minute. Ajo që keni shënuar ruhet aty ku e lejon shfletuesi juaj.',
  },
};
