import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { CallFailure, Failed } from '../../../shared/api/contract.ts'
import type { Translator } from '../../messages/translator.ts'

export type ImportFailure = Failed<AppContract['files.import']> | CallFailure
export type UnitFailure =
  | Failed<AppContract['units.duplicate']>
  | Failed<AppContract['units.create']>
  | CallFailure

/** Why a file was not brought in, and what to do. */
export function importFailureText(t: Translator, error: ImportFailure): string {
  switch (error.type) {
    case 'NoTeam':
      return t('units.importNoTeam')
    case 'NotAUnitFile':
      return t('units.importNotAUnit')
    case 'NewerVersion':
      return t('units.importNewer')
    case 'TooLarge':
      return t('units.importTooLarge')
    case 'Damaged':
      return t('units.importDamaged', { where: error.where })
    default:
      return failureText(t, error)
  }
}

/** Why something about a unit did not happen. */
export function failureText(t: Translator, error: UnitFailure): string {
  switch (error.type) {
    case 'NoSuchUnit':
      return t('units.failedGone')
    case 'NoTeam':
      return t('units.importNoTeam')
    case 'Internal':
      return t('units.failedReference', { reference: error.reference })
    case 'BadCall':
      return t('units.failedReference', { reference: error.what })
    case 'DiskFull':
      return t('units.failedDiskFull')
    case 'Disconnected':
    case 'Cancelled':
      return t('units.failedConnection')
  }
}
