/** The radios and the card's field of a form by name; the page's own hidden fields are left out. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].filter(
      (field): field is [string, string] => typeof field[1] === 'string' && /^(?!_)|^_card$/.test(field[0]),
    ),
  );
}

/** Puts fields back as they were; names and values that the form does not know are passed over. */
export function fillFields(form: HTMLFormElement, fields: Readonly<Record<string, string>>): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('[type=radio]')) {
    input.checked = fields[input.name] === input.value;
  }
  const card = form.querySelector<HTMLInputElement>('#card');
  if (card) card.value = fields._card ?? '';
}

/** Questions of a form, as their fieldsets, without a chosen answer. */
export function blankQuestions(form: HTMLFormElement): readonly HTMLFieldSetElement[] {
  return [...form.querySelectorAll('fieldset')].filter((question) => !question.querySelector(':checked'));
}
