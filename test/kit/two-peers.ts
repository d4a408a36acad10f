import * as Y from 'yjs'
import type { Edit } from '../../shared/documents/edit.ts'
import { createUnit, type NewUnit } from '../../shared/documents/unit/create.ts'
import { countingIds } from './counting-edit.ts'

/** Two laptops with the same unit, apart until `meet`. */
export interface TwoPeers {
  readonly ana: Edit
  readonly bo: Edit
  meet(): void
}

export const PLAIN_UNIT: NewUnit = {
  title: { en: 'Ratios and rates' },
  number: '3',
  subject: 'Mathematics',
  grade: '6',
  startDate: '2026-10-05',
  weeks: 2,
  periodMinutes: 50,
  baseLanguage: 'en',
  languages: ['en', 'es'],
  standards: ['6.RP.A.1'],
}

export function twoPeers(unit: NewUnit = PLAIN_UNIT): TwoPeers {
  const ana: Edit = { doc: new Y.Doc(), origin: 'ana', ids: countingIds(1) }
  const bo: Edit = { doc: new Y.Doc(), origin: 'bo', ids: countingIds(5_000_000) }
  createUnit(ana, unit)
  const peers: TwoPeers = {
    ana,
    bo,
    meet() {
      const [fromAna, fromBo] = [ana, bo].map(({ doc }) => Y.encodeStateAsUpdate(doc)) as [
        Uint8Array,
        Uint8Array,
      ]
      Y.applyUpdate(ana.doc, fromBo)
      Y.applyUpdate(bo.doc, fromAna)
    },
  }
  peers.meet()
  return peers
}
