import { roomOfTold, type ToldDocument } from '../../../shared/documents/history/told-room.ts'
import { parseRoom } from '../../../shared/documents/room.ts'

/** What a history or a part of a report is about. */
export type DocumentKind = 'team' | 'unit' | 'standard' | 'list'

export function documentKind(told: ToldDocument): DocumentKind {
  const kind = parseRoom(roomOfTold(told))?.kind
  if (kind === 'unpacked') return 'standard'
  if (kind === 'framework') return 'list'
  return kind === 'unit' ? 'unit' : 'team'
}

/** Where it is shown: `title` is the code of what was unpacked. Null for the team's own document. */
export function documentHref(told: ToldDocument, title: string): string | null {
  switch (documentKind(told)) {
    case 'unit':
      return `#/unit/${told}`
    case 'standard':
      return `#/standards/view/unpacked/${encodeURIComponent(title)}`
    case 'list':
      return `#/standards/view/catalog?list=${told?.slice('framework:'.length)}`
    case 'team':
      return null
  }
}
