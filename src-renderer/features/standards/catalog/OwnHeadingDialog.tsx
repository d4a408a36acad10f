import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { OwnNameDialog } from './OwnNameDialog.tsx'
import { useOwnList } from './use-own-list.ts'

export interface OwnHeadingDialogProps {
  readonly row: CatalogRow
  readonly onClose: () => void
}

/** Other words for a heading; what stands under it stays there. */
export function OwnHeadingDialog({ row, onClose }: OwnHeadingDialogProps) {
  const t = useT()
  const { call } = useConnection()
  const { framework, id } = row
  const { done, failed } = useOwnList(framework)
  const save = async (words: string) => {
    const result = await call('frameworks.renameOwnHeading', { framework, id, words })
    if (!result.ok && result.error.type === 'Taken') return t('ownList.headingTaken')
    if (result.ok) done(t('ownList.renamed', { name: words }), result.value.undo)
    else failed()
    onClose()
    return null
  }
  return (
    <OwnNameDialog
      title={t('ownList.renameHeading')}
      label={t('ownList.headingWords')}
      name={row.official ?? ''}
      onSave={save}
      onClose={onClose}
    />
  )
}
