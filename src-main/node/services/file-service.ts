import { err } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

export function serveFiles(
  _parts: HostParts,
): Pick<Handlers, 'files.exportUnit' | 'files.import' | 'units.duplicate'> {
  return {
    'files.exportUnit': () => err({ type: 'NoSuchUnit' }),
    'files.import': () => err({ type: 'NotAUnitFile' }),
    'units.duplicate': () => err({ type: 'NoSuchUnit' }),
  }
}
