import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import { mayEdit, type Role } from '../../../shared/domain/team/roles.ts'
import type { Translator } from '../../messages/translator.ts'

export type KeptCopy = Given<AppContract['team.keptCopies']>[number]

export const copyTitle = (t: Translator, { unitId, title }: KeptCopy): string =>
  unitId === null ? t('sync.copyTeam') : title || t('unit.untitledUnit')

/** What happened to whose changes, why, and where they are. The role is named only while it is still the reason. */
export function copySentence(t: Translator, copy: KeptCopy, role: Role | null): string {
  const title = copyTitle(t, copy)
  if (copy.reason === 'removed') return t('sync.copyRemoved', { title })
  const isStillSo = role !== null && !mayEdit(role, copy.unitId === null ? 'team' : 'unit')
  return isStillSo ? t('sync.copyMayNot', { title, role }) : t('sync.copyMayNotNow', { title })
}
