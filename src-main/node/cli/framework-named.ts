import type { FrameworkRow } from '../../../shared/api/standards-api.ts'
import { CommandFailed } from './output.ts'
import type { Owner } from './owner.ts'
import { orFail } from './with-owner.ts'
import { failureSentence } from './words.ts'

/** The list of standards behind an id or a title. */
export async function frameworkNamed(owner: Owner, wanted: string): Promise<FrameworkRow> {
  const frameworks = orFail(await owner.call('frameworks.list', null))
  const titled = frameworks.filter(({ title }) => title.toLowerCase() === wanted.toLowerCase())
  const found = frameworks.find(({ id }) => id === wanted) ?? (titled.length === 1 ? titled[0] : undefined)
  if (!found) throw new CommandFailed(failureSentence({ type: 'NoSuchFramework' }))
  return found
}
