import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleMoments } from '../means/sample-moments.ts';
import { type PairedGain, pairedGain } from './paired-gain.ts';
import { pairedMoments } from './paired-moments.ts';

const score = fc.integer({ min: 6, max: 30 }).map((sum) => sum / 6);
const pairs = fc.array(fc.record({ before: score, after: score }), { minLength: 3, maxLength: 60 });

test('what moments say about a gain is what the differences of all people say', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const moments = pairedMoments(list);
      const result = moments && pairedGain(moments);
      const raw = sampleMoments(list.map(({ before, after }) => after - before));
      if (result?.kind !== 'estimated' || !raw) return;

      expect(result.gain).toBeCloseTo(raw.mean, 12);
      expect(result.sdOfGains).toBeCloseTo(raw.sd, 10);
      expect(result.t).toBeCloseTo(raw.mean / (raw.sd / Math.sqrt(raw.n)), 8);
      expect(result.gainEffect).toBeCloseTo(raw.mean / raw.sd, 8);
    }),
  );
});

test('moments that were rounded to nine digits for storage change nothing that is shown', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const moments = pairedMoments(list);
      const result = moments && pairedGain(moments);
      if (!moments || result?.kind !== 'estimated' || result.sdOfGains < 0.01) return;
      const stored = Object.fromEntries(
        Object.entries(moments).map(([name, value]) => [name, Math.round(value * 1e9) / 1e9]),
      ) as unknown as typeof moments;
      const read = pairedGain(stored) as PairedGain;

      expect(read.interval.lower).toBeCloseTo(result.interval.lower, 5);
      expect(read.averageEffect).toBeCloseTo(result.averageEffect, 5);
    }),
  );
});
