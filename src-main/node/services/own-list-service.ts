import { derivedUuid } from '../../../shared/case/case-ids.ts'
import { gradesInCell } from '../../../shared/case/table-grades.ts'
import {
  setOwnAside,
  startOwnList,
  writeOwnStandard,
} from '../../../shared/documents/framework/own-actions.ts'
import { isOwnList } from '../../../shared/documents/framework/shape.ts'
import { frameworkRoom } from '../../../shared/documents/room.ts'
import { mayEdit } from '../../../shared/domain/team/roles.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** Lists that the team makes by hand. */
export type OwnListHandlers = Pick<
  Handlers,
  'frameworks.startOwn' | 'frameworks.writeOwn' | 'frameworks.setOwnAside'
>

export function serveOwnLists(parts: HostParts): OwnListHandlers {
  const { library, edits, clock, ids } = parts
  const mayWrite = () => mayEdit(parts.myRole(), 'framework')
  const isOwn = (room: string) => library.has(room) && library.read(room, isOwnList)
  return {
    'frameworks.startOwn': ({ title, language }) => {
      if (parts.membership.now().team === null) return err({ type: 'NoTeam' })
      if (!mayWrite()) return err({ type: 'MayNot' })
      const id = derivedUuid(ids.next())
      const framework = id.replaceAll('-', '')
      edits.edit(frameworkRoom(framework), (edit) => startOwnList(edit, { id, title, language }))
      edits.commit()
      return ok({ framework })
    },
    'frameworks.writeOwn': ({ framework, id, grades, ...standard }) => {
      const room = frameworkRoom(framework)
      if (!isOwn(room)) return err({ type: 'NoSuchFramework' })
      if (!mayWrite()) return err({ type: 'MayNot' })
      const written = id ?? derivedUuid(ids.next())
      let code: string | null = null
      edits.edit(room, (edit) => {
        code = writeOwnStandard(edit, written, { ...standard, grades: gradesInCell(grades) })
      })
      edits.commit()
      return code === null ? err({ type: 'NoSuchFramework' }) : ok({ id: written, code })
    },
    'frameworks.setOwnAside': ({ framework, id, isAside }) => {
      const room = frameworkRoom(framework)
      if (!isOwn(room)) return err({ type: 'NoSuchFramework' })
      if (!mayWrite()) return err({ type: 'MayNot' })
      edits.edit(room, (edit) => setOwnAside(edit, [id], isAside ? clock.now() : null))
      edits.commit()
      return ok(null)
    },
  }
}
