import { setImmediate as pause } from 'node:timers/promises'
import type { CasePackage } from '../../../shared/case/case-package.ts'
import type { JsonObject } from '../../../shared/case/json.ts'
import { type CaseFailure, parseCase } from '../../../shared/case/read-case.ts'
import { writeCase } from '../../../shared/case/write-case.ts'
import { readFramework } from '../../../shared/documents/framework/read.ts'
import { caseBatches, setFrameworkAside } from '../../../shared/documents/framework/write.ts'
import { frameworkRoom, parseRoom } from '../../../shared/documents/room.ts'
import { mayEdit } from '../../../shared/domain/team/roles.ts'
import { safeFileName } from '../../../shared/lib/file-name.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import { builtInPackage } from './built-in-package.ts'
import type { CallContext, Handlers } from './serve-rpc.ts'

/** Lists of standards, in from files of CASE and out to them. */
export type FrameworkHandlers = Pick<
  Handlers,
  'frameworks.import' | 'frameworks.export' | 'frameworks.setAside'
>

/** Two who bring in the same file apart must write the same: what it does not date is dated so. */
const UNDATED = 0

export function serveFrameworks(parts: HostParts): FrameworkHandlers {
  const { library, edits, clock } = parts
  const mayWrite = () => mayEdit(parts.myRole(), 'framework')

  /** False when it was cancelled: then it is not whole, and the same file goes on where this ended. */
  async function write(room: string, file: JsonObject, { signal, progress }: CallContext): Promise<number> {
    const batches = library.read(room, (doc) => caseBatches(doc, file))
    const before = parts.editLog.lastRow(room)
    for (const [index, batch] of batches.entries()) {
      if (signal.aborted) break
      edits.edit(room, batch)
      edits.commit()
      progress(index + 1, batches.length)
      // A colleague's letter must not wait for a whole list.
      await pause()
    }
    return parts.editLog.lastRow(room) - before
  }

  return {
    'frameworks.import': async ({ bytes }, context) => {
      if (parts.membership.now().team === null) return err({ type: 'NoTeam' })
      if (!mayWrite()) return err({ type: 'MayNot' })
      const read = parseCase(Buffer.from(bytes, 'base64').toString('utf8'))
      if (!read.ok) return err(failureOf(read.error))
      const { casePackage, changes } = read.value
      const framework = casePackage.document.id.replaceAll('-', '')
      const file = JSON.parse(writeCase(casePackage, UNDATED)) as JsonObject
      const made = await write(frameworkRoom(framework), file, context)
      const { document, items, edges } = casePackage
      const counts = { standards: items.length, links: edges.length, edits: made }
      return ok({ framework, title: document.title, ...counts, changes: [...changes] })
    },
    'frameworks.export': ({ framework }) => {
      const found = builtInPackage(framework) ?? importedPackage(parts, framework)
      if (!found) return err({ type: 'NoSuchFramework' })
      const text = writeCase(found, clock.now())
      return ok({
        fileName: `${safeFileName(found.document.title)}.json`,
        bytes: Buffer.from(text).toString('base64'),
      })
    },
    'frameworks.setAside': ({ framework, isAside }) => {
      const room = frameworkRoom(framework)
      if (!library.has(room)) return err({ type: 'NoSuchFramework' })
      if (!mayWrite()) return err({ type: 'MayNot' })
      edits.edit(room, (edit) => setFrameworkAside(edit, isAside ? clock.now() : null))
      edits.commit()
      return ok(null)
    },
  }
}

function failureOf(failure: CaseFailure) {
  switch (failure.type) {
    case 'notJson':
      return { type: 'NotJson' as const, line: failure.at?.line ?? null }
    case 'notACase':
      return { type: 'NotACase' as const }
    case 'tooLarge':
      return { type: 'TooLarge' as const }
    case 'tooDeep':
      return { type: 'TooDeep' as const }
  }
}

function importedPackage({ library }: HostParts, framework: string): CasePackage | null {
  const room = frameworkRoom(framework)
  return parseRoom(room) && library.has(room) ? library.read(room, readFramework) : null
}
