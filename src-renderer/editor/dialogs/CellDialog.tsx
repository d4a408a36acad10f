import type { Cell } from '../cell.ts'
import type { DialogRequest } from '../cell-host.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { MathDialog } from './MathDialog.tsx'
import { PictureDialog } from './PictureDialog.tsx'

export interface CellDialogProps {
  readonly cell: Cell
  readonly request: DialogRequest
  readonly onClose: () => void
}

/** The dialog a cell has asked for; the focus goes back into the text. */
export function CellDialog({ cell, request, onClose }: CellDialogProps) {
  const close = () => {
    onClose()
    // After the dialog has given the focus back to where it was.
    requestAnimationFrame(() => cell.focus())
  }
  switch (request.type) {
    case 'math':
      return <MathDialog cell={cell} request={request} onClose={close} />
    case 'link':
      return <LinkDialog cell={cell} href={request.href} onClose={close} />
    case 'picture':
      return <PictureDialog cell={cell} request={request} onClose={close} />
  }
}
