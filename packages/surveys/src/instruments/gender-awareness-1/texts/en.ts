// English: the authoritative wording.
import type { GenderAwarenessTexts } from '../definition.ts';

const occasions = {
  several: 'Yes, several times',
  once: 'Yes, once',
  missed: 'No, although there was an occasion',
  'no-occasion': 'There was no occasion',
  'prefer-not': 'I prefer not to say',
};

export const texts = {
  title: 'Gender awareness',
  description: 'What you think and know about women and men in defence, and what you would do.',
  scales: {
    operations: {
      name: 'Relevance for operations and planning',
      description: 'How useful a gender perspective seems for military operations and defence planning.',
    },
    roles: {
      name: 'Openness about roles',
      description:
        'How free opinions are of stereotypes about women and men. Higher means fewer stereotypes.',
    },
    recognition: {
      name: 'Recognition and reporting',
      description:
        'Recognising discrimination and sexual harassment, and knowing and using the ways to report them.',
    },
    confidence: {
      name: 'Confidence and intention to act',
      description: 'Confidence in applying a gender perspective, and the intention to act.',
    },
  },
  sections: {
    operations: {
      title: 'Operations and planning',
      intro:
        'A gender perspective means looking at how something affects women and men in their different situations. How far do you agree?',
    },
    roles: {
      title: 'Women and men at work',
      intro: 'There are no right or wrong answers here. How far do you agree?',
    },
    recognition: { title: 'Respect at work', intro: 'How far do you agree?' },
    confidence: { title: 'You and your work', intro: 'How far do you agree?' },
    knowledge: {
      title: 'What do you know?',
      intro: 'Each question has one right answer. If you do not know it, please say so rather than guess.',
    },
    feedback: { title: 'This training', intro: 'How far do you agree?' },
    behaviour: {
      title: 'Since the training',
      intro: 'Please think of your work from the end of the training until today.',
    },
    'about-you': {
      title: 'About you',
      intro: 'These answers are shown only for groups that are large enough. You can leave any of them out.',
    },
  },
  agreement: {
    1: 'Strongly disagree',
    2: 'Disagree',
    3: 'Neither agree nor disagree',
    4: 'Agree',
    5: 'Strongly agree',
    none: 'No opinion or prefer not to say',
  },
  unknown: 'I don’t know',
  items: {
    'operations-planning': {
      text: 'A plan is better when it considers how it affects women and men differently.',
    },
    'operations-distraction': { text: 'Thinking about gender distracts from the real tasks of defence.' },
    'operations-local-women': {
      text: 'Talking to local women improves the picture of the security situation.',
    },
    'operations-everyday': {
      text: 'A gender perspective is useful in the everyday work of a defence institution.',
    },
    'operations-later': {
      text: 'Gender equality can wait until the important security problems are solved.',
    },

    'roles-command': { text: 'A woman can command a combat unit just as well as a man.' },
    'roles-nature': { text: 'Defence is by its nature a job for men.' },
    'roles-parental-leave': { text: 'Parental leave is for fathers just as much as for mothers.' },
    'roles-technical': { text: 'Women and men are equally suited to technical jobs.' },
    'roles-pressure': { text: 'Men make better decisions under pressure than women.' },
    'roles-fear': { text: 'A man who admits that he is afraid deserves respect.' },

    'recognition-jokes': {
      text: 'Sexual jokes at work can be harassment even when they are meant to be funny.',
    },
    'recognition-notice': {
      text: 'I notice when somebody is treated worse at work because of being a woman or a man.',
    },
    'recognition-sensitive': { text: 'People who complain about harassment are usually too sensitive.' },
    'recognition-channels': { text: 'I know where I can report sexual harassment.' },
    'recognition-report': { text: 'If I experience harassment at work, I will report it officially.' },

    'confidence-explain': { text: 'I can explain to others what a gender perspective is.' },
    'confidence-apply': {
      text: 'I know how to consider the different situations of women and men in my own work.',
    },
    'confidence-helpless': { text: 'There is little I can do myself for equality at work.' },
    'confidence-speak-up': { text: 'If somebody makes a sexist remark at work, I will say something.' },
    'confidence-support': { text: 'I will support anyone at work who wants to report harassment.' },

    'knowledge-year': {
      text: 'In which year did the UN Security Council adopt resolution 1325 on women, peace and security?',
      options: { y1995: '1995', y2000: '2000', y2008: '2008', y2015: '2015' },
    },
    'knowledge-pillars': {
      text: 'What are the four pillars of the women, peace and security agenda?',
      options: {
        'education-health': 'Education, health, employment, and family',
        'land-sea-air': 'Land, sea, air, and cyberspace',
        'participation-protection': 'Participation, protection, prevention, and relief and recovery',
        'recruitment-promotion': 'Recruitment, basic and further training, promotion, and retirement',
      },
    },
    'knowledge-demand': {
      text: 'What does resolution 1325 urge states to do?',
      options: {
        'decision-making': 'To have more women at all levels of decision-making',
        'separate-units': 'To set up separate units for women in their armed forces',
        'half-of-posts': 'To fill half of all military posts with women by a fixed date',
        'away-from-conflict': 'To keep women away from conflict areas and from peace missions',
      },
    },
    'knowledge-gender': {
      text: 'What does the term “gender” mean?',
      options: {
        'another-word-for-sex': 'The biological differences between women and men that exist from birth',
        'womens-matters': 'Everything that concerns women only',
        'number-of-women': 'The share of women in an institution',
        'social-roles': 'The roles and behaviour that a society expects of women and men',
      },
    },
    'knowledge-mainstreaming': {
      text: 'What does gender mainstreaming mean?',
      options: {
        'equal-numbers': 'Employing as many women as men in every unit and at every level',
        'assess-consequences': 'Assessing what any planned action means for women and for men',
        'specialists-only': 'Leaving all questions of equality to one specialist or one office',
        'awareness-day': 'Informing the public once a year about the position of women',
      },
    },
    'knowledge-indirect': {
      text: 'A rule is the same for all, but without good reason it puts many more women than men at a disadvantage. What is this?',
      options: {
        'no-discrimination': 'No discrimination, because the rule is the same for all',
        'positive-measure': 'A special measure to achieve equality',
        'indirect-discrimination': 'Indirect discrimination',
        harassment: 'Harassment',
      },
    },
    'knowledge-sexual-harassment': {
      text: 'What counts as sexual harassment?',
      options: {
        'touching-only': 'Unwanted touching only; words and gestures do not count',
        'superiors-only': 'Only what a superior does to a subordinate',
        'after-warning-only': 'Only what is repeated after a written warning',
        'any-unwanted': 'Unwanted sexual words, gestures or touching that violate dignity',
      },
    },
    'knowledge-cedaw': {
      text: 'What does the UN convention CEDAW oblige states to do?',
      options: {
        'end-discrimination': 'To end discrimination against women in law and in practice',
        'exempt-women': 'To exempt women from service in the armed forces',
        'only-in-war': 'To protect women in wartime only',
        'advice-only': 'To nothing: it is a recommendation that does not bind states',
      },
    },
    'knowledge-retaliation': {
      text: 'Whom does the law protect from retaliation when discrimination is reported in good faith?',
      options: {
        'allowed-if-unproven': 'Nobody, as long as no court has confirmed the discrimination',
        'reporter-only': 'The person who reports, but not the witnesses',
        'reporter-and-witnesses': 'The person who reports and also the witnesses',
        'superior-decides': 'Those whom the superior decides to protect',
      },
    },

    'feedback-useful': { text: 'What I learned is useful for my work.' },
    'feedback-clear': { text: 'The explanations were clear.' },
    'feedback-examples': { text: 'The examples were close to my work.' },
    'feedback-open': { text: 'It was possible to speak openly in the training.' },
    'feedback-recommend': { text: 'I recommend this training to others.' },

    'behaviour-applied': {
      text: 'Have you considered the different situations of women and men in one of your tasks?',
      options: occasions,
    },
    'behaviour-talked': {
      text: 'Have you talked at work about something from the training?',
      options: occasions,
    },
    'behaviour-spoke-up': {
      text: 'Have you said something when somebody made a sexist remark?',
      options: occasions,
    },
    'behaviour-supported': {
      text: 'Have you supported somebody who was treated worse because of gender?',
      options: occasions,
    },
    'behaviour-channels': {
      text: 'Have you told somebody where harassment can be reported?',
      options: occasions,
    },

    gender: {
      text: 'What is your gender?',
      options: { woman: 'Woman', man: 'Man', another: 'Another', 'prefer-not': 'I prefer not to say' },
    },
    age: {
      text: 'How old are you?',
      options: {
        'under-30': 'Under 30',
        'from-30-to-44': '30 to 44',
        'from-45': '45 or over',
        'prefer-not': 'I prefer not to say',
      },
    },
    staff: {
      text: 'Which staff category do you belong to?',
      options: {
        officer: 'Officer',
        nco: 'Non-commissioned officer',
        soldier: 'Soldier',
        civilian: 'Civilian staff',
        'prefer-not': 'I prefer not to say',
      },
    },
    'earlier-training': {
      text: 'How many trainings on gender have you attended, not counting this one?',
      options: {
        none: 'None',
        once: 'One',
        several: 'Several',
        'prefer-not': 'I don’t remember or prefer not to say',
      },
    },
  },
} satisfies GenderAwarenessTexts;
