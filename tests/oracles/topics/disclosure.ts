import { auditFacts, auditTable, type KnownRange } from '@uvid/disclosure';

type Numbers = readonly number[];

interface AtomsInput {
  readonly kind: 'atoms';
  readonly lower: Numbers;
  readonly upper: readonly (number | null)[];
  readonly integer: boolean;
  readonly published: readonly {
    readonly coef: Numbers;
    readonly lo: number | null;
    readonly hi: number | null;
  }[];
  readonly targets: Readonly<Record<string, Numbers>>;
}

interface TableInput {
  readonly kind: 'table';
  readonly counts: readonly Numbers[];
  readonly suppressed: readonly Numbers[];
  readonly row_totals_published: boolean;
  readonly column_totals_published: boolean;
  readonly grand_total_published: boolean;
  readonly threshold: number;
  readonly width_required: number;
  readonly rounding_base: number | null;
}

export function answerDisclosure(input: AtomsInput | TableInput): object {
  return input.kind === 'atoms' ? answerAtoms(input) : answerTable(input);
}

function answerAtoms({ lower, upper, integer, published, targets }: AtomsInput) {
  const audit = auditFacts({
    atoms: lower.map((least, atom) => ({ lower: least, upper: upper[atom] ?? null })),
    published: published.map(({ coef, lo, hi }) => ({ coefficients: coef, lower: lo, upper: hi })),
    targets,
    integer,
  });
  if (audit.kind !== 'audited') return feasibility(audit.kind);

  return {
    feasible: true,
    targets: Object.fromEntries(
      Object.entries(audit.targets).map(([name, range]) => [name, described(range)]),
    ),
  };
}

function answerTable(input: TableInput) {
  const audit = auditTable(
    input.counts,
    {
      cells: input.suppressed.map((row) => row.map((suppressed) => Boolean(suppressed))),
      rows: input.counts.map(() => !input.row_totals_published),
      columns: (input.counts[0] ?? []).map(() => !input.column_totals_published),
      total: !input.grand_total_published,
    },
    { threshold: input.threshold, width: input.width_required, roundingBase: input.rounding_base },
  );
  if (audit.kind !== 'audited') return feasibility(audit.kind);

  return {
    feasible: true,
    cells: audit.cells.map(({ row, column, ...range }) => ({ row, col: column, ...described(range) })),
    primary: audit.primary.map(({ row, column }) => ({ row, col: column })),
    protected: audit.isProtected,
  };
}

function described({ lower, upper, width, exact, whole }: KnownRange) {
  return {
    lp_min: lower,
    lp_max: upper,
    int_min: whole?.lower,
    int_max: whole?.upper,
    width,
    exact,
  };
}

function feasibility(kind: 'contradictory' | 'undecided') {
  return kind === 'contradictory' ? { feasible: false } : {};
}
