/** Why a form was not accepted, in the order of the questionnaire's page: what to put right, and where. */
export const formFaults = [
  'nothing-answered',
  'card-mistyped',
  'card-incomplete',
  'card-already-used',
  'different-response-stored',
  'seminar-full',
  'wave-not-open',
  'seminar-finished',
  'page-outdated',
  'too-many',
  'unexpected',
] as const;

export type FormFault = (typeof formFaults)[number];

/** Faults that are shown at the field of the card. */
export function isCardFault(fault: FormFault | null): boolean {
  return fault?.startsWith('card-') ?? false;
}
