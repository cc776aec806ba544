import type { ProblemCatalogue } from '../problem-kinds.ts';

export const albanian: ProblemCatalogue = {
  malformed: {
    title: 'Kjo nuk mund të lexohet',
    detail: 'Diçka mungon ose nuk ka formën e duhur. Ju lutemi, ringarkoni faqen dhe provoni përsëri.',
  },
  'sign-in-needed': {
    title: 'Ju lutemi, identifikohuni',
    detail: 'Kjo faqe është për personat që kanë llogari. Ju lutemi, identifikohuni dhe provoni përsëri.',
  },
  'not-allowed': {
    title: 'Kjo nuk është e hapur për ju',
    detail:
      'Llogaria juaj nuk e përfshin këtë. Nëse ju nevojitet, ju lutemi, drejtojuni administrimit të sistemit.',
  },
  'cross-site': {
    title: 'Kjo vjen nga një faqe tjetër',
    detail:
      'Për sigurinë tuaj, ndryshimet pranohen vetëm nga kjo faqe. Ju lutemi, hapeni këtu dhe provoni përsëri.',
  },
  'setup-refused': {
    title: 'Konfigurimi fillestar nuk është i mundur',
    detail:
      'Çelësi i konfigurimit nuk është i saktë ose konfigurimi është kryer tashmë. Nëse keni llogari, ju lutemi, identifikohuni.',
  },
  'not-found': {
    title: 'Këtu nuk ka asgjë',
    detail: 'Kjo adresë nuk të çon askund. Ju lutemi, kontrollojeni ose kthehuni te faqja e parë.',
  },
  'unknown-seminar': {
    title: 'Ky seminar nuk njihet',
    detail:
      'Ju lutemi, kontrolloni kodin shkronjë për shkronjë ose kërkojeni te personi që drejton trajnimin.',
  },
  'unknown-receipt': {
    title: 'Nën këtë vërtetim nuk është ruajtur asgjë',
    detail:
      'Ju lutemi, kontrolloni kodin e seminarit dhe vërtetimin. Nëse përgjigjja është fshirë, ajo është fshirë përgjithmonë.',
  },
  'unknown-person': {
    title: 'Ky person nuk njihet',
    detail: 'Ju lutemi, ringarkoni listën e personave dhe zgjidhni përsëri.',
  },
  'no-result-yet': {
    title: 'Ende nuk ka rezultat',
    detail: 'Rezultati krijohet kur pyetësori mbyllet. Ju lutemi, mbylleni më parë.',
  },
  'wave-not-open': {
    title: 'Pyetësori nuk është i hapur',
    detail:
      'Ende nuk është hapur ose është mbyllur. Ju lutemi, pyesni personin që drejton trajnimin. Përgjigjet tuaja mbeten në telefonin tuaj.',
  },
  'wrong-instrument': {
    title: 'Pyetësori ka ndryshuar',
    detail:
      'Kjo faqe është më e vjetër se pyetësori. Ju lutemi, ringarkojeni. Përgjigjet tuaja mbeten në telefonin tuaj.',
  },
  'card-already-used': {
    title: 'Kjo kartelë është përdorur tashmë',
    detail:
      'Çdo kartelë vlen një herë për çdo pyetësor. Nëse nuk e keni përdorur ju, ju lutemi, merrni një kartelë tjetër.',
  },
  'different-response-stored': {
    title: 'Kjo përgjigje është ruajtur tashmë',
    detail:
      'Nën këtë vërtetim janë ruajtur përgjigje të tjera dhe ato nuk ndryshohen. Nuk keni nevojë të dërgoni asgjë përsëri.',
  },
  'seminar-full': {
    title: 'Ky seminar nuk pranon më përgjigje',
    detail:
      'Kanë ardhur shumë më tepër përgjigje sesa persona të pritur. Ju lutemi, njoftoni personin që drejton trajnimin.',
  },
  'not-deletable': {
    title: 'Kjo përgjigje nuk mund të fshihet më',
    detail:
      'Pyetësori është mbyllur dhe rezultatet janë krijuar. Ato tregojnë vetëm grupe, kurrë një person të vetëm.',
  },
  'wave-order': {
    title: 'Ky hap nuk është i mundur tani',
    detail:
      'Pyetësorët hapen dhe mbyllen njëri pas tjetrit dhe nuk hapen përsëri. Ju lutemi, ringarkoni faqen.',
  },
  'email-taken': {
    title: 'Kjo adresë e-poste është në përdorim',
    detail: 'Një person me këtë adresë ekziston. Ju lutemi, krijoni për të një lidhje të re identifikimi.',
  },
  'seminar-finished': {
    title: 'Ky seminar ka përfunduar',
    detail: 'Nuk pranon më përgjigje. Ju faleminderit për pjesëmarrjen.',
  },
  'link-not-valid': {
    title: 'Kjo lidhje nuk vlen më',
    detail:
      'Lidhja e identifikimit vlen një herë dhe për një kohë të kufizuar. Ju lutemi, kërkoni një të re.',
  },
  'too-large': {
    title: 'Kjo është tepër e madhe',
    detail: 'Është dërguar më shumë sesa mban formulari. Ju lutemi, ringarkoni faqen dhe provoni përsëri.',
  },
  'invalid-answers': {
    title: 'Disa përgjigje nuk i përshtaten pyetësorit',
    detail:
      'Ju lutemi, ringarkoni faqen, kontrolloni përgjigjet dhe dërgojini përsëri. Përgjigjet tuaja mbeten në telefonin tuaj.',
  },
  'mistyped-receipt': {
    title: 'Në vërtetim ka një gabim shkrimi',
    detail: 'Ju lutemi, krahasojeni me atë që keni shënuar, shenjë për shenjë.',
  },
  'unknown-choice': {
    title: 'Njëra nga zgjedhjet nuk ekziston',
    detail: 'Ju lutemi, ringarkoni faqen dhe zgjidhni përsëri programin, shtetin dhe institucionin.',
  },
  'too-many-requests': {
    title: 'Tepër kërkesa njëherësh',
    detail: 'Ju lutemi, prisni një minutë dhe provoni përsëri. Asgjë nuk ka humbur.',
  },
  unexpected: {
    title: 'Ndodhi një gabim nga ana jonë',
    detail: 'Asgjë nuk është ruajtur përgjysmë. Ju lutemi, provoni përsëri pas disa minutash.',
  },
};
