import { completeCatalogue, type Language } from '@uvid/surveys';
import { bs } from './bs.ts';
import { cnr } from './cnr.ts';
import { en } from './en.ts';
import { hr } from './hr.ts';
import type { Messages } from './messages.ts';
import { mk } from './mk.ts';
import { sq } from './sq.ts';
import { srCyrl } from './sr-cyrl.ts';

const catalogues = completeCatalogue<Messages>({ en, bs, hr, 'sr-Cyrl': srCyrl, cnr, mk, sq });

/**
 * What the trainee's pages say in a language.
 *
 * @example messagesIn('sr-Latn').form.send // 'Pošalji'
 */
export function messagesIn(language: Language): Messages {
  return catalogues[language];
}

export type { Messages } from './messages.ts';
