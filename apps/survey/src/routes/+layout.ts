/** No client-side framework on the trainee's pages: forms post, and a small module enhances them. */
export const csr = false;
