export { createCardCode, formatCardCode, parseCardCode } from './card-code.ts';
export type { CheckedCode } from './checked-code.ts';
export { type CodeDerivation, type CodeDigests, codeDigests, slowCodeDerivation } from './code-digests.ts';
export { codeLetterOf, codeLetters, type LetterPlace } from './code-letter.ts';
export { type CollisionRisk, collisionRisk } from './collision-risk.ts';
export { editDistance } from './edit-distance.ts';
export { assumedElementShares } from './element-shares.ts';
export { deriveLinkDigest, isLinkDigest, keyLinkDigest } from './link-digest.ts';
export { createLinkingSecret, createPhoneKey } from './link-secrets.ts';
export type { LinkDigests, LinkWay } from './link-way.ts';
export { type CodeElements, type MatchingRule, matchCodes } from './match-codes.ts';
export type { CodeMatching, CodePair } from './match-in-two-stages.ts';
export { pairByCodeDigests } from './pair-by-code-digests.ts';
export { type LinkableForm, type Pairing, pairForms } from './pair-forms.ts';
export {
  type CodeElement,
  type CodeElementId,
  codeElements,
  type PersonalCode,
  type ReadElement,
  readCodeElement,
  readPersonalCode,
  valuesOfElement,
} from './personal-code.ts';
export type { RandomSource } from './random-source.ts';
export { createResponseId, formatReceipt, parseReceipt } from './response-id.ts';
export { createSeminarCode, formatSeminarCode, parseSeminarCode } from './seminar-code.ts';
export { cardLink, seminarLink } from './seminar-link.ts';
