/** Every refusal the API can give, with its HTTP status: the one table that routes, texts and tests read. */
export const problemStatus = {
  malformed: 400,
  'sign-in-needed': 401,
  'not-allowed': 403,
  'cross-site': 403,
  'setup-refused': 403,
  'not-found': 404,
  'unknown-seminar': 404,
  'unknown-receipt': 404,
  'unknown-person': 404,
  'no-result-yet': 404,
  'wave-not-open': 409,
  'wrong-instrument': 409,
  'card-already-used': 409,
  'different-response-stored': 409,
  'seminar-full': 409,
  'not-deletable': 409,
  'wave-order': 409,
  'email-taken': 409,
  'seminar-finished': 410,
  'link-not-valid': 410,
  'too-large': 413,
  'invalid-answers': 422,
  'mistyped-receipt': 422,
  'unknown-choice': 422,
  'too-many-requests': 429,
  unexpected: 500,
} as const;

export type ProblemKind = keyof typeof problemStatus;

/** What a person reads: what happened, and what to do next. */
export interface ProblemSentences {
  readonly title: string;
  readonly detail: string;
}

export type ProblemCatalogue = Readonly<Record<ProblemKind, ProblemSentences>>;

/** All kinds in the order of the table. */
export const problemKinds = Object.keys(problemStatus) as ProblemKind[];
