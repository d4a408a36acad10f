import type { MessageKey } from '../messages/catalogue.ts'
import type { Translator } from '../messages/translator.ts'
import type { EditorNotice, ImageRefusal } from './cell-host.ts'

export type { EditorNotice } from './cell-host.ts'

/** A notice in words, for a toast. */
export function noticeText(t: Translator, notice: EditorNotice): string {
  switch (notice.type) {
    case 'RemoteImagesLeftOut':
      return t('editor.remoteImagesLeftOut', { count: notice.count })
    case 'ImageRefused':
      return t(REFUSALS[notice.reason])
  }
}

const REFUSALS = {
  TooLarge: 'editor.imageTooLarge',
  NotAnImage: 'editor.imageNotAnImage',
  CannotStore: 'editor.imageNotStored',
} as const satisfies Record<ImageRefusal['type'], MessageKey>
