import { answerDistributions } from './topics/distributions.ts';
import { answerPaired } from './topics/paired.ts';

/** Who answers which topic; only public functions of the packages are called. */
const topics: Readonly<Record<string, (input: never) => object>> = {
  distributions: answerDistributions,
  paired: answerPaired,
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
