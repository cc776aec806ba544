import { anonymityCases } from './anonymity-cases.ts';
import { closingCases } from './closing-cases.ts';
import { constraintCases } from './constraint-cases.ts';
import type { ContractCase } from './contract-case.ts';
import { registerCases } from './register-cases.ts';
import { responseCases } from './response-cases.ts';

/** What every database behind Uvid must do, by topic. */
export const contract: Readonly<Record<string, readonly ContractCase[]>> = {
  constraints: constraintCases,
  responses: responseCases,
  closing: closingCases,
  anonymity: anonymityCases,
  register: registerCases,
};
