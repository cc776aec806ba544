import type { ContrastResult } from '@uvid/summaries';
import type { Formats } from '#lib/format/formats.ts';
import type { Messages } from '#lib/messages/messages.ts';

/**
 * The result in the words that a trainer reads aloud.
 *
 * @param scaleName the primary scale in the language of the page
 * @param threshold fewest matched pairs that a result is shown for
 */
export function headlineSentence(
  { headline, to }: Pick<ContrastResult, 'headline' | 'to'>,
  words: { messages: Messages['result']; formats: Formats; scaleName: string; threshold: number },
): string {
  const { messages, formats, scaleName, threshold } = words;
  if (headline.kind === 'suppressed') {
    return messages.headline.suppressed(suppressionReason(headline.reason, messages, threshold));
  }

  // A gain is said without its sign; a loss and what is uncertain keep it.
  const change = headline.kind === 'moved-up' ? formats.points : formats.change;
  const figures = {
    scale: scaleName,
    to,
    gain: change(headline.gain),
    lower: change(headline.interval.lower),
    upper: change(headline.interval.upper),
  };
  if (headline.basis === 'gain-only') return messages.gainOnly[headline.kind](figures);
  return messages.headline[headline.kind]({
    ...figures,
    before: formats.points(headline.before.mean),
    after: formats.points(headline.after.mean),
  });
}

/** Why a number is withheld, as the end of a sentence. */
export function suppressionReason(
  reason: 'below-threshold' | 'would-identify',
  { suppressed }: Messages['result'],
  threshold: number,
): string {
  return reason === 'below-threshold'
    ? suppressed['below-threshold'](threshold)
    : suppressed['would-identify'];
}
