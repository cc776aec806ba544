// What isn't shown, and from which size on

// Audit
export { exposesSmallGroup } from './exposes-small-group.ts';
export { type GatedDistributions, gateDistributions, type ItemDistributions } from './gate-distributions.ts';

// Gates
export { gateGroup } from './gate-group.ts';
export { gateSubgroups } from './gate-subgroups.ts';
export { type Suppressed, type SuppressionReason, suppressed, type Verdict } from './suppressed.ts';
export { defaultThreshold, effectiveThreshold, minimumThreshold, rulesVersion } from './threshold.ts';
