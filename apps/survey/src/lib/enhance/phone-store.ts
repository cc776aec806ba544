import type { LinkDigests } from '@uvid/linkage';
import type { KeyValues } from './key-values.ts';

/** A finished form, as it is sent; it stays on the phone until there is a receipt. */
export interface FinishedForm {
  readonly id: string;
  readonly seminar: string;
  readonly wave: string;
  readonly instrument: { readonly id: string; readonly version: number };
  readonly language: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly links: LinkDigests;
}

/** A form that is being filled in: the id that it will have, and its fields by name. */
export interface Draft {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a phone keeps of the seminars that were opened on it, each under its code, and nothing else. */
export function phoneStore({ read, write, remove, keys }: KeyValues) {
  const queue = () => keys('queue/').flatMap((key) => read<FinishedForm>(key) ?? []);

  return {
    draft: (seminar: string, wave: string) => read<Draft>(`${seminar}/draft/${wave}`),
    /** @returns whether the draft outlives the page */
    keepDraft: (seminar: string, wave: string, draft: Draft) => write(`${seminar}/draft/${wave}`, draft),

    /** The phone's key for a seminar, made at its first use; null once several people use the phone. */
    key(seminar: string, create: () => string): string | null {
      if (read(`${seminar}/shared`)) return null;
      const kept = read<string>(`${seminar}/key`);
      if (kept) return kept;
      const made = create();
      // A key that is gone with the page would tie nothing to anything.
      return write(`${seminar}/key`, made) ? made : null;
    },
    isShared: (seminar: string) => read<boolean>(`${seminar}/shared`) ?? false,

    /** The wave whose form was sent last from this phone. */
    sentWave: (seminar: string) => read<string>(`${seminar}/sent`),
    /** After a deletion the same person may answer again. */
    forgetSent: (seminar: string) => remove(`${seminar}/sent`),
    /** A receipt has come: what was typed goes, and the phone remembers only which wave was sent. */
    keepSent(seminar: string, wave: string) {
      for (const key of keys(`${seminar}/draft/`)) remove(key);
      write(`${seminar}/sent`, wave);
    },

    queue,
    enqueue: (form: FinishedForm) => write(`queue/${form.id}`, form),
    dequeue({ id }: FinishedForm) {
      remove(`queue/${id}`);
      remove(`handed-on/${id}`);
    },
    /** A finished form of somebody who has handed the phone on is sent, but shown to nobody. */
    isHandedOn: ({ id }: FinishedForm) => read<boolean>(`handed-on/${id}`) ?? false,

    /**
     * Somebody else takes the phone. Key, drafts and marks go. No new key is made: in the next wave nobody
     * could tell whose it is, and a wrong pair is worse than none.
     */
    startAfresh(seminar: string) {
      for (const key of keys(`${seminar}/`)) remove(key);
      for (const form of queue()) if (form.seminar === seminar) write(`handed-on/${form.id}`, true);
      write(`${seminar}/shared`, true);
    },
  };
}

export type PhoneStore = ReturnType<typeof phoneStore>;
