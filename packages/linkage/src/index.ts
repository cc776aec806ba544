// Codes that people read, copy and keep

export { createCardCode, formatCardCode, parseCardCode } from './card-code.ts';
export type { CheckedCode } from './checked-code.ts';
// Personal codes
export { type CollisionRisk, collisionRisk } from './collision-risk.ts';
export { editDistance } from './edit-distance.ts';
export { deriveLinkDigest, isLinkDigest, keyLinkDigest } from './link-digest.ts';
export { createLinkingSecret, createPhoneKey } from './link-secrets.ts';
// Keys that tie one participant's waves together
export type { LinkDigests, LinkWay } from './link-way.ts';
export { type CodeElements, type MatchingRule, matchCodes } from './match-codes.ts';
export type { CodeMatching, CodePair } from './match-in-two-stages.ts';
export { type LinkableForm, type Pairing, pairForms } from './pair-forms.ts';
export type { RandomSource } from './random-source.ts';
export { createResponseId, formatReceipt, parseReceipt } from './response-id.ts';
export { createSeminarCode, formatSeminarCode, parseSeminarCode } from './seminar-code.ts';
export { cardLink, seminarLink } from './seminar-link.ts';
