import type { Language } from '@uvid/surveys';
import type { Person } from '#lib/api-types.ts';
import type { Messages } from '#lib/messages/messages.ts';

declare global {
  namespace App {
    interface Error {
      /** What to do next, in the language of the page. */
      readonly detail?: string;
    }

    interface Locals {
      /** Null without a session. */
      person: Person | null;
      language: Language;
    }

    interface PageData {
      readonly person: Person | null;
      readonly language: Language;
      /** Set by the outermost layout; read it with `currentMessages`. */
      readonly messages?: Messages;
      /** Whether what the page shows is about seminars of people who don't exist. */
      readonly demo?: boolean;
      /** For a page that fills the screen by itself, without the head that the others have. */
      readonly bare?: boolean;
    }

    /** Handed over by the service that both runtimes start. */
    interface Platform {
      readonly api: (request: Request) => Promise<Response>;
      readonly origin: string;
    }
  }
}
