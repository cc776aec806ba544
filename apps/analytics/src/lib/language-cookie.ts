/** Keeps the language picked in the header; without it, the person's own setting counts. */
export const languageCookie = 'uvid-language';
