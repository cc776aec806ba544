import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { person, language } }) => ({ person, language });
