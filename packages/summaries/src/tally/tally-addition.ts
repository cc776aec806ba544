/**
 * What one seminar adds to one sealed sum over many seminars: a person's number x summed over the people of one
 * group. The mean over seminars and its cluster-robust interval come from these sums alone.
 *
 * @see Cameron, Miller 2015, doi:10.3368/jhr.50.2.317, section II
 */
export interface TallyAddition {
  readonly country: string;
  readonly programme: string;
  readonly instrumentId: string;
  readonly instrumentVersion: number;
  readonly quarter: string;
  readonly contrast: 'before-after' | 'before-followup';
  readonly dimension: 'all' | 'gender' | 'staff' | 'language';
  readonly category: string;
  /**
   * What x is. `roles` (a scale, an item, or `knowledge` for the share of right answers): the gain;
   * `roles:before`, `roles:after`: the number in that wave; `roles-nature:after=4`: 1 for who answered so, else 0;
   * `roles-nature*roles-fear:after`: a product, over those who answered the whole scale in that wave, and
   * `roles-nature*:after` the factor alone, over the same people.
   */
  readonly measure: string;
  readonly seminars: 1;
  /** People with a number x. */
  readonly n: number;
  /** S: the sum of x. */
  readonly sum: number;
  /** The sum of x². */
  readonly sumSquares: number;
  /** n², n·S and S². */
  readonly nSquares: number;
  readonly nSum: number;
  readonly sSquares: number;
}
