import { deriveLinkDigest, type LinkDigests, type LinkWay, parseCardCode } from '@uvid/linkage';
import type { Answers, Language, Wave } from '@uvid/surveys';
import type { ApiClient } from '#lib/api-client.ts';
import type { FormFault } from './form-fault.ts';
import type { PostedForm } from './read-form.ts';

/** What happened to a form that was posted without the phone's own script. */
export type SendOutcome =
  | {
      readonly kind: 'stored';
      readonly receipt: string;
      readonly late: boolean;
      readonly wave: Wave;
      readonly language: Language;
      readonly answers: Answers;
      readonly linkedBy: readonly LinkWay[];
    }
  | { readonly kind: 'refused'; readonly fault: FormFault };

const faultOfProblem: Readonly<Record<string, FormFault>> = {
  'card-already-used': 'card-already-used',
  'different-response-stored': 'different-response-stored',
  'seminar-full': 'seminar-full',
  'wave-not-open': 'wave-not-open',
  'seminar-finished': 'seminar-finished',
  'wrong-instrument': 'page-outdated',
  'invalid-answers': 'page-outdated',
  malformed: 'page-outdated',
  'too-many-requests': 'too-many',
};

/**
 * Sends a posted form to the API, as the phone's own script would have done: the link digests are derived
 * here, in memory, and neither the card's code nor the phone's key goes any further.
 */
export async function sendForm(api: ApiClient, seminar: string, form: PostedForm): Promise<SendOutcome> {
  const { id, wave, instrument, language, answers } = form;
  const card = parseCardCode(form.card);

  if (form.card !== '' && card.kind !== 'valid') return { kind: 'refused', fault: `card-${card.kind}` };
  if (Object.keys(answers).length === 0) return { kind: 'refused', fault: 'nothing-answered' };
  if (id === null || wave === null || language === null) return { kind: 'refused', fault: 'page-outdated' };

  const links = await linksOf(seminar, form);
  const response = await api.responses.$post({
    json: { id, seminar, wave, instrument, language, answers, links },
  });
  if (!response.ok) {
    const { kind } = await response.json();
    return { kind: 'refused', fault: faultOfProblem[kind] ?? 'unexpected' };
  }
  const linkedBy = Object.keys(links) as LinkWay[];
  return { kind: 'stored', ...(await response.json()), wave, language, answers, linkedBy };
}

async function linksOf(seminar: string, { card, phoneKey }: PostedForm): Promise<LinkDigests> {
  return {
    ...(card === '' ? {} : { card: await deriveLinkDigest('card', seminar, card) }),
    ...(phoneKey === '' ? {} : { phone: await deriveLinkDigest('phone', seminar, phoneKey) }),
  };
}
