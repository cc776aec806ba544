import type { Language } from '@uvid/surveys';

declare global {
  namespace App {
    interface Locals {
      /** What the page is written in; a page that offers fewer languages narrows it. */
      language: Language;
      /** What the person picked, in the address or in a form; the phone's own wish otherwise. */
      chosen: Language | null;
    }

    /** Handed over by the service that both runtimes start. */
    interface Platform {
      readonly api: (request: Request) => Promise<Response>;
      readonly origin: string;
    }
  }
}
