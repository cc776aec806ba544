import { type D1Binding, openD1 } from '../d1.ts';
import { contract } from './cases.ts';

/** Runs the case that the URL names on this Worker's D1 database, and answers with its failure, if any. */
export default {
  async fetch(request: Request, { DATABASE }: { DATABASE: D1Binding }): Promise<Response> {
    const title = new URL(request.url).searchParams.get('case');
    const found = Object.values(contract)
      .flat()
      .find((candidate) => candidate.title === title);
    if (!found) return new Response('no such case', { status: 404 });

    try {
      await found.run(openD1(DATABASE));
      return new Response('passed');
    } catch (error) {
      return new Response(error instanceof Error ? (error.stack ?? error.message) : String(error), {
        status: 500,
      });
    }
  },
};
