// What isn't shown, and from which size on

// Audit
export { auditFacts, type FactsAudit, type FactsToAudit, type KnownRange } from './audit-facts.ts';
export { auditTable, type TableAudit, type TableRules } from './audit-table.ts';
export { exposesSmallGroup } from './exposes-small-group.ts';
export { type GatedDistributions, gateDistributions, type ItemDistributions } from './gate-distributions.ts';
// Gates
export { gateGroup } from './gate-group.ts';
export { gateSubgroups } from './gate-subgroups.ts';
export type { Bounds, LinearFact } from './knowledge.ts';
export { suppressTable, type TableSuppression } from './suppress-table.ts';
export { type Suppressed, type SuppressionReason, suppressed, type Verdict } from './suppressed.ts';
export type { Counts, HiddenParts, Place } from './table-knowledge.ts';
export { defaultThreshold, effectiveThreshold, minimumThreshold, rulesVersion } from './threshold.ts';
