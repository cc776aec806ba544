import type { ProblemKind } from '../problems/problem-kinds.ts';

/**
 * Everything a log line may hold. The trainee's side leaves no line unless the service itself failed, and
 * then nothing but route and status: a line written per response would give each one a time.
 */
export interface LogEntry {
  /** The pattern, such as `/api/surveys/:code`, never the path with a code in it. */
  readonly route: string;
  readonly status: number;
  readonly method?: string;
  readonly kind?: ProblemKind;
  /** Class and place of a failure. Its message is left out: a database's message quotes the values. */
  readonly failure?: string;
}

const traineeRoutes = /^\/api\/(surveys|responses|receipts)(\/|$)/;

/**
 * The line for one answer of the API, or null where none is written.
 *
 * @example logEntryOf({ route: '/api/responses', method: 'POST', status: 201 }) // null
 */
export function logEntryOf(answered: Required<Pick<LogEntry, 'route' | 'method' | 'status'>> & LogEntry) {
  if (traineeRoutes.test(answered.route)) {
    const { route, status, failure } = answered;
    return status < 500 ? null : { route, status, ...(failure === undefined ? {} : { failure }) };
  }
  // Whoever only looks at the sign-in page is nobody's concern either.
  const readsOnly =
    answered.method === 'GET' && (answered.status < 400 || answered.kind === 'sign-in-needed');
  return readsOnly ? null : answered;
}

/**
 * Where and as what an error arose: class name and first stack frame.
 *
 * @returns such as `TypeError at closeWave (close-wave.ts:12:7)`; `unknown` for what is not an Error
 */
export function failureOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown';
  const withoutMessage = thrown.stack?.replace(thrown.message, '') ?? '';
  const place = withoutMessage.split('\n').find((line) => frame.test(line));
  // The file's name is enough; where it lies is the machine's own business.
  return place === undefined ? thrown.name : `${thrown.name} ${place.trim().replace(/[^\s(]*\//, '')}`;
}

const frame = /^ {4}at [^,;'"{}]*:\d+:\d+\)?$/;
