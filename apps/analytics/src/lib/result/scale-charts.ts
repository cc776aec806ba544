import type { ContrastResult } from '@uvid/summaries';
import type { RowChart } from '#lib/charts/row-chart.ts';
import type { Formats } from '#lib/format/formats.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { InstrumentNames } from '#lib/server/instrument-names.ts';
import { scaleName } from './names.ts';

interface Words {
  readonly messages: Messages['result'];
  readonly formats: Formats;
  readonly names: InstrumentNames;
}

/** Means before and after on the scale from 1 to 5. */
export function meansChart({ scales, to }: ContrastResult, { messages, formats, names }: Words): RowChart {
  return {
    axis: messages.scales.axisMeans,
    range: { min: 1, max: 5 },
    format: (value) => (Number.isInteger(value) ? formats.count(value) : formats.points(value)),
    rows: scales.map((scale) => {
      const label = scaleName(names, scale.id);
      return scale.kind === 'shown'
        ? { kind: 'shift', label, before: scale.before.mean, after: scale.after.mean, to }
        : { kind: 'note', label, note: messages.suppressed.label };
    }),
  };
}

/** Gains with their intervals. */
export function gainChart({ scales, to }: ContrastResult, { messages, formats, names }: Words): RowChart {
  return {
    axis: messages.scales.axisGain,
    format: formats.change,
    rows: scales.map((scale) => {
      const label = scaleName(names, scale.id);
      return scale.kind === 'suppressed'
        ? { kind: 'note', label, note: messages.suppressed.label }
        : { kind: 'interval', label, value: scale.gain, ...scale.interval, to };
    }),
  };
}

/** Changes in the share of right answers, in percentage points. */
export function knowledgeChart(
  { knowledge, to }: ContrastResult,
  { messages, formats }: Pick<Words, 'messages' | 'formats'>,
): RowChart {
  return {
    axis: messages.knowledge.axis,
    format: formats.shareChange,
    rows: knowledge.map((item, index) => {
      const label = messages.knowledge.number(index + 1);
      return item.kind === 'shown'
        ? { kind: 'interval', label, value: item.difference, ...item.interval, to }
        : { kind: 'note', label, note: messages.suppressed.label };
    }),
  };
}
