import { createResponseId } from '@uvid/linkage';
import { describe, expect, test } from 'vitest';
import { readForm } from './read-form.ts';

const id = createResponseId((bytes) => new Uint8Array(bytes).fill(7));

function posted(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe('reading a posted form', () => {
  test('fields of the page itself are no answers', () => {
    const form = readForm(posted({ _id: id, _wave: 'after', _language: 'sq', 'roles-fear': '4' }));

    expect(form).toMatchObject({ id, wave: 'after', language: 'sq', answers: { 'roles-fear': '4' } });
  });

  test('a form with nothing in it has no id, no wave, no language and no answers', () => {
    expect(readForm(new FormData())).toEqual({
      id: null,
      wave: null,
      instrument: { id: '', version: 0 },
      language: null,
      switchTo: null,
      answers: {},
      card: '',
      phoneKey: '',
    });
  });

  test('a damaged id, an unknown wave and an unknown language are not believed', () => {
    const form = readForm(posted({ _id: 'ABC', _wave: 'later', _language: 'de', _to: 'sr', _version: 'x' }));

    expect(form).toMatchObject({ id: null, wave: null, language: null, switchTo: null });
    expect(form.instrument.version).toBe(0);
  });

  test('a question left blank and a file in place of an answer are no answers', () => {
    const data = posted({ 'roles-fear': '' });
    data.append('roles-nature', new Blob(['4']));

    expect(readForm(data).answers).toEqual({});
  });

  test('the language that was pressed is kept apart from the one that was read', () => {
    expect(readForm(posted({ _language: 'bs', _to: 'sr-Cyrl' }))).toMatchObject({
      language: 'bs',
      switchTo: 'sr-Cyrl',
    });
  });

  test('blanks around a card’s code are taken off, and the code is kept as it was typed', () => {
    expect(readForm(posted({ _card: '  kw5e-q09j ' })).card).toBe('kw5e-q09j');
  });
});
