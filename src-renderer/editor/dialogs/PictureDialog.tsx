import { useState } from 'react'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { ToggleGroup } from '../../ui/ToggleGroup.tsx'
import type { Cell } from '../cell.ts'
import type { DialogRequest } from '../cell-host.ts'

export interface PictureDialogProps {
  readonly cell: Cell
  readonly request: Extract<DialogRequest, { type: 'picture' }>
  readonly onClose: () => void
}

const WIDTHS = { own: null, third: 33, half: 50, full: 100 } as const
type Width = keyof typeof WIDTHS

/** Asked once when a picture comes in: what it shows, for those who cannot see it, and how wide it stands. */
export function PictureDialog({ cell, request, onClose }: PictureDialogProps) {
  const t = useT()
  const [alt, setAlt] = useState(request.alt)
  const [decorative, setDecorative] = useState(request.decorative)
  const [width, setWidth] = useState<Width>(widthOf(request.width))
  const save = () => {
    changePicture(cell, request, { alt: decorative ? '' : alt.trim(), decorative, width: WIDTHS[width] })
    onClose()
  }
  return (
    <Dialog
      title={t('editor.picture')}
      size="small"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        <Button variant="primary" onPress={save}>
          {t('editor.pictureSave')}
        </Button>
      }
    >
      <Stack gap={4}>
        <TextArea
          label={t('editor.pictureWords')}
          description={t('editor.pictureWordsHint')}
          value={alt}
          onChange={setAlt}
          isDisabled={decorative}
          rows={2}
          autoFocus
        />
        <Checkbox
          isSelected={decorative}
          onChange={setDecorative}
          description={t('editor.pictureDecorativeHint')}
        >
          {t('editor.pictureDecorative')}
        </Checkbox>
        <ToggleGroup
          label={t('editor.pictureWidth')}
          mode="single"
          value={[width]}
          onChange={([next]) => setWidth(next ?? 'own')}
          items={[
            { id: 'own', label: t('editor.widthOwn') },
            { id: 'third', label: t('editor.widthThird') },
            { id: 'half', label: t('editor.widthHalf') },
            { id: 'full', label: t('editor.widthFull') },
          ]}
        />
      </Stack>
    </Dialog>
  )
}

function widthOf(percent: number | null): Width {
  if (percent === null) return 'own'
  if (percent <= 40) return 'third'
  return percent <= 75 ? 'half' : 'full'
}

function changePicture(
  { editor }: Cell,
  { place }: PictureDialogProps['request'],
  attributes: { readonly alt: string; readonly decorative: boolean; readonly width: number | null },
): void {
  const at = editor ? place(editor.state) : null
  const node = at === null ? null : editor?.state.doc.nodeAt(at)
  if (!editor || at === null || node?.type.name !== 'image') return
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...attributes }))
}
