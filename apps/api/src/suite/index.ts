import { passkeyCases } from './passkey-cases.ts';
import { peopleCases } from './people-cases.ts';
import { receiptCases } from './receipt-cases.ts';
import { responseCases } from './response-cases.ts';
import { resultCases } from './result-cases.ts';
import { seminarCases } from './seminar-cases.ts';
import { serviceCases } from './service-cases.ts';
import { surveyCases } from './survey-cases.ts';
import type { ApiCase } from './test-server.ts';

export {
  type ApiCase,
  connectTestServer,
  type TestServer,
  type TestServerOptions,
} from './test-server.ts';

/** What the API must do on every runtime, by topic. */
export const apiSuite: Readonly<Record<string, readonly ApiCase[]>> = {
  surveys: surveyCases,
  responses: responseCases,
  receipts: receiptCases,
  seminars: seminarCases,
  results: resultCases,
  people: peopleCases,
  passkeys: passkeyCases,
  service: serviceCases,
};
