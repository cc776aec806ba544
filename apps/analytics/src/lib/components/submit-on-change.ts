import type { Attachment } from 'svelte/attachments';

/** Sends a form as soon as something is picked; its button is for browsers without JavaScript. */
export const submitOnChange: Attachment<HTMLFormElement> = (form) => {
  const button = form.querySelector('button');
  const submit = () => form.requestSubmit();

  button?.setAttribute('hidden', '');
  form.addEventListener('change', submit);
  return () => form.removeEventListener('change', submit);
};
