import { type ApiEnvironment, tidyUp } from '@uvid/api';
import { emptyLibsqlLog, type LibsqlDatabase } from '@uvid/db/libsql';

const dayMilliseconds = 86_400_000;

/**
 * Finishes closings that a stop left half done and deletes raw responses whose time is over, at once and then
 * every day; afterwards nothing of them is left in the write-ahead log. Returns a function that stops it.
 */
export async function startTidyingUp(environment: ApiEnvironment, database: LibsqlDatabase) {
  const sweep = async () => {
    await tidyUp(environment);
    await emptyLibsqlLog(database);
  };
  await sweep();
  const timer = setInterval(() => void sweep(), dayMilliseconds);
  return () => clearInterval(timer);
}
