import { account } from './tables/account.ts';
import { countries } from './tables/countries.ts';
import { institutions } from './tables/institutions.ts';
import { passkey } from './tables/passkey.ts';
import { programmes } from './tables/programmes.ts';
import { responses } from './tables/responses.ts';
import { seminars } from './tables/seminars.ts';
import { session } from './tables/session.ts';
import { summaries } from './tables/summaries.ts';
import { tallies } from './tables/tallies.ts';
import { user } from './tables/user.ts';
import { verification } from './tables/verification.ts';

/** The tables better-auth and its passkey plugin read and write, under the names they expect. */
export const authSchema = { user, session, account, verification, passkey };

/** Every table, for Drizzle. */
export const schema = {
  ...authSchema,
  countries,
  institutions,
  programmes,
  seminars,
  responses,
  summaries,
  tallies,
};
