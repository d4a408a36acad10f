import { useState } from 'react'
import { useLocation } from 'wouter'
import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { useQuery } from '../../../connection/use-query.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { Row } from '../../../ui/Stack.tsx'
import { showToast } from '../../../ui/Toast.tsx'
import { viewPath } from '../standards-views.ts'
import { OwnStandardDialog } from './OwnStandardDialog.tsx'

export interface OwnStandardActionsProps {
  readonly row: CatalogRow
  readonly onChanged: () => void
}

/** What can be done with a standard of a list made by hand. */
export function OwnStandardActions({ row, onChanged }: OwnStandardActionsProps) {
  const t = useT()
  const { call } = useConnection()
  const [, navigate] = useLocation()
  const { framework, id, code } = row
  const [isOpen, setOpen] = useState(false)
  const tree = useQuery('standards.tree', { framework, grade: null }, { isStill: true }).value ?? []
  const under = tree.find((each) => each.id === row.parent)?.official ?? ''
  const setAside = async (isAside: boolean) => {
    const result = await call('frameworks.setOwnAside', { framework, id, isAside })
    if (!result.ok) return showToast({ text: t('units.failedConnection'), tone: 'warn' })
    onChanged()
    if (isAside) {
      const onAction = () => void setAside(false)
      showToast({ text: t('ownList.wasSetAside', { code }), action: { label: t('ui.undo'), onAction } })
    }
  }
  return (
    <Row>
      <Button icon={icons.edit} onPress={() => setOpen(true)}>
        {t('ownList.edit')}
      </Button>
      <Button icon={icons.trash} onPress={() => void setAside(true)}>
        {t('ownList.setAside')}
      </Button>
      {isOpen && (
        <OwnStandardDialog
          framework={framework}
          row={row}
          under={under}
          onSaved={(saved) => {
            setOpen(false)
            onChanged()
            navigate(viewPath('catalog', saved))
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </Row>
  )
}
