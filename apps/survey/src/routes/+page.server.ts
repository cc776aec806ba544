import { redirect } from '@sveltejs/kit';
import { formatSeminarCode, parseSeminarCode } from '@uvid/linkage';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const typed = url.searchParams.get('code');
  if (typed === null) return { refused: '' };

  const code = parseSeminarCode(typed);
  if (code !== null) redirect(303, `/s/${formatSeminarCode(code)}${queryOf(locals)}`);
  return { refused: typed.slice(0, 12) };
};

function queryOf({ chosen }: App.Locals): string {
  return chosen ? `?lang=${chosen}` : '';
}
