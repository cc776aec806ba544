import { describe, expect, test } from 'vitest';
import { keyValues } from './key-values.ts';
import {
  dequeue,
  enqueue,
  type FinishedForm,
  keepDraft,
  keepSent,
  onThisPhone,
  phoneKey,
  startAfresh,
  waitingForms,
} from './on-this-phone.ts';
import { fakeStorage, finishedForm } from './testing/fake-phone.ts';

const seminar = 'K7QM2P';
const finished: FinishedForm = finishedForm('0000000000000001', seminar);

describe('what a phone keeps of a seminar', () => {
  test('a draft comes back as it was, each wave’s for itself', () => {
    const phone = keyValues(() => fakeStorage());
    const shared = keyValues(() => storage);
    const storage = fakeStorage();
    keepDraft(shared, seminar, 'before', { _id: 'A', 'roles-fear': '4' });
    keepDraft(shared, seminar, 'after', { _id: 'B' });

    expect(onThisPhone(shared, seminar).drafts?.before).toEqual({ _id: 'A', 'roles-fear': '4' });
    expect(onThisPhone(shared, seminar).drafts?.after).toEqual({ _id: 'B' });
    expect(onThisPhone(phone, seminar)).toEqual({});
  });

  test('the key is made once and is another one for another seminar', () => {
    const storage = fakeStorage();
    const phone = keyValues(() => storage);

    expect(phoneKey(phone, seminar, () => 'first')).toBe('first');
    expect(phoneKey(phone, seminar, () => 'second')).toBe('first');
    expect(phoneKey(phone, 'XXXXXX', () => 'second')).toBe('second');
  });

  test('a key that can’t be kept is no key', () => {
    const phone = keyValues(() => {
      throw new Error('storage is forbidden');
    });

    expect(phoneKey(phone, seminar, () => 'gone with the page')).toBeUndefined();
    expect(keepDraft(phone, seminar, 'before', {})).toBe(false);
    expect(enqueue(phone, finished)).toBe(false);
    expect(waitingForms(phone)).toEqual([]);
  });

  test('what another version or another program has left there is passed over', () => {
    const storage = fakeStorage({ 'uvid/queue': '{not JSON', other: 'x' });

    expect(waitingForms(keyValues(() => storage))).toEqual([]);
  });

  test('after the receipt only the key and the sent wave are left', () => {
    const storage = fakeStorage();
    const phone = keyValues(() => storage);
    phoneKey(phone, seminar, () => 'key');
    keepDraft(phone, seminar, 'before', { 'roles-fear': '4' });
    keepSent(phone, seminar, 'before');

    expect(onThisPhone(phone, seminar)).toEqual({ key: 'key', sent: 'before' });
  });

  test('after a deletion the same wave can be answered again', () => {
    const storage = fakeStorage();
    const phone = keyValues(() => storage);
    keepSent(phone, seminar, 'before');
    keepSent(phone, seminar, undefined);

    expect(onThisPhone(phone, seminar).sent).toBeUndefined();
  });
});

describe('somebody else answering on this phone', () => {
  test('key, draft, card and mark of the person before are gone', () => {
    const storage = fakeStorage();
    const phone = keyValues(() => storage);
    phoneKey(phone, seminar, () => 'key');
    keepDraft(phone, seminar, 'before', { _card: 'KW5EQ09JV4DPZ8HTQ' });
    keepSent(phone, seminar, 'before');
    startAfresh(phone, seminar);

    expect(onThisPhone(phone, seminar)).toEqual({ shared: true });
  });

  test('no key is made again, so that no form is tied to another person’s', () => {
    const storage = fakeStorage();
    const phone = keyValues(() => storage);
    startAfresh(phone, seminar);

    expect(phoneKey(phone, seminar, () => 'key')).toBeUndefined();
    expect(phoneKey(phone, 'XXXXXX', () => 'key')).toBe('key');
  });

  test('a finished form of the person before is still sent, and shown to nobody', () => {
    const storage = fakeStorage();
    const phone = keyValues(() => storage);
    enqueue(phone, finished);
    enqueue(phone, finishedForm('0000000000000002', 'XXXXXX'));
    startAfresh(phone, seminar);

    expect(waitingForms(phone).map(({ id, handedOn }) => [id, handedOn ?? false])).toEqual([
      ['0000000000000001', true],
      ['0000000000000002', false],
    ]);
  });
});

describe('the queue of finished forms', () => {
  test('a form that is sent twice waits once', () => {
    const storage = fakeStorage();
    const phone = keyValues(() => storage);
    enqueue(phone, finished);
    enqueue(phone, finished);

    expect(waitingForms(phone)).toEqual([finished]);
  });

  test('a form leaves the queue alone', () => {
    const storage = fakeStorage();
    const phone = keyValues(() => storage);
    enqueue(phone, finished);
    enqueue(phone, finishedForm('0000000000000002', seminar));
    dequeue(phone, finished);

    expect(waitingForms(phone).map(({ id }) => id)).toEqual(['0000000000000002']);
  });
});
