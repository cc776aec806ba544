import { completeCatalogue, type Language } from '@uvid/surveys';
import type { ProblemCatalogue } from './problem-kinds.ts';
import { bosnian } from './sentences/bs.ts';
import { montenegrin } from './sentences/cnr.ts';
import { english } from './sentences/en.ts';
import { croatian } from './sentences/hr.ts';
import { macedonian } from './sentences/mk.ts';
import { albanian } from './sentences/sq.ts';
import { serbianCyrillic } from './sentences/sr-cyrl.ts';

/** Title and sentence of every problem in every language. */
export const problemTexts: Readonly<Record<Language, ProblemCatalogue>> = completeCatalogue<ProblemCatalogue>(
  {
    en: english,
    bs: bosnian,
    hr: croatian,
    'sr-Cyrl': serbianCyrillic,
    cnr: montenegrin,
    mk: macedonian,
    sq: albanian,
  },
);
