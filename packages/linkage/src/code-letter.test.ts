import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLetterOf, codeLetters } from './code-letter.ts';

describe.each([
  // Serbian, Bosnian, Croatian, Montenegrin: marks, letter pairs, typed without marks, Cyrillic
  [['Marija', 'MARIJA', ' marija ', 'Марија', 'МАРИЈА'], 'M', 'A', 'A'],
  [['Đorđe', 'Djordje', 'DJORDJE', 'Ðorđe', 'Ђорђе'], 'D', 'O', 'E'],
  [['Anđela', 'Andjela', 'Анђела'], 'A', 'N', 'A'],
  [['Nađa', 'Nadja', 'Нађа'], 'N', 'A', 'A'],
  [['Ljiljana', 'LJILJANA', 'ǈiljana', 'Љиљана'], 'L', 'I', 'A'],
  [['Njegoš', 'Njegos', 'ǋegoš', 'Његош'], 'N', 'E', 'S'],
  [['Anja', 'Ања'], 'A', 'N', 'A'],
  [['Džemal', 'Dzemal', 'ǅemal', 'Xhemal', 'Џемал'], 'D', 'E', 'L'],
  [['Hadžira', 'Hadzira', 'Хаџира'], 'H', 'A', 'A'],
  [['Ćamil', 'Camil', 'C\u0301amil', 'Ћамил'], 'C', 'A', 'L'],
  [['Čedomir', 'Cedomir', 'Chedomir', 'Чедомир'], 'C', 'E', 'R'],
  [['Željko', 'Zeljko', 'Z\u030celjko', 'Жељко'], 'Z', 'E', 'O'],
  [['Šćepan', 'Scepan', 'Шћепан'], 'S', 'C', 'N'],
  [['Uroš', 'Uros', 'Урош'], 'U', 'R', 'S'],
  [['Śenka', 'Senka', 'С\u0301енка'], 'S', 'E', 'A'],
  [['Ana-Marija', 'Ana Marija', 'Анамарија'], 'A', 'N', 'A'],
  [['Banja Luka', 'BANJALUKA', 'Бања Лука'], 'B', 'A', 'A'],
  [['Cetinje', 'Цетиње'], 'C', 'E', 'E'],
  [['Edhem', 'Едхем'], 'E', 'D', 'M'],
  // Macedonian
  [['Ǵorǵi', 'Gjorgji', 'GORGI', 'Ѓорѓи', 'Г\u0301орги'], 'G', 'O', 'I'],
  [['Ḱiro', 'Kjiro', 'Ќиро'], 'K', 'I', 'O'],
  [['Dzvezda', 'Ѕвезда'], 'D', 'V', 'A'],
  [['Ivana', 'Ѝвана', 'Ивана'], 'I', 'V', 'A'],
  [['Elena', 'Ѐлена', 'Елена'], 'E', 'L', 'A'],
  [['Ohrid', 'Охрид'], 'O', 'H', 'D'],
  // Albanian, and as Macedonian and Serbian write such names
  [['Gjergj', 'Ѓерѓ'], 'G', 'E', 'G'],
  [['Çlirim', 'Clirim', 'Члирим'], 'C', 'L', 'M'],
  [['Dhurata', 'Дурата'], 'D', 'U', 'A'],
  [['Llesh', 'Леш'], 'L', 'E', 'S'],
  [['Rrahman', 'Рахман'], 'R', 'A', 'N'],
  [['Shpresa', 'Шпреса'], 'S', 'P', 'A'],
  [['Thëllëza', 'Thelleza', 'Телеза'], 'T', 'E', 'A'],
  [['Xhevahire', 'Џевахире', 'Dževahire'], 'D', 'E', 'E'],
  [['Zhaneta', 'Žaneta', 'Жанета'], 'Z', 'A', 'A'],
  [['Xixa', 'Ѕиѕа', 'Dzidza'], 'D', 'I', 'A'],
  [['Qamil', 'Ќамил', 'Kjamil'], 'K', 'A', 'L'],
  [['Ylli', 'Или'], 'I', 'L', 'I'],
  [['Agnesë', 'Agnese', 'Агнесе'], 'A', 'G', 'E'],
  [['Prishtinë', 'Приштине'], 'P', 'R', 'E'],
  // Neighbours’ spellings
  [['Николай', 'Nikolaj', 'Николај'], 'N', 'I', 'J'],
  [['Игорь', 'Igor', 'Игор'], 'I', 'G', 'R'],
  [['Walter', 'Valter', 'Валтер'], 'V', 'A', 'R'],
  [['Işık', 'ISIK', 'Исик'], 'I', 'S', 'K'],
] as const)('the name in all its spellings: %j', (spellings, first, second, last) => {
  test.each(spellings)('%s', (name) => {
    expect(codeLetterOf(name, 'first')).toBe(first);
    expect(codeLetterOf(name, 'second')).toBe(second);
    expect(codeLetterOf(name, 'last')).toBe(last);
  });
});

test.each([
  ['N', ['n', 'N', 'Nj', 'nj', 'ǌ', 'н', 'Њ']],
  ['L', ['l', 'Lj', 'LL', 'ǉ', 'л', 'Љ']],
  ['D', ['d', 'đ', 'Đ', 'dj', 'dž', 'ǆ', 'dz', 'dh', 'x', 'Xh', 'д', 'ђ', 'џ', 'ѕ']],
  ['C', ['c', 'č', 'ć', 'ç', 'ц', 'ч', 'ћ']],
  ['S', ['s', 'š', 'ś', 'sh', 'с', 'ш']],
  ['Z', ['z', 'ž', 'ź', 'zh', 'з', 'ж']],
  ['G', ['g', 'gj', 'ǵ', 'г', 'ѓ']],
  ['K', ['k', 'q', 'kj', 'ḱ', 'к', 'ќ']],
  ['T', ['t', 'th', 'т']],
  ['R', ['r', 'rr', 'р']],
  ['E', ['e', 'ë', 'е', 'ѐ']],
  ['J', ['j', 'ј', 'й']],
  ['I', ['i', 'y', 'и', 'ѝ', 'İ', 'ı']],
] as const)('%s is one letter in all its spellings, whichever place is asked for', (expected, spellings) => {
  for (const spelling of spellings) {
    expect([spelling, codeLetterOf(spelling, 'first')]).toEqual([spelling, expected]);
    expect([spelling, codeLetterOf(`${spelling}.`, 'second')]).toEqual([spelling, expected]);
    expect([spelling, codeLetterOf(` ${spelling}`, 'last')]).toEqual([spelling, expected]);
  }
});

test('a text without letters, or in another script, has no letter for a code', () => {
  for (const text of ['', ' ', '-', '7', '?', 'Γιώργος', 'محمد', '😀']) {
    expect(codeLetterOf(text, 'first')).toBeNull();
  }
});

test('whatever is typed comes to a letter of the code or to none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('first' as const, 'second' as const, 'last' as const),
      (text, place) => {
        const found = codeLetterOf(text, place);
        expect(found === null || codeLetters.includes(found)).toBe(true);
      },
    ),
  );
});
