import type { Attachment } from 'svelte/attachments';

/**
 * Writes some words at the foot of every printed page, where the browser knows margin boxes.
 *
 * @see CSS Paged Media Module Level 3, 5
 */
export function footEveryPage(words: string): Attachment {
  return () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { @bottom-center { content: ${JSON.stringify(words)}; font-size: 9pt; } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  };
}
