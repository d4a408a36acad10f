import { useEffect, useState } from 'react'
import { useT } from '../../messages/use-t.ts'
import { useEditorServices } from '../EditorProvider.tsx'
import { imageWidth } from '../node-values.ts'

export interface StoredPictureProps {
  readonly imageId: string
  readonly alt: string
  readonly width: unknown
}

/** A picture of the team's store; a frame with a word while it is not on this computer. */
export function StoredPicture({ imageId, alt, width }: StoredPictureProps) {
  const t = useT()
  const url = useImageUrl(imageId)
  const percent = imageWidth(width)
  return (
    <figure className="picture" data-missing={url === '' ? t('editor.pictureMissing') : undefined}>
      <img
        alt={alt}
        src={url === '' ? undefined : url}
        style={percent === null ? undefined : { inlineSize: `${percent}%` }}
      />
    </figure>
  )
}

function useImageUrl(imageId: string): string {
  const { imageUrl } = useEditorServices()
  const [found, setFound] = useState({ imageId: '', url: '' })
  useEffect(() => {
    let isWanted = true
    const show = (url: string) => isWanted && setFound({ imageId, url })
    void imageUrl(imageId).then(show, () => show(''))
    return () => {
      isWanted = false
    }
  }, [imageId, imageUrl])
  return found.imageId === imageId ? found.url : ''
}
