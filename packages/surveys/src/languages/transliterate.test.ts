import { describe, expect, test } from 'vitest';
import { transliterate } from './transliterate.ts';

describe('Serbian Cyrillic in Latin letters', () => {
  test.each([
    ['љубав', 'ljubav'],
    ['Љубав', 'Ljubav'],
    ['ЉУБАВ', 'LJUBAV'],
    ['Његош', 'Njegoš'],
    ['ЊЕГОШ', 'NJEGOŠ'],
    ['Џеп', 'Džep'],
    ['ЏЕП', 'DŽEP'],
    ['КОЊ', 'KONJ'],
    ['ПОЉА И КОЊИ', 'POLJA I KONJI'],
    ['Њ. М. Поповић', 'Nj. M. Popović'],
    ['ЊМ', 'NJM'],
  ])('a letter that becomes two follows the case of its word: %s', (cyrillic, latin) => {
    expect(transliterate(cyrillic)).toBe(latin);
  });

  test.each([
    ['инјекција', 'injekcija'],
    ['надживети', 'nadživeti'],
    ['конјункција', 'konjunkcija'],
  ])('two letters that look like one stay two letters: %s', (cyrillic, latin) => {
    expect(transliterate(cyrillic)).toBe(latin);
  });

  test('every letter of the alphabet has its Latin one', () => {
    expect(transliterate('абвгдђежзијклљмнњопрстћуфхцчџш')).toBe('abvgdđežzijklljmnnjoprstćufhcčdžš');
  });

  test('abbreviations keep their capitals', () => {
    expect(transliterate('НАТО и УН')).toBe('NATO i UN');
  });

  test('Latin words, their Cyrillic endings apart, and digits are left alone', () => {
    expect(transliterate('Резолуција 1325 и CEDAW, из UNDP-а')).toBe('Rezolucija 1325 i CEDAW, iz UNDP-a');
  });

  test('web and e-mail addresses are left alone, even in Cyrillic', () => {
    expect(transliterate('Видите https://пример.срб/љ или пишите на Љиља@пример.срб одмах')).toBe(
      'Vidite https://пример.срб/љ ili pišite na Љиља@пример.срб odmah',
    );
  });

  test('a text without Cyrillic comes back as it is', () => {
    expect(transliterate('')).toBe('');
    expect(transliterate('Uvid, č ć đ š ž')).toBe('Uvid, č ć đ š ž');
  });
});
