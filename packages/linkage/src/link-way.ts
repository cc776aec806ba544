/** How two waves of a participant can be tied together; `code` is the personal code. */
export type LinkWay = 'card' | 'phone' | 'code';

/** The link digests of one form; a way that the participant didn't use is absent. */
export interface LinkDigests {
  readonly card?: string;
  readonly phone?: string;
}
