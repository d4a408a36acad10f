import type { Database } from 'better-sqlite3'
import { idKey } from '../../../../shared/case/case-ids.ts'
import type { CasePackage } from '../../../../shared/case/case-package.ts'
import {
  builtInEdges,
  builtInFrameworks,
  builtInStandards,
  CATALOG_VERSION,
} from '../../../../shared/catalog/catalog.ts'
import { readFramework } from '../../../../shared/documents/framework/read.ts'
import { isOwnList } from '../../../../shared/documents/framework/shape.ts'
import { parseRoom } from '../../../../shared/documents/room.ts'
import { codeKey } from '../../../../shared/domain/standards/code.ts'
import type {
  CatalogStandard,
  Framework,
  StandardEdge,
} from '../../../../shared/domain/standards/standard.ts'
import { edgesOf, frameworkOf, standardsOf } from './framework-rows.ts'
import type { Projection } from './projection.ts'
import { searchable } from './searchable.ts'

/** The lists of standards, what leads to what, and their words for search. A new version of those that come with the
 *  app is simply a new version of this projection. */
export const catalogProjection: Projection = {
  name: 'catalog',
  version: 1_000 * CATALOG_VERSION + 4,
  create: (db) => void db.exec(TABLES),
  drop: (db) =>
    void db.exec(`
      DROP TABLE IF EXISTS catalog_text;
      DROP TABLE IF EXISTS catalog_edge;
      DROP TABLE IF EXISTS catalog_id;
      DROP TABLE IF EXISTS catalog_standard;
      DROP TABLE IF EXISTS framework;
    `),
  project(db, roomName, doc) {
    const room = parseRoom(roomName)
    if (room?.kind === 'framework')
      writeImported(db, room.id, readFramework(doc), isOwnList(doc) ? 'own' : 'imported')
  },
}

/** Writes what comes with the app, unless it is there. It takes 60 ms, which no start has to wait for: whoever asks for
 *  standards calls it first. */
export function writeBuiltIn(db: Database): void {
  if (db.prepare("SELECT 1 FROM framework WHERE source = 'builtIn'").get() !== undefined) return
  db.transaction(() => {
    writeFrameworks(db, builtInFrameworks)
    writeStandards(db, builtInStandards())
    writeEdges(db, 'ccss-math', builtInEdges())
  })()
}

/** `words`, `ids` and `grades` are JSON; order within a framework is `position`, which counts on over all of them. */
const TABLES = `
  CREATE TABLE framework (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    subject TEXT NOT NULL,
    source TEXT NOT NULL,
    version TEXT NOT NULL,
    notice TEXT NOT NULL
  ) STRICT;
  CREATE TABLE catalog_standard (
    position INTEGER PRIMARY KEY,
    framework TEXT NOT NULL REFERENCES framework(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    parent TEXT,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL,
    ids TEXT NOT NULL,
    grades TEXT NOT NULL,
    language TEXT NOT NULL,
    official TEXT,
    words TEXT NOT NULL,
    UNIQUE (framework, id)
  ) STRICT;
  CREATE INDEX catalog_standard_key ON catalog_standard(code_key);
  CREATE INDEX catalog_standard_code ON catalog_standard(upper(code));
  CREATE TABLE catalog_id (
    id_key TEXT NOT NULL,
    position INTEGER NOT NULL REFERENCES catalog_standard(position) ON DELETE CASCADE,
    PRIMARY KEY (id_key, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX catalog_id_position ON catalog_id(position);
  CREATE TABLE catalog_edge (
    framework TEXT NOT NULL REFERENCES framework(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    from_key TEXT NOT NULL,
    to_key TEXT NOT NULL,
    PRIMARY KEY (from_key, to_key, kind, framework)
  ) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE catalog_text USING fts5(
    words,
    headings,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
  );
  INSERT INTO catalog_text (catalog_text, rank) VALUES ('rank', 'bm25(10, 1)');
`

function writeFrameworks(db: Database, frameworks: readonly Framework[]): void {
  const add = db.prepare(
    'INSERT INTO framework (id, title, subject, source, version, notice) VALUES (:id, :title, :subject, :source, :version, :notice)',
  )
  for (const framework of frameworks) add.run(framework)
}

function writeStandards(db: Database, standards: readonly CatalogStandard[]): void {
  const add = db.prepare(`
    INSERT INTO catalog_standard (framework, id, parent, kind, code, code_key, ids, grades, language, official, words)
    VALUES (:framework, :id, :parent, :kind, :code, :key, :ids, :grades, :language, :official, :words)`)
  const addId = db.prepare('INSERT OR IGNORE INTO catalog_id (id_key, position) VALUES (?, ?)')
  const addText = db.prepare('INSERT INTO catalog_text (rowid, words, headings) VALUES (?, ?, ?)')
  // Whoever looks for "probability" wants what stands under that heading, too.
  const above = new Map<string, string>()
  for (const standard of standards) {
    const { framework, id, parent, kind, code, language, official, ours, family, iCan } = standard
    const { lastInsertRowid } = add.run({
      ...{ framework, id, parent, kind, code, language, official },
      key: code === '' ? '' : codeKey(code),
      ids: JSON.stringify(standard.ids),
      grades: JSON.stringify(standard.grades),
      words: JSON.stringify({ ours, family, iCan }),
    })
    for (const { value } of standard.ids) addId.run(idKey(value), lastInsertRowid)
    const texts = [official ?? '', ...[ours, family, iCan].flatMap((line) => Object.values(line))]
    const words = searchable(texts.filter(Boolean).join('\n'))
    const headings = above.get(`${framework} ${parent}`) ?? ''
    addText.run(lastInsertRowid, words, headings)
    above.set(`${framework} ${id}`, `${headings}\n${words}`)
  }
}

function writeEdges(db: Database, framework: string, edges: readonly StandardEdge[]): void {
  const add = db.prepare(`
    INSERT OR IGNORE INTO catalog_edge (framework, kind, from_key, to_key)
    VALUES (:framework, :kind, :from, :to)`)
  for (const edge of edges) add.run({ framework, ...edge })
}

/** A list is written anew as a whole: it changes when somebody brings in a newer file of it. */
function writeImported(
  db: Database,
  id: string,
  casePackage: CasePackage | null,
  source: Framework['source'],
): void {
  db.prepare(
    'DELETE FROM catalog_text WHERE rowid IN (SELECT position FROM catalog_standard WHERE framework = ?)',
  ).run(id)
  db.prepare('DELETE FROM framework WHERE id = ?').run(id)
  if (casePackage === null) return
  writeList(
    db,
    { ...frameworkOf(id, casePackage), source },
    standardsOf(id, casePackage),
    edgesOf(casePackage),
  )
}

/** Inside a transaction. */
export function writeList(
  db: Database,
  framework: Framework,
  standards: readonly CatalogStandard[],
  edges: readonly StandardEdge[],
): void {
  writeFrameworks(db, [framework])
  writeStandards(db, standards)
  writeEdges(db, framework.id, edges)
}
