import type { LinkWay } from '@uvid/linkage';
import type { Wave } from '@uvid/surveys';
import type { FormFault } from '#lib/form/form-fault.ts';

/** What a function of a catalogue puts into its sentence; `#` stands where a script fills in the number. */
type Count = number | '#';

/** Everything that the trainee's pages say in one language; a missing sentence does not compile. */
export interface Messages {
  readonly shell: Texts<'language' | 'privacy' | 'workspace' | 'demo'>;
  readonly home: Texts<'title' | 'lead' | 'code' | 'codeHint' | 'open' | 'codeFault'>;
  readonly wave: Readonly<Record<Wave, string>>;
  readonly consent: Texts<
    | 'title'
    | 'stored'
    | 'storedAnswers'
    | 'card'
    | 'phone'
    | 'cardOrPhone'
    | 'notStored'
    | 'notStoredThings'
    | 'shown'
    | 'nobody'
    | 'deleted'
    | 'yours'
    | 'yoursText'
  > & {
    readonly storedLink: (ways: string) => string;
    readonly shownFrom: (people: number) => string;
    /** Days after the last wave has closed; null where the seminar does not say. */
    readonly deletedWhen: (days: number) => string;
    readonly minutes: (minutes: number) => string;
  };
  readonly form: Texts<'end' | 'consent' | 'send' | 'firstBlank' | 'sendAnyway' | 'faultTitle' | 'kept'> & {
    readonly section: (number: number, of: number) => string;
    readonly answered: (answered: Count, of: number) => string;
    readonly blank: (blank: Count) => string;
  };
  readonly link: Texts<
    | 'title'
    | 'card'
    | 'cardHint'
    | 'phone'
    | 'noScriptCard'
    | 'noScriptPhone'
    | 'someoneElse'
    | 'someoneElseEffect'
    | 'startAfresh'
    | 'shared'
  >;
  readonly fault: Readonly<Record<FormFault, string>>;
  readonly kept: Texts<'title' | 'text' | 'sendNow' | 'receipt' | 'refused' | 'refusedKept'>;
  readonly sent: Texts<
    | 'title'
    | 'late'
    | 'already'
    | 'alreadyNext'
    | 'receipt'
    | 'receiptUse'
    | 'copy'
    | 'print'
    | 'look'
    | 'stored'
    | 'language'
    | 'linkedBy'
    | 'linkedByNothing'
    | 'answers'
    | 'nothingElse'
  > & {
    readonly linked: Readonly<Record<LinkWay, string>>;
  };
  readonly state: Texts<
    | 'plannedTitle'
    | 'planned'
    | 'closedTitle'
    | 'beforeClosed'
    | 'afterClosed'
    | 'finishedTitle'
    | 'finished'
    | 'reload'
    | 'unknownTitle'
    | 'unknown'
    | 'unreachableTitle'
    | 'unreachable'
    | 'receipt'
  >;
  readonly receipt: Texts<
    | 'title'
    | 'intro'
    | 'receipt'
    | 'hint'
    | 'look'
    | 'mistyped'
    | 'incomplete'
    | 'unknown'
    | 'wave'
    | 'delete'
    | 'deleteEffect'
    | 'deleteNow'
    | 'notDeletable'
    | 'deletedTitle'
    | 'deleted'
    | 'back'
  >;
  readonly privacy: {
    readonly title: string;
    readonly sections: readonly { readonly title: string; readonly text: readonly string[] }[];
  };
  readonly error: Texts<'notFoundTitle' | 'notFound' | 'unexpectedTitle' | 'unexpected'>;
}

type Texts<Key extends string> = Readonly<Record<Key, string>>;
