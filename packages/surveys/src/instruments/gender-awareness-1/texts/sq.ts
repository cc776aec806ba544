// Albanian (standard): not yet reviewed by a native speaker.
import type { GenderAwarenessTexts } from '../definition.ts';

const preferNot = 'Preferoj të mos përgjigjem';
const occasions = {
  several: 'Po, disa herë',
  once: 'Po, një herë',
  missed: 'Jo, edhe pse pati rast',
  'no-occasion': 'Nuk pati rast',
  'prefer-not': preferNot,
};

export const texts = {
  title: 'Ndërgjegjësimi gjinor',
  description: 'Çfarë mendoni dhe dini për gratë dhe burrat në mbrojtje dhe si do të vepronit.',
  scales: {
    operations: {
      name: 'Rëndësia për operacionet dhe planifikimin',
      description:
        'Sa e dobishme duket perspektiva gjinore për operacionet ushtarake dhe planifikimin e mbrojtjes.',
    },
    roles: {
      name: 'Hapja ndaj roleve',
      description:
        'Sa të lira janë mendimet nga stereotipat për gratë dhe burrat. Një rezultat më i lartë do të thotë më pak stereotipa.',
    },
    recognition: {
      name: 'Identifikimi dhe raportimi',
      description:
        'Identifikimi i diskriminimit dhe i ngacmimit seksual, si dhe njohja dhe përdorimi i mënyrave për t’i raportuar.',
    },
    confidence: {
      name: 'Vetëbesimi dhe gatishmëria për të vepruar',
      description: 'Vetëbesimi në zbatimin e perspektivës gjinore dhe gatishmëria për të vepruar.',
    },
  },
  sections: {
    operations: {
      title: 'Operacionet dhe planifikimi',
      intro:
        'Perspektiva gjinore do të thotë të shihet se si ndikon diçka te gratë dhe burrat në situatat e tyre të ndryshme. Sa pajtoheni?',
    },
    roles: {
      title: 'Gratë dhe burrat në punë',
      intro: 'Këtu nuk ka përgjigje të sakta apo të gabuara. Sa pajtoheni?',
    },
    recognition: { title: 'Respekti në punë', intro: 'Sa pajtoheni?' },
    confidence: { title: 'Ju dhe puna juaj', intro: 'Sa pajtoheni?' },
    knowledge: {
      title: 'Çfarë dini?',
      intro:
        'Çdo pyetje ka një përgjigje të saktë. Nëse nuk e dini, ju lutemi shënojeni këtë në vend që të hamendësoni.',
    },
    feedback: { title: 'Ky trajnim', intro: 'Sa pajtoheni?' },
    behaviour: {
      title: 'Pas trajnimit',
      intro: 'Ju lutemi mendoni për punën tuaj nga fundi i trajnimit deri sot.',
    },
    'about-you': {
      title: 'Për ju',
      intro:
        'Këto përgjigje shfaqen vetëm për grupe mjaft të mëdha. Mund ta lini pa përgjigje cilëndo prej tyre.',
    },
  },
  agreement: {
    1: 'Nuk pajtohem aspak',
    2: 'Nuk pajtohem',
    3: 'As pajtohem, as nuk pajtohem',
    4: 'Pajtohem',
    5: 'Pajtohem plotësisht',
    none: 'Nuk kam mendim ose preferoj të mos përgjigjem',
  },
  unknown: 'Nuk e di',
  items: {
    'operations-planning': {
      text: 'Një plan është më i mirë kur merr parasysh se si ndikon ndryshe te gratë dhe te burrat.',
    },
    'operations-distraction': {
      text: 'Të menduarit për çështjet gjinore e largon vëmendjen nga detyrat e vërteta të mbrojtjes.',
    },
    'operations-local-women': {
      text: 'Bisedat me gratë vendase e përmirësojnë pasqyrën e gjendjes së sigurisë.',
    },
    'operations-everyday': {
      text: 'Perspektiva gjinore është e dobishme në punën e përditshme të një institucioni të mbrojtjes.',
    },
    'operations-later': {
      text: 'Barazia gjinore mund të presë derisa të zgjidhen problemet e rëndësishme të sigurisë.',
    },

    'roles-command': { text: 'Një grua mund ta komandojë një njësi luftarake po aq mirë sa një burrë.' },
    'roles-nature': { text: 'Mbrojtja për nga natyra e saj është punë për burra.' },
    'roles-parental-leave': { text: 'Leja prindërore u takon baballarëve po aq sa nënave.' },
    'roles-technical': { text: 'Gratë dhe burrat janë njëlloj të aftë për punë teknike.' },
    'roles-pressure': { text: 'Burrat marrin vendime më të mira nën presion se gratë.' },
    'roles-fear': { text: 'Një burrë që pranon se ka frikë meriton respekt.' },

    'recognition-jokes': {
      text: 'Shakatë seksuale në punë mund të jenë ngacmim edhe kur thuhen për të qeshur.',
    },
    'recognition-notice': {
      text: 'E vërej kur dikush trajtohet më keq në punë sepse është grua ose burrë.',
    },
    'recognition-sensitive': { text: 'Njerëzit që ankohen për ngacmim zakonisht janë tepër të ndjeshëm.' },
    'recognition-channels': { text: 'E di ku mund ta raportoj ngacmimin seksual.' },
    'recognition-report': { text: 'Nëse përjetoj ngacmim në punë, do ta raportoj zyrtarisht.' },

    'confidence-explain': { text: 'Mund t’u shpjegoj të tjerëve çfarë është perspektiva gjinore.' },
    'confidence-apply': {
      text: 'Di si t’i marr parasysh situatat e ndryshme të grave dhe burrave në punën time.',
    },
    'confidence-helpless': { text: 'Ka pak gjëra që mund të bëj unë për barazinë në punë.' },
    'confidence-speak-up': { text: 'Nëse dikush bën një vërejtje seksiste në punë, do të reagoj.' },
    'confidence-support': { text: 'Do ta mbështes këdo në punë që dëshiron të raportojë ngacmim.' },

    'knowledge-year': {
      text: 'Në cilin vit Këshilli i Sigurimit i OKB-së miratoi Rezolutën 1325 për gratë, paqen dhe sigurinë?',
      options: { y1995: '1995', y2000: '2000', y2008: '2008', y2015: '2015' },
    },
    'knowledge-pillars': {
      text: 'Cilat janë katër shtyllat e agjendës për gratë, paqen dhe sigurinë?',
      options: {
        'education-health': 'Arsimi, shëndetësia, punësimi dhe familja',
        'land-sea-air': 'Toka, deti, ajri dhe hapësira kibernetike',
        'participation-protection': 'Pjesëmarrja, mbrojtja, parandalimi, si dhe ndihma dhe rimëkëmbja',
        'recruitment-promotion': 'Rekrutimi, trajnimi bazë dhe shtesë, ngritja në detyrë dhe pensionimi',
      },
    },
    'knowledge-demand': {
      text: 'Çfarë u kërkon shteteve Rezoluta 1325?',
      options: {
        'decision-making': 'Të ketë më shumë gra në të gjitha nivelet e vendimmarrjes',
        'separate-units': 'Të krijojnë njësi të veçanta për gra në forcat e tyre të armatosura',
        'half-of-posts': 'Të plotësojnë me gra gjysmën e vendeve ushtarake deri në një datë të caktuar',
        'away-from-conflict': 'T’i mbajnë gratë larg zonave të konfliktit dhe misioneve të paqes',
      },
    },
    'knowledge-gender': {
      text: 'Çfarë do të thotë termi “gjini” (në anglisht: gender)?',
      options: {
        'another-word-for-sex': 'Dallimet biologjike midis grave dhe burrave që ekzistojnë nga lindja',
        'womens-matters': 'Gjithçka që ka të bëjë vetëm me gratë',
        'number-of-women': 'Përqindja e grave në një institucion',
        'social-roles': 'Rolet dhe sjelljet që shoqëria i pret nga gratë dhe burrat',
      },
    },
    'knowledge-mainstreaming': {
      text: 'Çfarë do të thotë integrimi gjinor (gender mainstreaming)?',
      options: {
        'equal-numbers': 'Punësimi i po aq grave sa burrave në çdo njësi dhe në çdo nivel',
        'assess-consequences':
          'Vlerësimi se çfarë do të thotë çdo veprim i planifikuar për gratë dhe për burrat',
        'specialists-only':
          'Lënia e të gjitha çështjeve të barazisë në dorë të një personi ose zyre të specializuar',
        'awareness-day': 'Informimi i publikut një herë në vit për pozitën e grave',
      },
    },
    'knowledge-indirect': {
      text: 'Një rregull është i njëjtë për të gjithë, por pa arsye të përligjur vë në pozitë të pafavorshme shumë më tepër gra sesa burra. Çfarë është kjo?',
      options: {
        'no-discrimination': 'Nuk është diskriminim, sepse rregulli është i njëjtë për të gjithë',
        'positive-measure': 'Masë e veçantë për arritjen e barazisë',
        'indirect-discrimination': 'Diskriminim i tërthortë',
        harassment: 'Ngacmim',
      },
    },
    'knowledge-sexual-harassment': {
      text: 'Çfarë quhet ngacmim seksual?',
      options: {
        'touching-only': 'Vetëm prekja e padëshiruar; fjalët dhe gjestet nuk llogariten',
        'superiors-only': 'Vetëm sjellja e eprorëve ndaj vartësve',
        'after-warning-only': 'Vetëm ajo që përsëritet pas një paralajmërimi me shkrim',
        'any-unwanted': 'Fjalët, gjestet ose prekjet seksuale të padëshiruara që cenojnë dinjitetin',
      },
    },
    'knowledge-cedaw': {
      text: 'Çfarë detyrimi u vë shteteve Konventa e OKB-së CEDAW?',
      options: {
        'end-discrimination': 'Ta eliminojnë diskriminimin e grave në ligj dhe në praktikë',
        'exempt-women': 'T’i përjashtojnë gratë nga shërbimi në forcat e armatosura',
        'only-in-war': 'T’i mbrojnë gratë vetëm në kohë lufte',
        'advice-only': 'Asnjë: është rekomandim që nuk i detyron shtetet',
      },
    },
    'knowledge-retaliation': {
      text: 'Kë mbron ligji nga hakmarrja kur diskriminimi raportohet në mirëbesim?',
      options: {
        'allowed-if-unproven': 'Askënd, derisa një gjykatë ta vërtetojë diskriminimin',
        'reporter-only': 'Personin që raporton, por jo dëshmitarët',
        'reporter-and-witnesses': 'Personin që raporton dhe gjithashtu dëshmitarët',
        'superior-decides': 'Vetëm ata që eprori vendos t’i mbrojë',
      },
    },

    'feedback-useful': { text: 'Ajo që mësova është e dobishme për punën time.' },
    'feedback-clear': { text: 'Shpjegimet ishin të qarta.' },
    'feedback-examples': { text: 'Shembujt ishin të afërt me punën time.' },
    'feedback-open': { text: 'Në trajnim mund të flitej hapur.' },
    'feedback-recommend': { text: 'Ua rekomandoj këtë trajnim të tjerëve.' },

    'behaviour-applied': {
      text: 'A i keni marrë parasysh situatat e ndryshme të grave dhe burrave në ndonjë detyrë tuajën?',
      options: occasions,
    },
    'behaviour-talked': { text: 'A keni biseduar në punë për diçka nga trajnimi?', options: occasions },
    'behaviour-spoke-up': {
      text: 'A keni reaguar kur dikush ka bërë një vërejtje seksiste?',
      options: occasions,
    },
    'behaviour-supported': {
      text: 'A e keni mbështetur dikë që është trajtuar më keq për shkak të gjinisë?',
      options: occasions,
    },
    'behaviour-channels': {
      text: 'A i keni treguar dikujt se ku mund të raportohet ngacmimi?',
      options: occasions,
    },

    gender: {
      text: 'Cila është gjinia juaj?',
      options: { woman: 'Grua', man: 'Burrë', another: 'Tjetër', 'prefer-not': preferNot },
    },
    age: {
      text: 'Cila është mosha juaj?',
      options: {
        'under-30': 'Nën 30',
        'from-30-to-44': '30 deri në 44',
        'from-45': '45 ose më shumë',
        'prefer-not': preferNot,
      },
    },
    staff: {
      text: 'Cilës kategori të personelit i përkisni?',
      options: {
        officer: 'Oficer ose oficere',
        nco: 'Nënoficer ose nënoficere',
        soldier: 'Ushtar ose ushtare',
        civilian: 'Personel civil',
        'prefer-not': preferNot,
      },
    },
    'earlier-training': {
      text: 'Sa trajnime për çështjet gjinore keni ndjekur, pa llogaritur këtë?',
      options: {
        none: 'Asnjë',
        once: 'Një',
        several: 'Disa',
        'prefer-not': 'Nuk më kujtohet ose preferoj të mos përgjigjem',
      },
    },
  },
} satisfies GenderAwarenessTexts;
