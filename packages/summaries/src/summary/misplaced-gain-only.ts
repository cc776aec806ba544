import { isSuppressed } from './is-suppressed.ts';
import type { Contrast, SeminarSummary } from './schema.ts';

type Path = (string | number)[];

/**
 * Figures that would undo what a gain without its means protects: such a gain in the first contrast, which has
 * none before it, or anything else that is shown of the same scale in the same contrast.
 *
 * @returns a path for each, empty for a summary as {@link summarizeWave} makes it
 */
export function misplacedGainOnly({
  contrasts,
  quality,
}: Pick<SeminarSummary, 'contrasts' | 'quality'>): Path[] {
  return contrasts
    .flatMap((contrast, index) => {
      const isNewest = index === contrasts.length - 1;
      return gainOnlyScales(contrast).flatMap((scale) => [
        ...(contrast.to === 'after' ? [['contrasts', index, 'scales', scale]] : []),
        ...shownBeside(contrast, scale).map((path) => ['contrasts', index, ...path]),
        ...(isNewest && quality.extremes[scale]?.kind === 'shown' ? [['quality', 'extremes', scale]] : []),
      ]);
    })
    .concat(contrasts.flatMap(misplacedKnowledge));
}

function gainOnlyScales({ scales }: Contrast): string[] {
  return Object.keys(scales).filter((scale) => scales[scale]?.kind === 'gain-only');
}

function shownBeside({ groups, unmatched }: Contrast, scale: string): Path[] {
  const inGroups = (['gender', 'staff'] as const).flatMap((dimension) =>
    Object.entries(groups[dimension])
      .filter(([, group]) => !isSuppressed(group) && group[scale]?.kind === 'shown')
      .map(([category]) => ['groups', dimension, category, scale]),
  );
  const without = (['first', 'second'] as const)
    .filter((which) => unmatched[scale]?.[which].kind === 'shown')
    .map((which) => ['unmatched', scale, which]);

  return [...inGroups, ...without];
}

function misplacedKnowledge({ to, knowledge, knowledgeShare }: Contrast, index: number): Path[] {
  if (knowledgeShare.kind !== 'gain-only') return [];
  const shown = Object.keys(knowledge).filter((item) => knowledge[item]?.kind === 'shown');

  return [
    ...(to === 'after' ? [['contrasts', index, 'knowledgeShare']] : []),
    ...shown.map((item) => ['contrasts', index, 'knowledge', item]),
  ];
}
