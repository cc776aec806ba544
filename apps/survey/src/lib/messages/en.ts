import type { Messages } from './messages.ts';

export const en: Messages = {
  shell: {
    language: 'Language',
    privacy: 'What happens to my answers',
    workspace: 'For trainers: sign in',
    demo: 'Demonstration: this seminar is simulated. Nothing that you enter here counts anywhere.',
  },
  home: {
    title: 'Questionnaire before and after a training',
    lead: 'Uvid asks the same questions before and after a training and shows whether anything has changed. You answer without a name, an account or an e-mail address. Only results of whole groups are shown, never the answers of one person.',
    code: 'Code of the seminar',
    codeHint: 'It is on the wall and on your card: six characters, for example K7QM-2P.',
    open: 'Open the questionnaire',
    codeFault:
      'This cannot be the code of a seminar. It has six characters. Please compare it with the one on the wall.',
  },
  wave: {
    before: 'Before the training',
    after: 'After the training',
    followup: 'Some months after the training',
  },
  consent: {
    title: 'Your answers are anonymous',
    stored: 'Stored:',
    storedAnswers: 'your answers and the language of the form.',
    storedLink: (ways) =>
      `your answers and the language of the form. So that your forms before and after the training can be compared, also a random key of ${ways}. It does not say who you are.`,
    card: 'your card',
    phone: 'this phone',
    cardOrPhone: 'your card or of this phone',
    notStored: 'Not stored:',
    notStoredThings: 'name, e-mail address, phone number, network address, device, date and time.',
    shown: 'Shown:',
    shownFrom: (people) =>
      `the result of the whole group, once the forms of at least ${people} people match.`,
    nobody:
      'Nobody is shown the answers of one person: not your trainer, not your superior, not the ministry.',
    deleted: 'Deleted:',
    deletedWhen: (days) =>
      days === 0
        ? 'individual answers, as soon as the last questionnaire of this seminar is closed.'
        : `individual answers, ${days} ${days === 1 ? 'day' : 'days'} after the last questionnaire of this seminar has been closed.`,
    yours: 'Your choice:',
    yoursText:
      'taking part is voluntary, and every question is optional. With the receipt that you get at the end you can look at your answers and, until the questionnaire is closed, delete them.',
    minutes: (minutes) => `This takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  },
  form: {
    section: (number, of) => `Section ${number} of ${of}`,
    answered: (answered, of) => `Answered: ${answered} of ${of}`,
    end: 'Send your answers',
    consent: 'By sending, you agree that your answers are used as described at the top of this page.',
    send: 'Send',
    blank: (blank) => `Not answered yet: ${blank}. You may leave these questions out.`,
    firstBlank: 'Go to the first one',
    sendAnyway: 'If you are done, press “Send” once more.',
    faultTitle: 'Nothing has been sent yet',
    kept: 'Everything that you entered is still here.',
  },
  link: {
    title: 'So that your forms can be compared',
    card: 'Code on your card',
    cardHint:
      'If you scanned your card, the code is already here. Use the same card for every questionnaire of this seminar. If you have no card, leave this empty.',
    phone: 'This phone keeps a random key, so that your next form belongs to this one.',
    noScriptCard: 'In your browser this phone cannot tie your forms together; only a card can.',
    noScriptPhone: 'In your browser this phone cannot tie your forms together. You can answer all the same.',
    someoneElse: 'Someone else is answering on this phone?',
    someoneElseEffect:
      'Then everything that was entered here and not sent is forgotten, the code of the card too, and this phone no longer ties forms together; a card still does.',
    startAfresh: 'Someone else is answering: start afresh',
    shared: 'Several people use this phone, so it does not tie forms together. A card still does.',
  },
  fault: {
    'nothing-answered': 'Nothing has been answered. Please answer at least one question.',
    'card-mistyped':
      'There is a typing mistake in the code. Please compare it with your card, character by character.',
    'card-incomplete': 'The code is not complete: it has 17 characters. Please compare it with your card.',
    'card-already-used':
      'A form with this card has already arrived, and each card counts once for each questionnaire. If this is not your card, please correct the code. If you have lost yours, leave this empty.',
    'different-response-stored':
      'This form has arrived before, with other answers. Those are stored. You need not send anything again.',
    'seminar-full':
      'This seminar takes no more forms, as far more have arrived than people were expected. Please tell your trainer.',
    'wave-not-open': 'This questionnaire is not open yet. Please ask your trainer, then send again.',
    'seminar-finished': 'This seminar is finished and takes no more forms.',
    'page-outdated':
      'This page was older than the questionnaire and has been renewed. Please check your answers and send them again.',
    'too-many': 'Too many forms are arriving at this moment. Please wait a minute and send again.',
    unexpected: 'Something went wrong on our side. Please send again in a minute.',
  },
  kept: {
    title: 'Kept on this phone, not sent yet',
    text: 'Your form is finished. It is sent as soon as there is a connection. Leave this page open, or open it again later on this phone.',
    sendNow: 'Send now',
    receipt: 'Your receipt, valid once the form has been sent',
    refused: 'Your form was not accepted',
    refusedKept: 'Your answers are still on this phone.',
  },
  sent: {
    title: 'Thank you. Your answers have arrived.',
    late: 'This questionnaire had already been closed. Your form is kept and counted as late.',
    already: 'The form for this questionnaire has been sent from this phone.',
    alreadyNext: 'The next questionnaire will be on this same page.',
    receipt: 'Your receipt',
    receiptUse:
      'Write it down or keep a picture of it. With it you can look at your answers, and delete them until this questionnaire is closed. Nobody can find it out again for you.',
    copy: 'Copy',
    print: 'Print',
    look: 'Look at what is stored',
    stored: 'This is stored',
    language: 'Language of the form',
    linkedBy: 'Tied to your other forms by',
    linked: { card: 'your card', phone: 'this phone', code: 'your personal code' },
    linkedByNothing: 'nothing; your form stands by itself',
    answers: 'Your answers',
    nothingElse: 'Nothing else is stored: no name, no address, no device, no time.',
  },
  state: {
    plannedTitle: 'Not open yet',
    planned: 'Your trainer opens the questionnaire. Then load this page again.',
    closedTitle: 'This questionnaire is closed',
    beforeClosed: 'The next one opens after the training, on this same page. If you have a card, keep it.',
    afterClosed:
      'The last one opens some months after the training, on this same page. If you have a card, keep it.',
    finishedTitle: 'This seminar is finished',
    finished: 'It takes no more forms. Thank you to all who took part.',
    reload: 'Load again',
    unknownTitle: 'No seminar has this code',
    unknown: 'Please compare the code with the one on the wall, or ask your trainer.',
    unreachableTitle: 'This did not work',
    unreachable: 'The questionnaire cannot be shown at this moment. Please load the page again in a minute.',
    receipt: 'I have a receipt',
  },
  receipt: {
    title: 'Your receipt',
    intro:
      'With your receipt you can look at what is stored. Until the questionnaire is closed, you can delete it.',
    receipt: 'Receipt',
    hint: '16 characters, as they stood at the end of your form.',
    look: 'Show what is stored',
    mistyped: 'There is a typing mistake in the receipt. Please compare it character by character.',
    incomplete: 'The receipt is not complete: it has 16 characters.',
    unknown:
      'Nothing is stored under this receipt in this seminar. If you deleted your answers, they are gone for good; or the time for keeping them is over.',
    wave: 'Questionnaire',
    delete: 'Delete my answers',
    deleteEffect: 'They are deleted at once and for good.',
    deleteNow: 'Delete for good',
    notDeletable:
      'This questionnaire is closed, so individual answers can no longer be taken out: the results have been made. They show groups only.',
    deletedTitle: 'Your answers have been deleted',
    deleted: 'Nothing of them is left. As long as the questionnaire is open, you can fill it in again.',
    back: 'Back to the questionnaire',
  },
  privacy: {
    title: 'What happens to my answers',
    sections: [
      {
        title: 'What is stored',
        text: [
          'Your answers, the language of the form, and which questionnaire of which seminar they belong to.',
          'If you use a card, or the phone ties your forms together: a key that is computed from a random number. The random number itself is not stored.',
        ],
      },
      {
        title: 'What is never stored',
        text: [
          'No name, no e-mail address, no phone number, no service number. No network address, no kind of device, no date and no time. There are no cookies and no third parties on these pages.',
        ],
      },
      {
        title: 'How your forms are tied together',
        text: [
          'To see whether a training changes anything, the form before has to be compared with the form after it. The key does that without a name. Nobody knows who drew which card.',
          'The keys work within one seminar only. When its last questionnaire is closed, they are destroyed.',
        ],
      },
      {
        title: 'Who sees what',
        text: [
          'Your trainer sees how many forms have arrived. Results are made when a questionnaire is closed. They show the whole group, and only when the forms of enough people could be matched. Small groups, such as the few women or the few civilians in a room, are not shown separately.',
          'Nobody is shown the answers of one person: there is no page for it, not for your trainer, your superior, the ministry or the administrators.',
        ],
      },
      {
        title: 'How long',
        text: [
          'Individual answers are deleted after the last questionnaire of the seminar has been closed. What remains are counts and averages of groups.',
        ],
      },
      {
        title: 'What you can do',
        text: [
          'You may leave out any question, or not take part. With your receipt you can look at what is stored, and delete it until the questionnaire is closed. After that it is part of a result for the whole group and can no longer be taken out.',
        ],
      },
      {
        title: 'What we cannot promise',
        text: [
          'Whoever runs the network that you use can see that this site was opened, but not what you answer. Until you send your form, your answers are on your phone; somebody who holds it in their hands can read them there. The same is true of your receipt: do not show it to anybody.',
          'Whoever runs the server could look into its storage. There they would find answers without a name, an address or a time.',
        ],
      },
      {
        title: 'Who is responsible',
        text: [
          'The institution that holds your training. Your trainer can tell you whom to ask there about data protection.',
        ],
      },
    ],
  },
  error: {
    notFoundTitle: 'There is nothing here',
    notFound: 'Please check the address, or enter the code of your seminar.',
    unexpectedTitle: 'Something went wrong on our side',
    unexpected:
      'Please load the page again in a minute. What you entered is kept where your browser allows it.',
  },
};
