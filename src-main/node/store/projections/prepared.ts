import type { Database, Statement } from 'better-sqlite3'

const statementsByDatabase = new WeakMap<Database, Map<string, Statement>>()

/** The statement for this text, prepared once per database. SQLite prepares it again by itself when tables
 *  were dropped and made anew. */
export function prepared(db: Database, sql: string): Statement {
  const statements = statementsByDatabase.get(db) ?? new Map<string, Statement>()
  statementsByDatabase.set(db, statements)
  const known = statements.get(sql)
  if (known) return known
  const statement = db.prepare(sql)
  statements.set(sql, statement)
  return statement
}
