import type { Instrument } from '../../instrument.ts';
import { completeCatalogue } from '../../languages/catalogue.ts';
import { definition, type GenderAwarenessTexts } from './definition.ts';
import { texts as bs } from './texts/bs.ts';
import { texts as cnr } from './texts/cnr.ts';
import { texts as en } from './texts/en.ts';
import { texts as hr } from './texts/hr.ts';
import { texts as mk } from './texts/mk.ts';
import { texts as sq } from './texts/sq.ts';
import { texts as srCyrl } from './texts/sr-Cyrl.ts';

/** The core questionnaire on gender awareness, first version; frozen by the digest in its test. */
export const genderAwareness1 = {
  ...definition,
  texts: completeCatalogue<GenderAwarenessTexts>({
    en,
    bs,
    hr,
    'sr-Cyrl': srCyrl,
    cnr,
    mk,
    sq,
  }),
} satisfies Instrument;
