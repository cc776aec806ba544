// Croatian: not yet reviewed by a native speaker. Polite "vi" takes the plural, which is the same for everyone.
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
  description: 'Što mislite i znate o ženama i muškarcima u obrani i kako biste postupili.',
  scales: {
    operations: {
      name: 'Važnost za operacije i planiranje',
      description: 'Koliko se rodna perspektiva smatra korisnom za vojne operacije i planiranje obrane.',
    },
    roles: {
      name: 'Otvorenost u pogledu uloga',
      description:
        'Koliko su mišljenja slobodna od stereotipa o ženama i muškarcima. Viši rezultat znači manje stereotipa.',
    },
    recognition: {
      name: 'Prepoznavanje i prijavljivanje',
      description:
        'Prepoznavanje diskriminacije i spolnog uznemiravanja te poznavanje i korištenje načina da se prijave.',
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
        'Rodna perspektiva znači sagledati kako nešto djeluje na žene i muškarce u njihovu različitom položaju. Koliko se slažete?',
    },
    roles: {
      title: 'Žene i muškarci na poslu',
      intro: 'Ovdje nema točnih ni netočnih odgovora. Koliko se slažete?',
    },
    recognition: { title: 'Poštovanje na poslu', intro: 'Koliko se slažete?' },
    confidence: { title: 'Vi i vaš posao', intro: 'Koliko se slažete?' },
    knowledge: {
      title: 'Što znate?',
      intro:
        'Svako pitanje ima jedan točan odgovor. Ako ga ne znate, molimo označite to umjesto da pogađate.',
    },
    feedback: { title: 'Ova obuka', intro: 'Koliko se slažete?' },
    behaviour: { title: 'Nakon obuke', intro: 'Molimo razmislite o svojem poslu od kraja obuke do danas.' },
    'about-you': {
      title: 'O vama',
      intro:
        'Ovi se odgovori prikazuju samo za dovoljno velike skupine. Možete izostaviti bilo koji od njih.',
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
      text: 'Razmišljanje o rodnim pitanjima odvlači pozornost od pravih zadaća obrane.',
    },
    'operations-local-women': {
      text: 'Razgovori sa ženama iz lokalnog stanovništva poboljšavaju sliku o sigurnosnom stanju.',
    },
    'operations-everyday': {
      text: 'Rodna je perspektiva korisna u svakodnevnom radu obrambenih institucija.',
    },
    'operations-later': {
      text: 'Rodna ravnopravnost može čekati dok se ne riješe važni sigurnosni problemi.',
    },

    'roles-command': { text: 'Žena može zapovijedati borbenom postrojbom jednako dobro kao i muškarac.' },
    'roles-nature': { text: 'Obrana je po svojoj naravi posao za muškarce.' },
    'roles-parental-leave': { text: 'Roditeljski dopust namijenjen je očevima jednako kao i majkama.' },
    'roles-technical': { text: 'Žene i muškarci jednako su sposobni za tehničke poslove.' },
    'roles-pressure': { text: 'Muškarci pod pritiskom donose bolje odluke od žena.' },
    'roles-fear': { text: 'Muškarac koji prizna da se boji zaslužuje poštovanje.' },

    'recognition-jokes': {
      text: 'Šale spolnog sadržaja na poslu mogu biti uznemiravanje i onda kada im je cilj nasmijati.',
    },
    'recognition-notice': {
      text: 'Primjećujem kada se prema nekomu na poslu lošije postupa zato što je žena ili muškarac.',
    },
    'recognition-sensitive': { text: 'Ljudi koji se žale na uznemiravanje obično su preosjetljivi.' },
    'recognition-channels': { text: 'Znam gdje mogu prijaviti spolno uznemiravanje.' },
    'recognition-report': { text: 'Ako doživim uznemiravanje na poslu, službeno ću ga prijaviti.' },

    'confidence-explain': { text: 'Mogu objasniti drugima što je rodna perspektiva.' },
    'confidence-apply': {
      text: 'Znam kako u svojem radu uzeti u obzir različit položaj žena i muškaraca.',
    },
    'confidence-helpless': { text: 'Malo je toga što ja mogu učiniti za ravnopravnost na poslu.' },
    'confidence-speak-up': { text: 'Ako netko na poslu iznese seksističku primjedbu, reagirat ću.' },
    'confidence-support': { text: 'Podržat ću svaku osobu na poslu koja želi prijaviti uznemiravanje.' },

    'knowledge-year': {
      text: 'Koje je godine Vijeće sigurnosti UN-a usvojilo Rezoluciju 1325 o ženama, miru i sigurnosti?',
      options: { y1995: '1995.', y2000: '2000.', y2008: '2008.', y2015: '2015.' },
    },
    'knowledge-pillars': {
      text: 'Koja su četiri stupa agende „Žene, mir i sigurnost“?',
      options: {
        'education-health': 'Obrazovanje, zdravstvo, zapošljavanje i obitelj',
        'land-sea-air': 'Kopno, more, zrak i kibernetički prostor',
        'participation-protection': 'Sudjelovanje, zaštita, prevencija te pomoć i oporavak',
        'recruitment-promotion': 'Novačenje, temeljna i dodatna obuka, napredovanje i umirovljenje',
      },
    },
    'knowledge-demand': {
      text: 'Na što Rezolucija 1325 poziva države?',
      options: {
        'decision-making': 'Da bude više žena na svim razinama odlučivanja',
        'separate-units': 'Da u svojim oružanim snagama osnuju posebne postrojbe za žene',
        'half-of-posts': 'Da do određenog datuma polovicu vojnih mjesta popune ženama',
        'away-from-conflict': 'Da žene drže podalje od područja sukoba i mirovnih misija',
      },
    },
    'knowledge-gender': {
      text: 'Što znači pojam „rod“ (na engleskom: gender)?',
      options: {
        'another-word-for-sex': 'Biološke razlike između žena i muškaraca koje postoje od rođenja',
        'womens-matters': 'Sve što se tiče samo žena',
        'number-of-women': 'Udio žena u nekoj instituciji',
        'social-roles': 'Uloge i ponašanja koja društvo očekuje od žena i muškaraca',
      },
    },
    'knowledge-mainstreaming': {
      text: 'Što znači uvođenje rodne perspektive (gender mainstreaming)?',
      options: {
        'equal-numbers':
          'Zapošljavanje jednakog broja žena i muškaraca u svakoj postrojbi i na svakoj razini',
        'assess-consequences': 'Procjena što svaka planirana mjera znači za žene, a što za muškarce',
        'specialists-only': 'Prepuštanje svih pitanja ravnopravnosti jednoj stručnoj osobi ili službi',
        'awareness-day': 'Obavješćivanje javnosti jednom godišnje o položaju žena',
      },
    },
    'knowledge-indirect': {
      text: 'Neko je pravilo isto za sve, ali bez opravdanog razloga stavlja mnogo više žena nego muškaraca u nepovoljniji položaj. Što je to?',
      options: {
        'no-discrimination': 'Nije diskriminacija, jer je pravilo isto za sve',
        'positive-measure': 'Posebna mjera za postizanje ravnopravnosti',
        'indirect-discrimination': 'Neizravna (posredna) diskriminacija',
        harassment: 'Uznemiravanje',
      },
    },
    'knowledge-sexual-harassment': {
      text: 'Što se smatra spolnim uznemiravanjem?',
      options: {
        'touching-only': 'Samo neželjeno dodirivanje; riječi i geste se ne računaju',
        'superiors-only': 'Samo ono što nadređena osoba učini podređenoj',
        'after-warning-only': 'Samo ono što se ponovi nakon pisanog upozorenja',
        'any-unwanted': 'Neželjene riječi, geste ili dodiri spolne naravi kojima se povređuje dostojanstvo',
      },
    },
    'knowledge-cedaw': {
      text: 'Na što Konvencija UN-a CEDAW obvezuje države?',
      options: {
        'end-discrimination': 'Da uklone diskriminaciju žena u zakonima i u praksi',
        'exempt-women': 'Da oslobode žene službe u oružanim snagama',
        'only-in-war': 'Da štite žene samo u vrijeme rata',
        'advice-only': 'Ni na što: to je preporuka koja ne obvezuje države',
      },
    },
    'knowledge-retaliation': {
      text: 'Koga zakon štiti od odmazde kada se diskriminacija prijavi u dobroj vjeri?',
      options: {
        'allowed-if-unproven': 'Nikoga dok sud ne potvrdi diskriminaciju',
        'reporter-only': 'Osobu koja prijavljuje, ali ne i svjedoke',
        'reporter-and-witnesses': 'Osobu koja prijavljuje, a isto tako i svjedoke',
        'superior-decides': 'Samo one koje nadređena osoba odluči zaštititi',
      },
    },

    'feedback-useful': { text: 'Znanje s ove obuke korisno je za moj posao.' },
    'feedback-clear': { text: 'Objašnjenja su bila jasna.' },
    'feedback-examples': { text: 'Primjeri su bili bliski mojem poslu.' },
    'feedback-open': { text: 'Na obuci se moglo otvoreno govoriti.' },
    'feedback-recommend': { text: 'Preporučujem ovu obuku drugima.' },

    'behaviour-applied': {
      text: 'Jeste li u nekoj svojoj zadaći uzeli u obzir različit položaj žena i muškaraca?',
      options: occasions,
    },
    'behaviour-talked': { text: 'Jeste li na poslu razgovarali o nečemu s obuke?', options: occasions },
    'behaviour-spoke-up': {
      text: 'Jeste li reagirali kada je netko iznio seksističku primjedbu?',
      options: occasions,
    },
    'behaviour-supported': {
      text: 'Jeste li podržali nekoga prema komu se lošije postupalo zbog spola ili roda?',
      options: occasions,
    },
    'behaviour-channels': {
      text: 'Jeste li nekomu rekli gdje se može prijaviti uznemiravanje?',
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
        officer: 'Časničko osoblje',
        nco: 'Dočasničko osoblje',
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
