import type { InstrumentDefinition, TextsFor, Wave } from '../../instrument.ts';

const everyWave = ['before', 'after', 'followup'] as const satisfies readonly Wave[];
// Forms that could not be matched count too, so each of the two waves must say which group it belongs to.
const aboutYou = ['before', 'after'] as const satisfies readonly Wave[];
const occasions = ['several', 'once', 'missed', 'no-occasion', 'prefer-not'] as const;

const attitude = { kind: 'likert', points: 5, reversed: false, waves: everyWave } as const;
const reversed = { ...attitude, reversed: true } as const;
const knowledge = { kind: 'knowledge', waves: everyWave } as const;
const feedback = { ...attitude, scale: 'feedback', waves: ['after'] } as const;
const demographic = { kind: 'choice', role: 'demographic', waves: aboutYou } as const;
const behaviour = { kind: 'choice', role: 'behaviour', options: occasions, waves: ['followup'] } as const;

/** Gender awareness, version 1: four scales, nine knowledge items, feedback, behaviour and demographics. */
export const definition = {
  id: 'gender-awareness',
  version: 1,
  scales: ['operations', 'roles', 'recognition', 'confidence'],
  primaryScale: 'recognition',
  items: [
    { ...attitude, id: 'operations-planning', scale: 'operations' },
    { ...reversed, id: 'operations-distraction', scale: 'operations' },
    { ...attitude, id: 'operations-local-women', scale: 'operations' },
    { ...attitude, id: 'operations-everyday', scale: 'operations' },
    { ...reversed, id: 'operations-later', scale: 'operations' },

    { ...attitude, id: 'roles-command', scale: 'roles' },
    { ...reversed, id: 'roles-nature', scale: 'roles' },
    { ...attitude, id: 'roles-parental-leave', scale: 'roles' },
    { ...attitude, id: 'roles-technical', scale: 'roles' },
    { ...reversed, id: 'roles-pressure', scale: 'roles' },
    { ...attitude, id: 'roles-fear', scale: 'roles' },

    { ...attitude, id: 'recognition-jokes', scale: 'recognition' },
    { ...attitude, id: 'recognition-notice', scale: 'recognition' },
    { ...reversed, id: 'recognition-sensitive', scale: 'recognition' },
    { ...attitude, id: 'recognition-channels', scale: 'recognition' },
    { ...attitude, id: 'recognition-report', scale: 'recognition' },

    { ...attitude, id: 'confidence-explain', scale: 'confidence' },
    { ...attitude, id: 'confidence-apply', scale: 'confidence' },
    { ...reversed, id: 'confidence-helpless', scale: 'confidence' },
    { ...attitude, id: 'confidence-speak-up', scale: 'confidence' },
    { ...attitude, id: 'confidence-support', scale: 'confidence' },

    {
      ...knowledge,
      id: 'knowledge-year',
      options: ['y1995', 'y2000', 'y2008', 'y2015'],
      correct: 'y2000',
      source: 'UN Security Council resolution 1325 (2000), S/RES/1325, adopted on 31 October 2000',
    },
    {
      ...knowledge,
      id: 'knowledge-pillars',
      options: ['education-health', 'land-sea-air', 'participation-protection', 'recruitment-promotion'],
      correct: 'participation-protection',
      source:
        'UN Strategic Results Framework on Women, Peace and Security 2011–2020 (2011), vision; compare S/2010/498, annex',
    },
    {
      ...knowledge,
      id: 'knowledge-demand',
      options: ['decision-making', 'separate-units', 'half-of-posts', 'away-from-conflict'],
      correct: 'decision-making',
      source: 'UN Security Council resolution 1325 (2000), op. para. 1',
    },
    {
      ...knowledge,
      id: 'knowledge-gender',
      options: ['another-word-for-sex', 'womens-matters', 'number-of-women', 'social-roles'],
      correct: 'social-roles',
      source: 'Council of Europe Convention CETS 210 (Istanbul Convention, 2011), art. 3 (c)',
    },
    {
      ...knowledge,
      id: 'knowledge-mainstreaming',
      options: ['equal-numbers', 'assess-consequences', 'specialists-only', 'awareness-day'],
      correct: 'assess-consequences',
      source: 'UN Economic and Social Council, agreed conclusions 1997/2, A/52/3/Rev.1, chap. IV',
    },
    {
      ...knowledge,
      id: 'knowledge-indirect',
      options: ['no-discrimination', 'positive-measure', 'indirect-discrimination', 'harassment'],
      correct: 'indirect-discrimination',
      source: 'CEDAW Committee, general recommendation No. 28 (2010), para. 16',
    },
    {
      ...knowledge,
      id: 'knowledge-sexual-harassment',
      options: ['touching-only', 'superiors-only', 'after-warning-only', 'any-unwanted'],
      correct: 'any-unwanted',
      source: 'Council of Europe Convention CETS 210 (Istanbul Convention, 2011), art. 40',
    },
    {
      ...knowledge,
      id: 'knowledge-cedaw',
      options: ['end-discrimination', 'exempt-women', 'only-in-war', 'advice-only'],
      correct: 'end-discrimination',
      source: 'Convention on the Elimination of All Forms of Discrimination against Women (1979), art. 2',
    },
    {
      ...knowledge,
      id: 'knowledge-retaliation',
      options: ['allowed-if-unproven', 'reporter-only', 'reporter-and-witnesses', 'superior-decides'],
      correct: 'reporter-and-witnesses',
      source:
        'Ban on victimisation in the laws against discrimination of Bosnia and Herzegovina (Official Gazette 59/09), Montenegro (46/10), North Macedonia (2020) and Serbia (22/09); compare Directive 2006/54/EC, art. 24',
    },

    { ...feedback, id: 'feedback-useful' },
    { ...feedback, id: 'feedback-clear' },
    { ...feedback, id: 'feedback-examples' },
    { ...feedback, id: 'feedback-open' },
    { ...feedback, id: 'feedback-recommend' },

    { ...behaviour, id: 'behaviour-applied' },
    { ...behaviour, id: 'behaviour-talked' },
    { ...behaviour, id: 'behaviour-spoke-up' },
    { ...behaviour, id: 'behaviour-supported' },
    { ...behaviour, id: 'behaviour-channels' },

    { ...demographic, id: 'gender', options: ['woman', 'man', 'another', 'prefer-not'] },
    { ...demographic, id: 'age', options: ['under-30', 'from-30-to-44', 'from-45', 'prefer-not'] },
    { ...demographic, id: 'staff', options: ['officer', 'nco', 'soldier', 'civilian', 'prefer-not'] },
    { ...demographic, id: 'earlier-training', options: ['none', 'once', 'several', 'prefer-not'] },
  ],
  sections: [
    {
      id: 'operations',
      items: [
        'operations-planning',
        'operations-distraction',
        'operations-local-women',
        'operations-everyday',
        'operations-later',
      ],
    },
    {
      id: 'roles',
      items: [
        'roles-command',
        'roles-nature',
        'roles-parental-leave',
        'roles-technical',
        'roles-pressure',
        'roles-fear',
      ],
    },
    {
      id: 'recognition',
      items: [
        'recognition-jokes',
        'recognition-notice',
        'recognition-sensitive',
        'recognition-channels',
        'recognition-report',
      ],
    },
    {
      id: 'confidence',
      items: [
        'confidence-explain',
        'confidence-apply',
        'confidence-helpless',
        'confidence-speak-up',
        'confidence-support',
      ],
    },
    {
      id: 'knowledge',
      items: [
        'knowledge-year',
        'knowledge-pillars',
        'knowledge-demand',
        'knowledge-gender',
        'knowledge-mainstreaming',
        'knowledge-indirect',
        'knowledge-sexual-harassment',
        'knowledge-cedaw',
        'knowledge-retaliation',
      ],
    },
    {
      id: 'feedback',
      items: [
        'feedback-useful',
        'feedback-clear',
        'feedback-examples',
        'feedback-open',
        'feedback-recommend',
      ],
    },
    {
      id: 'behaviour',
      items: [
        'behaviour-applied',
        'behaviour-talked',
        'behaviour-spoke-up',
        'behaviour-supported',
        'behaviour-channels',
      ],
    },
    { id: 'about-you', items: ['gender', 'age', 'staff', 'earlier-training'] },
  ],
} as const satisfies InstrumentDefinition;

export type GenderAwarenessTexts = TextsFor<typeof definition>;
