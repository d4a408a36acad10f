import { setUnpackedAside } from '../../../../shared/documents/unpacked/actions.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import type { AsideLine } from '../../../../shared/domain/standards/unpacked.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { RestoreFold } from '../../../ui/RestoreFold.tsx'
import { RestoreRow } from '../../../ui/RestoreRow.tsx'
import { useUnpackedView } from './UnpackedView.tsx'

/** Lines that were taken away, folded under the others; each comes back with all that was written in it. */
export function SetAsideLines() {
  const t = useT()
  const { unpacked } = useUnpackedView()
  return (
    <RestoreFold label={t('unpacked.setAside', { count: unpacked.setAside.length })}>
      {unpacked.setAside.map((line) => (
        <AsideRow key={line.id} line={line} />
      ))}
    </RestoreFold>
  )
}

function AsideRow({ line }: { readonly line: AsideLine }) {
  const t = useT()
  const { document, language } = useUnpackedView()
  const { list, id } = line
  const text = lineIn(line.text, language) || lineIn(line.meaning, language)
  const bringBack = () => void asStep(document, () => setUnpackedAside(document.edit, list, id, null))
  return (
    <RestoreRow
      title={t('unpacked.asideLine', { list: t(`unpacked.${list}`), text })}
      label={t('unpacked.bringBack')}
      onRestore={document.mayEdit ? bringBack : undefined}
    />
  )
}
