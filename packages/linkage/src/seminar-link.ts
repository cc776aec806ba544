import { formatSeminarCode } from './seminar-code.ts';

/**
 * The one link of a seminar, the same for all its waves.
 *
 * @param origin scheme and host without a slash at the end
 * @example seminarLink('https://uvid.example', 'K7QM2P') // 'https://uvid.example/s/K7QM-2P'
 */
export function seminarLink(origin: string, code: string): string {
  return `${origin}/s/${formatSeminarCode(code)}`;
}

/**
 * The link in a participant card's QR code. The card's secret stands behind `#`: browsers keep that part
 * to themselves, so no server and no log on the way ever sees it.
 *
 * @example cardLink('https://uvid.example', 'K7QM2P', card) // 'https://uvid.example/s/K7QM-2P#card=KW5EQ09JV4DPZ8HTQ'
 */
export function cardLink(origin: string, code: string, cardCode: string): string {
  return `${seminarLink(origin, code)}#card=${cardCode}`;
}
