import { completeCatalogue } from '@uvid/surveys';

/** The demo programme says what it is wherever its name is seen. */
export const demoProgrammeNames = completeCatalogue({
  en: 'Demo programme (simulated)',
  bs: 'Pokazni program (simuliran)',
  hr: 'Pokazni program (simuliran)',
  'sr-Cyrl': 'Показни програм (симулиран)',
  cnr: 'Pokazni program (simuliran)',
  mk: 'Показна програма (симулирана)',
  sq: 'Program demonstrues (i simuluar)',
});
