import type { CasePackage } from '../../../shared/case/case-package.ts'
import type { JsonObject } from '../../../shared/case/json.ts'
import { parseTable } from '../../../shared/case/parse-table.ts'
import { type CaseFailure, parseCase, type ReadCase, readCase } from '../../../shared/case/read-case.ts'
import { tableToCase } from '../../../shared/case/table-to-case.ts'
import { writeCase } from '../../../shared/case/write-case.ts'
import { readFramework } from '../../../shared/documents/framework/read.ts'
import { setFrameworkAside } from '../../../shared/documents/framework/write.ts'
import { frameworkRoom, parseRoom } from '../../../shared/documents/room.ts'
import { mayEdit } from '../../../shared/domain/team/roles.ts'
import { safeFileName } from '../../../shared/lib/file-name.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import { builtInPackage } from './built-in-package.ts'
import { countKnown } from './known-lists.ts'
import type { CallContext, Handlers } from './serve-rpc.ts'
import { writeFramework } from './write-framework.ts'

/** Lists of standards, in from files of CASE and out to them. */
export type FrameworkHandlers = Pick<
  Handlers,
  'frameworks.import' | 'frameworks.importTable' | 'frameworks.export' | 'frameworks.setAside'
>

/** Two who bring in the same file apart must write the same: what it does not date is dated so. */
const UNDATED = 0

export function serveFrameworks(parts: HostParts): FrameworkHandlers {
  const { library, edits, clock } = parts
  const mayWrite = () => mayEdit(parts.myRole(), 'framework')

  function refusal() {
    if (parts.membership.now().team === null) return { type: 'NoTeam' } as const
    return mayWrite() ? null : ({ type: 'MayNot' } as const)
  }

  async function takeIn({ casePackage, changes }: ReadCase, context: CallContext) {
    const framework = casePackage.document.id.replaceAll('-', '')
    const file = JSON.parse(writeCase(casePackage, UNDATED)) as JsonObject
    const known = countKnown(parts.db, framework, casePackage)
    const made = await writeFramework(parts, frameworkRoom(framework), file, context)
    const { document, items, edges } = casePackage
    const counts = { standards: items.length, links: edges.length, known, edits: made }
    return { framework, title: document.title, ...counts, changes: [...changes] }
  }

  return {
    'frameworks.import': async ({ bytes }, context) => {
      const refused = refusal()
      if (refused) return err(refused)
      const read = parseCase(Buffer.from(bytes, 'base64').toString('utf8'))
      return read.ok ? ok(await takeIn(read.value, context)) : err(failureOf(read.error))
    },
    'frameworks.importTable': async ({ text, ...list }, context) => {
      const refused = refusal()
      if (refused) return err(refused)
      const table = parseTable(text)
      if (!table.ok) return err(tableFailures[table.error.type])
      const { file, standards, rowChanges } = tableToCase(table.value, list)
      const read = readCase(file)
      if (!read.ok) return err({ type: 'TooLarge' })
      if (standards === 0) return err({ type: 'NoStandards' })
      return ok({ ...(await takeIn(read.value, context)), rowChanges: [...rowChanges] })
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

const tableFailures = {
  tooLarge: { type: 'TooLarge' },
  tooManyRows: { type: 'TooManyRows' },
  noRows: { type: 'NoStandards' },
} as const

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
