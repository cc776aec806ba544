import type { ContrastResult } from '@uvid/summaries';
import { languages } from '@uvid/surveys';
import { describe, expect, test } from 'vitest';
import { formatsOf } from '../format/formats.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { headlineSentence } from './headline-sentence.ts';

type Headline = ContrastResult['headline'];

const moments = { sdOfGains: 0.7, standardError: 0.14, p: 0.002 };
const rest = { ...moments, effect: 0.6, effectInterval: { lower: 0.2, upper: 1 }, correlation: 0.5, n: 26 };

function moved(
  kind: 'moved-up' | 'moved-down' | 'unclear',
  after: number,
  lower: number,
  upper: number,
): Headline {
  const gain = after - 3.47;
  const means = { before: { mean: 3.47, sd: 0.7 }, after: { mean: after, sd: 0.7 } };
  return { kind, basis: 'shown', scale: 'roles', ...rest, ...means, gain, interval: { lower, upper } };
}

const up = moved('moved-up', 3.95, 0.21, 0.74);
const down = moved('moved-down', 3.17, -0.55, -0.05);
const unclear = moved('unclear', 3.57, -0.08, 0.28);
const hidden: Headline = { kind: 'suppressed', reason: 'below-threshold', scale: 'roles' };
const identifying: Headline = { kind: 'suppressed', reason: 'would-identify', scale: 'roles' };
const gainAlone: Headline = {
  kind: 'moved-up',
  basis: 'gain-only',
  scale: 'roles',
  n: 26,
  ...moments,
  gain: 0.46,
  interval: { lower: 0.22, upper: 0.7 },
};

async function say(
  language: (typeof languages)[number],
  headline: Headline,
  to: 'after' | 'followup' = 'after',
) {
  const { result: messages } = await loadMessages(language);
  return headlineSentence(
    { headline, to },
    { messages, formats: formatsOf(language), scaleName: 'S', threshold: 10 },
  );
}

describe('in English the result', () => {
  test('names the rise, its size and its uncertainty', async () => {
    expect(await say('en', up)).toBe(
      'On “S”, the group’s mean rose from 3.47 points before the training to 3.95 points after it. That is a gain of 0.48 points on a scale from 1 to 5. The true gain probably lies between 0.21 and 0.74 points.',
    );
  });

  test('keeps the sign of a fall', async () => {
    expect(await say('en', down)).toContain('a change of −0.30 points');
    expect(await say('en', down)).toContain('between −0.55 and −0.05 points');
  });

  test('calls what may be either neither a rise nor a fall', async () => {
    expect(await say('en', unclear)).toContain('too uncertain to call it a rise or a fall');
  });

  test('says why nothing is shown', async () => {
    expect(await say('en', hidden)).toBe('No result is shown, because fewer than 10 people are in it.');
  });

  test('does without means where only the gain may be shown', async () => {
    expect(await say('en', gainAlone, 'followup')).toBe(
      'On “S”, the group’s mean rose by 0.46 points on a scale from 1 to 5, from before the training to the follow-up. The true gain probably lies between 0.22 and 0.70 points.',
    );
  });
});

test('Serbian says the same in both scripts', async () => {
  expect(await say('sr-Cyrl', up)).toBe(
    'На скали „S” просек групе порастао је са 3,47 бода пре обуке на 3,95 бода после ње. То је помак од 0,48 бода на скали од 1 до 5. Стварни помак вероватно је између 0,21 и 0,74 бода.',
  );
  expect(await say('sr-Latn', up)).toBe(
    'Na skali „S” prosek grupe porastao je sa 3,47 boda pre obuke na 3,95 boda posle nje. To je pomak od 0,48 boda na skali od 1 do 5. Stvarni pomak verovatno je između 0,21 i 0,74 boda.',
  );
});

describe.each(languages)('in %s', (language) => {
  const formats = formatsOf(language);

  test('a rise, a fall and an uncertain change are three sentences with their numbers', async () => {
    const sentences = await Promise.all([up, down, unclear].map((headline) => say(language, headline)));
    expect(new Set(sentences.map((sentence) => sentence.replaceAll(/[\d.,−+]/g, ''))).size).toBe(3);
    expect(sentences[0]).toContain(formats.points(3.95));
    expect(sentences[1]).toContain(formats.change(-0.55));
    expect(sentences[2]).toContain(formats.change(0.28));
    for (const sentence of sentences) expect(sentence).toContain('S');
  });

  test('a gain alone, and both reasons for showing nothing, are said without a mean', async () => {
    const gain = await say(language, gainAlone, 'followup');
    expect(gain).toContain(formats.points(0.46));
    expect(gain).not.toContain(formats.points(3.47));
    const reasons = await Promise.all([hidden, identifying].map((headline) => say(language, headline)));
    expect(reasons[0]).toContain('10');
    expect(reasons[1]).not.toMatch(/\d/);
  });
});
