import { useState } from 'react'
import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { Row } from '../../../ui/Stack.tsx'
import { OwnHeadingDialog } from './OwnHeadingDialog.tsx'
import { OwnStandardDialog } from './OwnStandardDialog.tsx'
import { useOwnList } from './use-own-list.ts'

/** What can be done with a standard of a list made by hand, or with a heading of it. */
export function OwnStandardActions({ row }: { readonly row: CatalogRow }) {
  const t = useT()
  const { framework, id, parent, code } = row
  const { setAside } = useOwnList(framework)
  const [isOpen, setOpen] = useState(false)
  const tree = useQuery('standards.tree', { framework, grade: null }).value ?? []
  const close = () => setOpen(false)
  const under = tree.find((each) => each.id === parent)?.official ?? ''
  return (
    <Row wrap>
      <Button icon={icons.edit} onPress={() => setOpen(true)}>
        {t(code === '' ? 'ownList.rename' : 'ownList.edit')}
      </Button>
      {!tree.some((each) => each.parent === id) && (
        <Button icon={icons.archive} onPress={() => void setAside(row, true)}>
          {t('ownList.setAside')}
        </Button>
      )}
      {isOpen &&
        (code === '' ? (
          <OwnHeadingDialog row={row} onClose={close} />
        ) : (
          <OwnStandardDialog framework={framework} row={row} under={under} onClose={close} />
        ))}
    </Row>
  )
}
