// The API

// For the place that runs it
export {
  createFirstAdministrator,
  type FirstAdministrator,
  type FirstAdministratorOutcome,
} from './auth/create-first-administrator.ts';
export { createSignInLink } from './auth/create-sign-in-link.ts';
export { type Api, createApi } from './create-api.ts';
export type { ApiEnvironment, LinkingSecrets, Mail } from './environment.ts';
// Shapes
export type { PersonView } from './people/person.schema.ts';
export type { Role } from './policy/may.ts';
export type { Problem } from './problems/problem.ts';
export type { ProblemKind } from './problems/problem-kinds.ts';
export type { NewProgramme, ProgrammeView } from './programmes/programme.schema.ts';
export type { StoredResponse } from './receipts/receipt.schema.ts';
export type { Stored, Submission } from './responses/response.schema.ts';
export type { NewSeminar, SeminarView } from './seminars/seminar.schema.ts';
export type { LogEntry } from './service/log.ts';
export { type TidiedUp, tidyUp } from './service/tidy-up.ts';
export type { Survey } from './surveys/survey.schema.ts';
