import { useState } from 'react'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { Row } from '../../../ui/Stack.tsx'
import { viewPath } from '../standards-views.ts'
import { PlacedGapPathDialog } from './PlacedGapPathDialog.tsx'

export interface StandardWaysProps {
  readonly code: string
  readonly mayEdit: boolean
}

/** From one standard to its map, and to a path back to what comes before it. */
export function StandardWays({ code, mayEdit }: StandardWaysProps) {
  const t = useT()
  const [isBuilding, setBuilding] = useState(false)
  return (
    <Row wrap>
      <LinkButton href={`#${viewPath('map', code)}`} icon={icons.standards}>
        {t('gapPath.onMap')}
      </LinkButton>
      {mayEdit && (
        <Button icon={icons.history} onPress={() => setBuilding(true)}>
          {t('gapPath.build')}
        </Button>
      )}
      {isBuilding && <PlacedGapPathDialog code={code} onClose={() => setBuilding(false)} />}
    </Row>
  )
}
