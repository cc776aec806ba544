import { answerChangeExtras } from './topics/change-extras.ts';
import { answerDif } from './topics/dif.ts';
import { answerDisclosure } from './topics/disclosure.ts';
import { answerDistributions } from './topics/distributions.ts';
import { answerLinking } from './topics/linking.ts';
import { answerMcnemar } from './topics/mcnemar.ts';
import { answerMeta } from './topics/meta.ts';
import { answerMixed } from './topics/mixed.ts';
import { answerMultiplicity } from './topics/multiplicity.ts';
import { answerOverlapping } from './topics/overlapping.ts';
import { answerPaired } from './topics/paired.ts';
import { answerPower } from './topics/power.ts';
import { answerProportions } from './topics/proportions.ts';
import { answerReliability } from './topics/reliability.ts';
import { answerWilcoxon } from './topics/wilcoxon.ts';

/** Who answers which topic; only public functions of the packages are called. */
const topics: Readonly<Record<string, (input: never) => object>> = {
  change_extras: answerChangeExtras,
  dif: answerDif,
  disclosure: answerDisclosure,
  distributions: answerDistributions,
  linking: answerLinking,
  mcnemar: answerMcnemar,
  meta: answerMeta,
  mixed: answerMixed,
  multiplicity: answerMultiplicity,
  overlapping: answerOverlapping,
  paired: answerPaired,
  power: answerPower,
  proportions: answerProportions,
  reliability: answerReliability,
  wilcoxon: answerWilcoxon,
};

/**
 * Answers one case in the field names of its topic's file.
 *
 * @throws {Error} for a topic that nobody answers
 */
export function answer(topic: string, input: unknown): object {
  const answerTopic = topics[topic];
  if (!answerTopic) throw new Error(`nobody answers the topic ${topic}`);
  return answerTopic(input as never);
}
