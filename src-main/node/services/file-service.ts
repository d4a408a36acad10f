import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import { createUnitFileTransfer } from '../transfer/unit-file-transfer.ts'
import { createUnitDocuments } from './host-unit-documents.ts'
import type { Handlers } from './serve-rpc.ts'

/** Units out to files, in from files, and copied. */
export type FileHandlers = Pick<Handlers, 'files.exportUnit' | 'files.import' | 'units.duplicate'>

export function serveFiles(parts: HostParts): FileHandlers {
  const transfer = createUnitFileTransfer(createUnitDocuments(parts))
  return {
    'files.exportUnit': async ({ unitId }) => {
      const file = await transfer.exportUnit(unitId)
      if (!file.ok) return file
      return ok({ fileName: file.value.fileName, bytes: Buffer.from(file.value.bytes).toString('base64') })
    },
    'files.import': ({ fileName, bytes }) =>
      transfer.importUnit({ fileName, bytes: Buffer.from(bytes, 'base64') }),
    'units.duplicate': async ({ unitId }) => {
      const copy = await transfer.copyUnit(unitId)
      return copy === null ? err({ type: 'NoSuchUnit' }) : ok({ unitId: copy })
    },
  }
}
