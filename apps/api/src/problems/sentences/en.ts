import type { ProblemCatalogue } from '../problem-kinds.ts';

export const english: ProblemCatalogue = {
  malformed: {
    title: 'This could not be read',
    detail: 'Something is missing or has the wrong form. Please reload the page and try again.',
  },
  'sign-in-needed': {
    title: 'Please sign in',
    detail: 'This page is for people with an account. Please sign in and try again.',
  },
  'not-allowed': {
    title: 'This is not open to you',
    detail: 'Your account does not include this. If you need it, please ask your administrator.',
  },
  'cross-site': {
    title: 'This came from another site',
    detail:
      'For your safety, changes are accepted from this site only. Please open the page here and try again.',
  },
  'setup-refused': {
    title: 'Set-up is not possible',
    detail:
      'The set-up key is not right, or the set-up is already done. If you have an account, please sign in.',
  },
  'not-found': {
    title: 'There is nothing here',
    detail: 'This address leads nowhere. Please check it, or go back to the start page.',
  },
  'unknown-seminar': {
    title: 'This seminar is not known',
    detail: 'Please check the code letter by letter, or ask your trainer for it.',
  },
  'unknown-receipt': {
    title: 'Nothing is stored under this receipt',
    detail:
      'Please check the seminar code and the receipt. If the response was deleted, it is gone for good.',
  },
  'unknown-person': {
    title: 'This person is not known',
    detail: 'Please reload the list of people and choose again.',
  },
  'no-result-yet': {
    title: 'There is no result yet',
    detail: 'A result is made when a questionnaire is closed. Please close it first.',
  },
  'wave-not-open': {
    title: 'The questionnaire is not open',
    detail:
      'It has not been opened yet, or it has been closed. Please ask your trainer. Your answers stay on your phone.',
  },
  'wrong-instrument': {
    title: 'The questionnaire has changed',
    detail: 'This page is older than the questionnaire. Please reload it. Your answers stay on your phone.',
  },
  'card-already-used': {
    title: 'This card has already been used',
    detail: 'Each card counts once for each questionnaire. If it was not you, please take another card.',
  },
  'different-response-stored': {
    title: 'This response is already stored',
    detail:
      'Other answers are stored under this receipt, and they stay as they are. You need not send anything again.',
  },
  'seminar-full': {
    title: 'This seminar takes no more responses',
    detail: 'Many more responses have arrived than people were expected. Please tell your trainer.',
  },
  'not-deletable': {
    title: 'This response can no longer be deleted',
    detail:
      'The questionnaire is closed and the results have been made. They show groups only, never a single person.',
  },
  'wave-order': {
    title: 'This step is not possible now',
    detail:
      'Questionnaires are opened and closed one after the other, and never reopened. Please reload the page.',
  },
  'email-taken': {
    title: 'This e-mail address is already in use',
    detail: 'A person with this address exists. Please make a new sign-in link for that person instead.',
  },
  'seminar-finished': {
    title: 'This seminar is finished',
    detail: 'It takes no more responses. Thank you for taking part.',
  },
  'link-not-valid': {
    title: 'This link no longer works',
    detail: 'A sign-in link works once and for a limited time. Please ask for a new one.',
  },
  'too-large': {
    title: 'This is too large',
    detail: 'More was sent than a form can hold. Please reload the page and try again.',
  },
  'invalid-answers': {
    title: 'Some answers do not fit the questionnaire',
    detail:
      'Please reload the page, check your answers and send them again. Your answers stay on your phone.',
  },
  'mistyped-receipt': {
    title: 'There is a typing error in the receipt',
    detail: 'Please compare it with what you wrote down, character by character.',
  },
  'unknown-choice': {
    title: 'One of the choices does not exist',
    detail: 'Please reload the page and choose programme, country and institution again.',
  },
  'too-many-requests': {
    title: 'Too much at once',
    detail: 'Please wait a minute and try again. Nothing is lost.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    detail: 'Nothing has been half stored. Please try again in a few minutes.',
  },
};
