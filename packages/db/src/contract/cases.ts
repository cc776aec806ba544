import { anonymityCases } from './anonymity-cases.ts';
import { closingCases } from './closing-cases.ts';
import { constraintCases } from './constraint-cases.ts';
import type { ContractCase } from './contract-case.ts';
import { lateCases } from './late-cases.ts';
import { raceCases } from './race-cases.ts';
import { receiptCases } from './receipt-cases.ts';
import { registerCases } from './register-cases.ts';
import { retentionCases } from './retention-cases.ts';
import { storingCases } from './storing-cases.ts';

/** What every database behind Uvid must do, by topic. */
export const contract: Readonly<Record<string, readonly ContractCase[]>> = {
  constraints: constraintCases,
  storing: storingCases,
  late: lateCases,
  receipts: receiptCases,
  races: raceCases,
  closing: closingCases,
  retention: retentionCases,
  anonymity: anonymityCases,
  register: registerCases,
};
