import { measureJson } from '../lib/measure-json.ts'
import { err, type Result, trySync } from '../lib/result.ts'
import { type SettledFile, settleUnitFile } from './settle-unit-file.ts'
import { UNIT_FILE_FORMAT, UNIT_FILE_VERSION } from './unit-file.ts'

/** Room for about fifty large photographs beside the texts. */
export const MAX_UNIT_FILE_BYTES = 96 * 1024 * 1024
const DEEPEST = 64
const MOST_VALUES = 2_000_000

/** The unit in the text of a file, with what could not be taken as it was. Never throws and never hangs,
 *  whatever the text. */
export function readUnitFile(text: string): Result<SettledFile, ReadUnitFileError> {
  if (text.length > MAX_UNIT_FILE_BYTES) return err({ type: 'TooLarge' })
  const size = measureJson(text)
  if (size.depth > DEEPEST || size.values > MOST_VALUES) return err({ type: 'TooLarge' })
  const parsed = trySync(() => JSON.parse(text.replace(/^\ufeff/, '')) as unknown, String)
  if (!parsed.ok) {
    return text.slice(0, 1000).includes(UNIT_FILE_FORMAT)
      ? err({ type: 'Damaged', where: parsed.error.slice(0, 200) })
      : err({ type: 'NotAUnitFile' })
  }
  return readParsed(parsed.value)
}

export type ReadUnitFileError =
  | { readonly type: 'NotAUnitFile' }
  | { readonly type: 'NewerVersion' }
  | { readonly type: 'TooLarge' }
  /** `where` is a path in the file, or the JSON parser's words. */
  | { readonly type: 'Damaged'; readonly where: string }

function readParsed(value: unknown): Result<SettledFile, ReadUnitFileError> {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown }
  if (format !== UNIT_FILE_FORMAT) return err({ type: 'NotAUnitFile' })
  if (typeof version !== 'number') return err({ type: 'Damaged', where: 'version' })
  if (version > UNIT_FILE_VERSION) return err({ type: 'NewerVersion' })
  return settleUnitFile(value)
}
