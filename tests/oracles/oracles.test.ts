import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeFile } from './judge-file.ts';
import { readOracleFiles } from './oracle-file.ts';

describe.each(readOracleFiles(join(import.meta.dirname, 'cases')))('$topic, as R computed it', (file) => {
  test.each(judgeFile(file))('$id', ({ problems }) => {
    expect(problems).toEqual([]);
  });
});
