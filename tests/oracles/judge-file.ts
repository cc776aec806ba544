import { answer } from './answer.ts';
import { compareCase } from './compare-case.ts';
import type { OracleCase, OracleFile } from './oracle-file.ts';

export interface Verdict {
  readonly id: string;
  /** None for a case that passes. */
  readonly problems: readonly string[];
}

/** Answers every case of a file and compares. */
export function judgeFile(file: OracleFile): Verdict[] {
  return file.cases.map((oracleCase) => ({ id: oracleCase.id, problems: problemsOf(file, oracleCase) }));
}

function problemsOf(file: OracleFile, oracleCase: OracleCase): string[] {
  try {
    return compareCase(file, oracleCase, answer(file.topic, oracleCase.input));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
