import { describeRoute, loadVendor, resolver } from 'hono-openapi';
import { z } from 'zod';
import { problemSchema } from './problem.ts';
import { type ProblemKind, problemStatus } from './problem-kinds.ts';

// Given once by hand: found by itself, the converter would be a dynamic import that bundlers can't follow.
loadVendor('zod', {
  toJSONSchema: (schema, options) => z.toJSONSchema(schema as z.ZodType, options) as never,
});

export interface RouteDescription {
  readonly tag: 'Taking part' | 'Workspace' | 'Sign-in' | 'Service';
  readonly summary: string;
  readonly description?: string;
  /** What is answered when all is well, by status. */
  readonly answers: Readonly<Record<number, z.ZodType>>;
  readonly problems?: readonly ProblemKind[];
}

/**
 * Describes a route for the OpenAPI document: what it answers and which problems it knows.
 *
 * Problems that any route can give (`unexpected`, and `too-many-requests`) are added here.
 */
export function describe({ tag, summary, description, answers, problems = [] }: RouteDescription) {
  return describeRoute({
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(tag === 'Workspace' ? { security: [{ session: [] }] } : {}),
    responses: { ...answerResponses(answers), ...problemResponses([...problems, ...alwaysPossible(tag)]) },
  });
}

function alwaysPossible(tag: RouteDescription['tag']): readonly ProblemKind[] {
  return tag === 'Workspace' ? ['sign-in-needed', 'unexpected'] : ['unexpected'];
}

function answerResponses(answers: RouteDescription['answers']) {
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      { description: 'Done', content: { 'application/json': { schema: resolver(schema) } } },
    ]),
  );
}

function problemResponses(kinds: readonly ProblemKind[]) {
  const byStatus = Map.groupBy(kinds, (kind) => problemStatus[kind]);
  return Object.fromEntries(
    [...byStatus].map(([status, kindsOfStatus]) => [
      String(status),
      {
        description: kindsOfStatus.join(', '),
        content: { 'application/problem+json': { schema: resolver(problemSchema) } },
      },
    ]),
  );
}
