import type { Result } from '../../shared/lib/result.ts'
import type { Translator } from '../messages/translator.ts'
import type { Place } from './binding/place.ts'

/** What a cell asks of the page around it. */
export interface CellHost {
  readonly t: Translator
  readonly imageUrl: ImageUrl
  readonly storeImage: StoreImage
  readonly onNotice: (notice: EditorNotice) => void
  readonly onDialog: (request: DialogRequest) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onEscape: () => void
}

/** A `blob:` or `data:` address; rejects, or gives '', while the picture is not on this computer. */
export type ImageUrl = (imageId: string) => Promise<string>

export type ImageRefusal = { readonly type: 'TooLarge' | 'NotAnImage' | 'CannotStore' }
export type StoreImage = (file: File) => Promise<Result<{ readonly imageId: string }, ImageRefusal>>

export type EditorNotice =
  | { readonly type: 'RemoteImagesLeftOut'; readonly count: number }
  | { readonly type: 'ImageRefused'; readonly reason: ImageRefusal['type'] }

/** `place` is that of the node to change; without it, a new one is put in at the selection. */
export type DialogRequest =
  | { readonly type: 'math'; readonly latex: string; readonly isBlock: boolean; readonly place: Place | null }
  | { readonly type: 'link'; readonly href: string }
  | {
      readonly type: 'picture'
      readonly alt: string
      readonly decorative: boolean
      readonly width: number | null
      readonly place: Place
    }
