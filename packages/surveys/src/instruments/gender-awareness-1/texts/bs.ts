// Bosnian: not yet reviewed by a native speaker. Polite "vi" takes the plural, which is the same for everyone.
import type { GenderAwarenessTexts } from '../definition.ts';

const preferNot = 'Ne želim odgovoriti';
const occasions = {
  several: 'Da, više puta',
  once: 'Da, jednom',
  missed: 'Ne, iako je bilo prilike',
  'no-occasion': 'Nije bilo prilike',
  'prefer-not': preferNot,
};

export const texts = {
  title: 'Rodna osviještenost',
  description: 'Šta mislite i znate o ženama i muškarcima u odbrani i kako biste postupili.',
  scales: {
    operations: {
      name: 'Značaj za operacije i planiranje',
      description: 'Koliko se rodna perspektiva smatra korisnom za vojne operacije i planiranje odbrane.',
    },
    roles: {
      name: 'Otvorenost u pogledu uloga',
      description:
        'Koliko su mišljenja slobodna od stereotipa o ženama i muškarcima. Viši rezultat znači manje stereotipa.',
    },
    recognition: {
      name: 'Prepoznavanje i prijavljivanje',
      description:
        'Prepoznavanje diskriminacije i seksualnog uznemiravanja te poznavanje i korištenje načina da se prijave.',
    },
    confidence: {
      name: 'Samopouzdanje i namjera djelovanja',
      description: 'Sigurnost u primjeni rodne perspektive i namjera da se djeluje.',
    },
  },
  sections: {
    operations: {
      title: 'Operacije i planiranje',
      intro:
        'Rodna perspektiva znači sagledati kako nešto djeluje na žene i muškarce u njihovom različitom položaju. Koliko se slažete?',
    },
    roles: {
      title: 'Žene i muškarci na poslu',
      intro: 'Ovdje nema tačnih ni netačnih odgovora. Koliko se slažete?',
    },
    recognition: { title: 'Poštovanje na poslu', intro: 'Koliko se slažete?' },
    confidence: { title: 'Vi i vaš posao', intro: 'Koliko se slažete?' },
    knowledge: {
      title: 'Šta znate?',
      intro:
        'Svako pitanje ima jedan tačan odgovor. Ako ga ne znate, molimo označite to umjesto da pogađate.',
    },
    feedback: { title: 'Ova obuka', intro: 'Koliko se slažete?' },
    behaviour: { title: 'Nakon obuke', intro: 'Molimo razmislite o svom poslu od kraja obuke do danas.' },
    'about-you': {
      title: 'O vama',
      intro: 'Ovi odgovori prikazuju se samo za dovoljno velike grupe. Možete izostaviti bilo koji od njih.',
    },
  },
  agreement: {
    1: 'Uopće se ne slažem',
    2: 'Ne slažem se',
    3: 'Niti se slažem niti se ne slažem',
    4: 'Slažem se',
    5: 'U potpunosti se slažem',
    none: 'Nemam mišljenje ili ne želim odgovoriti',
  },
  unknown: 'Ne znam',
  items: {
    'operations-planning': {
      text: 'Plan je bolji ako uzima u obzir kako različito djeluje na žene i na muškarce.',
    },
    'operations-distraction': {
      text: 'Razmišljanje o rodnim pitanjima odvlači pažnju od pravih zadataka odbrane.',
    },
    'operations-local-women': {
      text: 'Razgovori sa ženama iz lokalnog stanovništva poboljšavaju sliku o sigurnosnoj situaciji.',
    },
    'operations-everyday': { text: 'Rodna perspektiva korisna je u svakodnevnom radu institucija odbrane.' },
    'operations-later': {
      text: 'Rodna ravnopravnost može čekati dok se ne riješe važni sigurnosni problemi.',
    },

    'roles-command': { text: 'Žena može komandovati borbenom jedinicom jednako dobro kao i muškarac.' },
    'roles-nature': { text: 'Odbrana je po svojoj prirodi posao za muškarce.' },
    'roles-parental-leave': { text: 'Roditeljsko odsustvo namijenjeno je očevima jednako kao i majkama.' },
    'roles-technical': { text: 'Žene i muškarci jednako su sposobni za tehničke poslove.' },
    'roles-pressure': { text: 'Muškarci pod pritiskom donose bolje odluke od žena.' },
    'roles-fear': { text: 'Muškarac koji prizna da se boji zaslužuje poštovanje.' },

    'recognition-jokes': {
      text: 'Šale seksualnog sadržaja na poslu mogu biti uznemiravanje i onda kada im je cilj da nasmiju.',
    },
    'recognition-notice': {
      text: 'Primjećujem kada se prema nekome na poslu lošije postupa zato što je žena ili muškarac.',
    },
    'recognition-sensitive': { text: 'Ljudi koji se žale na uznemiravanje obično su preosjetljivi.' },
    'recognition-channels': { text: 'Znam gdje mogu prijaviti seksualno uznemiravanje.' },
    'recognition-report': { text: 'Ako doživim uznemiravanje na poslu, službeno ću ga prijaviti.' },

    'confidence-explain': { text: 'Mogu objasniti drugima šta je rodna perspektiva.' },
    'confidence-apply': {
      text: 'Znam kako da u svom radu uzmem u obzir različit položaj žena i muškaraca.',
    },
    'confidence-helpless': { text: 'Malo je toga što ja mogu učiniti za ravnopravnost na poslu.' },
    'confidence-speak-up': { text: 'Ako neko na poslu iznese seksističku primjedbu, reagovat ću.' },
    'confidence-support': { text: 'Podržat ću svaku osobu na poslu koja želi prijaviti uznemiravanje.' },

    'knowledge-year': {
      text: 'Koje je godine Vijeće sigurnosti UN-a usvojilo Rezoluciju 1325 o ženama, miru i sigurnosti?',
      options: { y1995: '1995.', y2000: '2000.', y2008: '2008.', y2015: '2015.' },
    },
    'knowledge-pillars': {
      text: 'Koja su četiri stuba agende „Žene, mir i sigurnost“?',
      options: {
        'education-health': 'Obrazovanje, zdravstvo, zapošljavanje i porodica',
        'land-sea-air': 'Kopno, more, zrak i kibernetički prostor',
        'participation-protection': 'Učešće, zaštita, prevencija te pomoć i oporavak',
        'recruitment-promotion': 'Regrutacija, osnovna i dodatna obuka, napredovanje i penzionisanje',
      },
    },
    'knowledge-demand': {
      text: 'Na šta Rezolucija 1325 poziva države?',
      options: {
        'decision-making': 'Da bude više žena na svim nivoima odlučivanja',
        'separate-units': 'Da u svojim oružanim snagama osnuju posebne jedinice za žene',
        'half-of-posts': 'Da do određenog datuma polovinu vojnih mjesta popune ženama',
        'away-from-conflict': 'Da žene drže podalje od područja sukoba i mirovnih misija',
      },
    },
    'knowledge-gender': {
      text: 'Šta znači pojam „rod“ (na engleskom: gender)?',
      options: {
        'another-word-for-sex': 'Biološke razlike između žena i muškaraca koje postoje od rođenja',
        'womens-matters': 'Sve što se tiče samo žena',
        'number-of-women': 'Udio žena u nekoj instituciji',
        'social-roles': 'Uloge i ponašanja koja društvo očekuje od žena i muškaraca',
      },
    },
    'knowledge-mainstreaming': {
      text: 'Šta znači uvođenje rodne perspektive (gender mainstreaming)?',
      options: {
        'equal-numbers': 'Zapošljavanje jednakog broja žena i muškaraca u svakoj jedinici i na svakom nivou',
        'assess-consequences': 'Procjena šta svaka planirana mjera znači za žene, a šta za muškarce',
        'specialists-only': 'Prepuštanje svih pitanja ravnopravnosti jednoj stručnoj osobi ili službi',
        'awareness-day': 'Informisanje javnosti jednom godišnje o položaju žena',
      },
    },
    'knowledge-indirect': {
      text: 'Neko pravilo isto je za sve, ali bez opravdanog razloga stavlja mnogo više žena nego muškaraca u nepovoljniji položaj. Šta je to?',
      options: {
        'no-discrimination': 'Nije diskriminacija, jer je pravilo isto za sve',
        'positive-measure': 'Posebna mjera za postizanje ravnopravnosti',
        'indirect-discrimination': 'Posredna (indirektna) diskriminacija',
        harassment: 'Uznemiravanje',
      },
    },
    'knowledge-sexual-harassment': {
      text: 'Šta se smatra seksualnim uznemiravanjem?',
      options: {
        'touching-only': 'Samo neželjeno dodirivanje; riječi i gestovi se ne računaju',
        'superiors-only': 'Samo ono što nadređena osoba učini podređenoj',
        'after-warning-only': 'Samo ono što se ponovi nakon pisanog upozorenja',
        'any-unwanted': 'Neželjene seksualne riječi, gestovi ili dodiri kojima se povređuje dostojanstvo',
      },
    },
    'knowledge-cedaw': {
      text: 'Na šta Konvencija UN-a CEDAW obavezuje države?',
      options: {
        'end-discrimination': 'Da uklone diskriminaciju žena u zakonima i u praksi',
        'exempt-women': 'Da oslobode žene službe u oružanim snagama',
        'only-in-war': 'Da štite žene samo u vrijeme rata',
        'advice-only': 'Ni na šta: to je preporuka koja ne obavezuje države',
      },
    },
    'knowledge-retaliation': {
      text: 'Koga zakon štiti od odmazde kada se diskriminacija prijavi u dobroj namjeri?',
      options: {
        'allowed-if-unproven': 'Nikoga dok sud ne potvrdi diskriminaciju',
        'reporter-only': 'Osobu koja prijavljuje, ali ne i svjedoke',
        'reporter-and-witnesses': 'Osobu koja prijavljuje, a isto tako i svjedoke',
        'superior-decides': 'Samo one koje nadređena osoba odluči zaštititi',
      },
    },

    'feedback-useful': { text: 'Znanje s ove obuke korisno je za moj posao.' },
    'feedback-clear': { text: 'Objašnjenja su bila jasna.' },
    'feedback-examples': { text: 'Primjeri su bili bliski mom poslu.' },
    'feedback-open': { text: 'Na obuci se moglo otvoreno govoriti.' },
    'feedback-recommend': { text: 'Preporučujem ovu obuku drugima.' },

    'behaviour-applied': {
      text: 'Jeste li u nekom svom zadatku uzeli u obzir različit položaj žena i muškaraca?',
      options: occasions,
    },
    'behaviour-talked': { text: 'Jeste li na poslu razgovarali o nečemu s obuke?', options: occasions },
    'behaviour-spoke-up': {
      text: 'Jeste li reagovali kada je neko iznio seksističku primjedbu?',
      options: occasions,
    },
    'behaviour-supported': {
      text: 'Jeste li podržali nekoga prema kome se lošije postupalo zbog spola ili roda?',
      options: occasions,
    },
    'behaviour-channels': {
      text: 'Jeste li nekome rekli gdje se može prijaviti uznemiravanje?',
      options: occasions,
    },

    gender: {
      text: 'Koji je vaš spol ili rod?',
      options: { woman: 'Žena', man: 'Muškarac', another: 'Drugo', 'prefer-not': preferNot },
    },
    age: {
      text: 'Koliko godina imate?',
      options: {
        'under-30': 'Manje od 30',
        'from-30-to-44': 'Od 30 do 44',
        'from-45': '45 ili više',
        'prefer-not': preferNot,
      },
    },
    staff: {
      text: 'Kojoj kategoriji osoblja pripadate?',
      options: {
        officer: 'Oficirsko osoblje',
        nco: 'Podoficirsko osoblje',
        soldier: 'Vojničko osoblje',
        civilian: 'Civilno osoblje',
        'prefer-not': preferNot,
      },
    },
    'earlier-training': {
      text: 'Koliko ste obuka o rodnim pitanjima pohađali, ne računajući ovu?',
      options: {
        none: 'Nijednu',
        once: 'Jednu',
        several: 'Više njih',
        'prefer-not': 'Ne sjećam se ili ne želim odgovoriti',
      },
    },
  },
} satisfies GenderAwarenessTexts;
