import { derivedUuid } from '../../../shared/case/case-ids.ts'
import { gradesInCell } from '../../../shared/case/table-grades.ts'
import type { Edit } from '../../../shared/documents/edit.ts'
import {
  renameOwnHeading,
  renameOwnList,
  setOwnAside,
  startOwnList,
  writeOwnStandard,
} from '../../../shared/documents/framework/own-actions.ts'
import { moveOwn } from '../../../shared/documents/framework/own-places.ts'
import { type OwnStep, takeBackOwn } from '../../../shared/documents/framework/own-steps.ts'
import { readOwnAside } from '../../../shared/documents/framework/read.ts'
import { isOwnList } from '../../../shared/documents/framework/shape.ts'
import { frameworkRoom } from '../../../shared/documents/room.ts'
import { mayEdit } from '../../../shared/domain/team/roles.ts'
import type { Ids } from '../../../shared/lib/ids.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** Lists that the team makes by hand. */
export type OwnListHandlers = Pick<
  Handlers,
  | 'frameworks.startOwn'
  | 'frameworks.renameOwn'
  | 'frameworks.writeOwn'
  | 'frameworks.renameOwnHeading'
  | 'frameworks.moveOwn'
  | 'frameworks.setOwnAside'
  | 'frameworks.ownAside'
  | 'frameworks.undoOwn'
>

type Refusal = { readonly type: 'NoSuchFramework' | 'MayNot' }

export function serveOwnLists(parts: HostParts): OwnListHandlers {
  const { library, edits, clock, ids } = parts
  const { refusal, run, takeBack } = createListEdits(parts)
  return {
    'frameworks.startOwn': ({ title, language }) => {
      if (parts.membership.now().team === null) return err({ type: 'NoTeam' })
      if (!mayEdit(parts.myRole(), 'framework')) return err({ type: 'MayNot' })
      const id = derivedUuid(ids.next())
      const framework = id.replaceAll('-', '')
      edits.edit(frameworkRoom(framework), (edit) => startOwnList(edit, { id, title, language }))
      edits.commit()
      return ok({ framework })
    },
    'frameworks.renameOwn': ({ framework, title }) =>
      run(framework, (edit) => renameOwnList(edit, title), GONE),
    'frameworks.writeOwn': ({ framework, id: given, grades, ...standard }) => {
      const id = given ?? derivedUuid(ids.next())
      const said = { ...standard, grades: grades === null ? null : gradesInCell(grades) }
      let code = ''
      const write = (edit: Edit) => {
        const written = writeOwnStandard(edit, id, said)
        code = written?.code ?? ''
        return written?.steps ?? null
      }
      const result = run(framework, write, GONE)
      return result.ok ? ok({ id, code, ...result.value }) : result
    },
    'frameworks.renameOwnHeading': ({ framework, id, words }) =>
      run(framework, (edit) => renameOwnHeading(edit, id, words), { type: 'Taken' } as const),
    'frameworks.moveOwn': ({ framework, id, side, beside }) =>
      run(framework, (edit) => moveOwn(edit, id, { side, id: beside }), { type: 'NotThere' } as const),
    'frameworks.setOwnAside': ({ framework, id, isAside }) => {
      const since = isAside ? clock.now() : null
      return run(framework, (edit) => setOwnAside(edit, id, since), { type: 'NotEmpty' } as const)
    },
    'frameworks.ownAside': ({ framework }) => {
      if (refusal(framework)?.type === 'NoSuchFramework') return err(GONE)
      return ok([...library.read(frameworkRoom(framework), readOwnAside)])
    },
    'frameworks.undoOwn': ({ framework, undo }) => takeBack(framework, undo),
  }
}

function createListEdits(parts: HostParts) {
  const { library, edits, clock, ids } = parts
  const made = createMadeEdits(ids)

  function refusal(framework: string): Refusal | null {
    const room = frameworkRoom(framework)
    if (!library.has(room) || !library.read(room, isOwnList)) return GONE
    return mayEdit(parts.myRole(), 'framework') ? null : { type: 'MayNot' }
  }

  return {
    refusal,
    /** `otherwise` is what it means that the edit gave nothing. */
    run<F>(
      framework: string,
      edit: (edit: Edit) => readonly OwnStep[] | null,
      otherwise: F,
    ): Result<{ undo: string | null }, F | Refusal> {
      const refused = refusal(framework)
      if (refused) return err(refused)
      const steps = edits.edit(frameworkRoom(framework), edit)
      edits.commit()
      return steps === null ? err(otherwise) : ok({ undo: made.keep(framework, steps) })
    },
    takeBack(framework: string, undo: string) {
      const refused = refusal(framework)
      if (refused) return err(refused)
      const steps = made.take(framework, undo)
      if (steps === null) return err({ type: 'TooLate' } as const)
      edits.edit(frameworkRoom(framework), (edit) => takeBackOwn(edit, steps, clock.now()))
      edits.commit()
      return ok(null)
    },
  }
}

const GONE = { type: 'NoSuchFramework' } as const

const REMEMBERED = 200

/** The last edits and how to take them back: as long as a notice offers it, and a good while longer. */
function createMadeEdits(ids: Ids) {
  const made = new Map<string, { readonly framework: string; readonly steps: readonly OwnStep[] }>()
  return {
    keep(framework: string, steps: readonly OwnStep[]): string | null {
      if (steps.length === 0) return null
      const [oldest] = made.keys()
      if (oldest !== undefined && made.size >= REMEMBERED) made.delete(oldest)
      const undo = ids.next()
      made.set(undo, { framework, steps })
      return undo
    },
    /** Each once. */
    take(framework: string, undo: string): readonly OwnStep[] | null {
      const edit = made.get(undo)
      if (edit?.framework !== framework) return null
      made.delete(undo)
      return edit.steps
    },
  }
}
