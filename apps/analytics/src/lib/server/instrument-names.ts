import { instrumentById, type Language, textsOf } from '@uvid/surveys';

/**
 * The words of an instrument that a result needs, in one language: scales, statements, questions with their
 * right answers, and labels of answers.
 *
 * @throws {RangeError} for an instrument that nobody knows
 */
export function instrumentNames({ id, version }: { id: string; version: number }, language: Language) {
  const instrument = instrumentById(id, version);
  if (!instrument) throw new RangeError(`no instrument ${id} ${version}`);
  const texts = textsOf(instrument, language);

  return {
    title: texts.title,
    scales: instrument.scales.map((scale) => ({ id: scale, name: texts.scales[scale]?.name ?? scale })),
    agreement: texts.agreement,
    items: instrument.items.map((item) => ({
      id: item.id,
      kind: item.kind,
      text: texts.items[item.id]?.text ?? item.id,
      reversed: item.kind === 'likert' && item.reversed,
      options:
        'options' in item
          ? item.options.map((option) => ({
              id: option,
              label: texts.items[item.id]?.options?.[option] ?? option,
            }))
          : [],
      right: item.kind === 'knowledge' ? (texts.items[item.id]?.options?.[item.correct] ?? '') : null,
    })),
  };
}

export type InstrumentNames = ReturnType<typeof instrumentNames>;
