/** The colours and letters of a chart, taken from the tokens that hold at this moment. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  /** What lies behind the chart. */
  readonly paper: string;
  readonly before: string;
  readonly after: string;
  readonly followup: string;
  readonly font: string;
}

/** Reads the tokens as the page shows them: light, dark, or on paper. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    line: colour('--line'),
    paper: colour('--paper'),
    before: colour('--before'),
    after: colour('--after'),
    followup: colour('--followup'),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return palette;
}
