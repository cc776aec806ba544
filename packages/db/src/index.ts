export type { Database } from './database.ts';
export { type Country, type Institution, listCountries } from './queries/countries.ts';
export {
  countPeople,
  insertPerson,
  listPeople,
  type NewPerson,
  type Person,
  personById,
  type StoredPerson,
} from './queries/people.ts';
export {
  insertProgramme,
  listProgrammes,
  type NewProgramme,
  type Programme,
  programmeById,
} from './queries/programmes.ts';
export {
  deleteRawResponses,
  deleteResponse,
  type FoundResponse,
  findResponse,
  type RawResponse,
  readResponses,
} from './queries/responses.ts';
export {
  countResponses,
  insertSeminar,
  listSeminars,
  moveSeminar,
  type NewSeminar,
  type ResponseCount,
  type Seminar,
  type SeminarFilter,
  seminarByCode,
  seminarById,
} from './queries/seminars.ts';
export {
  type NewResponse,
  type ResponseLimits,
  type StoredResponse,
  storeResponse,
} from './queries/store-response.ts';
export {
  type Closing,
  type NewSummary,
  type NewTally,
  type StoredSummary,
  storeSummary,
} from './queries/store-summary.ts';
export { latestSummary, listSummaries, type SummaryFilter, type SummaryRow } from './queries/summaries.ts';
export { authSchema, schema } from './schema.ts';
export {
  type LinkWay,
  type Role,
  type SeminarState,
  seminarStates,
  type Translated,
  thresholdFloor,
  type Waves,
} from './vocabulary.ts';
