import assert from 'node:assert/strict';
import { eq, getTableColumns, getTableName, sql } from 'drizzle-orm';
import { readResponses } from '../queries/responses.ts';
import { schema } from '../schema.ts';
import { responses } from '../tables/responses.ts';
import { allowedColumns } from './allowed-columns.ts';
import type { ContractCase } from './contract-case.ts';
import { isRefused, someResponse, someSeminar, store } from './fixtures.ts';

const drivers = sql`name not like 'sqlite\\_%' escape '\\' and name not like '\\_%' escape '\\'
  and name <> 'd1_migrations'`;

export const anonymityCases: ContractCase[] = [
  {
    title: 'the database has the tables and columns of the allow-list and no others',
    run: async (database) => {
      const tables = await database.all<{ name: string }>(
        sql`select name from sqlite_master where type = 'table' and ${drivers} order by name`,
      );
      const columns: Record<string, string[]> = {};
      for (const { name } of tables) {
        const rows = await database.all<{ name: string }>(sql`select name from pragma_table_info(${name})`);
        columns[name] = rows.map((row) => row.name);
      }
      assert.deepEqual(columns, allowedColumns);
    },
  },
  {
    title: 'the migrations and the schema agree on every column',
    run: async () => {
      for (const table of Object.values(schema)) {
        const names = Object.values(getTableColumns(table)).map(({ name }) => name);
        assert.deepEqual(names, allowedColumns[getTableName(table)]);
      }
      assert.equal(Object.keys(schema).length, Object.keys(allowedColumns).length);
    },
  },
  {
    title: 'no trigger, view or further index keeps anything about a response',
    run: async (database) => {
      const others = await database.all<{ name: string }>(
        sql`select name from sqlite_master where type in ('trigger', 'view')
          or (type = 'index' and tbl_name in ('responses', 'tallies'))`,
      );
      assert.deepEqual(others, []);
    },
  },
  {
    title: 'responses and tallies have no row number',
    run: async (database) => {
      for (const name of ['responses', 'tallies']) {
        const [table] = await database.all<{ sql: string }>(
          sql`select sql from sqlite_master where name = ${name}`,
        );
        assert.match(table?.sql ?? '', /\) WITHOUT ROWID$/);
        await isRefused(database.all(sql.raw(`select rowid from ${name}`)), 'no such column');
      }
    },
  },
  {
    title: 'rows come back in the order of their random ids, whatever the order they came in',
    run: async (database) => {
      const seminar = await someSeminar(database);
      const ids = Array.from({ length: 30 }, () => someResponse(seminar).id);
      for (const [i, id] of ids.entries()) {
        await store(database, someResponse(seminar, { id, answers: { g1: id, g2: String(i) } }));
      }

      const sorted = [...ids].sort();
      const unordered = await database
        .select({ id: responses.id })
        .from(responses)
        .where(eq(responses.seminar, seminar.id));
      assert.deepEqual(
        unordered.map(({ id }) => id),
        sorted,
      );
      const read = await readResponses(database, seminar.id, 'before');
      assert.deepEqual(
        read.map(({ answers }) => answers.g1),
        sorted,
      );
    },
  },
  {
    title: 'a stored response does not remember the order in which items were answered',
    run: async (database) => {
      const seminar = await someSeminar(database);
      await store(database, someResponse(seminar, { answers: { k2: 'b', g10: '1', a1: '5' } }));

      const [row] = await database.select().from(responses).where(eq(responses.seminar, seminar.id));
      assert.equal(row?.answers, '{"a1":"5","g10":"1","k2":"b"}');
    },
  },
];
