import type { Database } from 'better-sqlite3'
import type { SearchHit } from '../../../shared/api/planning-api.ts'
import { parseRoom } from '../../../shared/documents/room.ts'
import { searchable } from '../store/projections/searchable.ts'

const MOST_HITS = 50
const MOST_WORDS = 12
/** Before a hit in an excerpt. */
const HIT = '\u0001'

/** What a person typed as a question to FTS5: every word must begin a word of the text, accents aside. Null
 *  when there is no word in it. Quoted, so that no sign of FTS5's own language is one. */
export function matchExpression(text: string): string | null {
  const typed = searchable(text)
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  // A letter that begins a word of nearly every text narrows nothing down and costs the most.
  const telling = typed.filter((word) => !/^[a-z]$/i.test(word))
  const words = (telling.length > 0 ? telling : typed).slice(0, MOST_WORDS)
  return words.length > 0 ? words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ') : null
}

/** Hits, best first, each unit, lesson, check, word, standard or unpacked standard once, in the language that fits
 *  best. Where only the title was hit, the excerpt is how the text begins; an unpacked standard must have the words
 *  itself, since its code is the standard's to be found by. */
export function createSearch(db: Database): (text: string) => readonly SearchHit[] {
  const live = db.prepare('SELECT unit_id FROM unit_entry WHERE NOT is_set_aside').pluck()
  const matches = db.prepare(`
    SELECT room, kind, record_id AS id, language, title,
      snippet(search_text, 5, char(1), char(2), '…', 14) AS excerpt
    FROM search_text WHERE search_text MATCH ? ORDER BY rank`)
  return (text) => {
    const expression = matchExpression(text)
    if (expression === null) return []
    const liveUnits = new Set(live.all() as string[])
    const hits = new Map<string, SearchHit>()
    for (const match of matches.iterate(expression) as IterableIterator<Match>) {
      const unitId = unitIdOf(match.room)
      const key = `${match.kind} ${unitId} ${match.id}`
      if (hits.has(key) || (unitId !== null && !liveUnits.has(unitId))) continue
      if (match.kind === 'unpacked' && !match.excerpt.includes(HIT)) continue
      const { kind, id, language, title } = match
      hits.set(key, { kind, unitId, id, title, excerpt: match.excerpt.replace(/\s+/g, ' '), language })
      if (hits.size === MOST_HITS) break
    }
    return [...hits.values()]
  }
}

interface Match {
  readonly room: string
  readonly kind: SearchHit['kind']
  readonly id: string
  readonly language: string
  readonly title: string
  readonly excerpt: string
}

function unitIdOf(roomName: string): string | null {
  const room = parseRoom(roomName)
  return room?.kind === 'unit' ? room.id : null
}
