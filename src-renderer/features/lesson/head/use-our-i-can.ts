import { change as inOneChange } from '../../../../shared/documents/edit.ts'
import { unpackedRoom } from '../../../../shared/documents/room.ts'
import { lineText } from '../../../../shared/documents/unit/shape.ts'
import { readUnpacked } from '../../../../shared/documents/unpacked/read.ts'
import { unpackedIdOf } from '../../../../shared/documents/unpacked/shape.ts'
import type { Line } from '../../../../shared/domain/planning/language.ts'
import { listedWords, standingWords } from '../../../../shared/domain/standards/words.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import type { Connection } from '../../../connection/connection.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useLesson, useLessonView } from '../LessonView.tsx'

/** Writes what stands as "I can" of a standard into the lesson, in each language of the unit in which the lesson has
 *  none. Null where there is nothing to fill. */
export function useOurICan(code: string): (() => Promise<void>) | null {
  const t = useT()
  const { call, documents } = useConnection()
  const lesson = useLesson()
  const { document, unit } = useLessonView()
  const { doc, edit, mayEdit } = document
  const lineOf = (language: string) => lineText(doc, lesson.id, 'iCan', language)
  const isEmpty = (language: string) => lineOf(language).toString().trim() === ''
  if (!mayEdit || !unit.languages.some((language) => lesson.iCan[language] === undefined)) return null

  return async () => {
    const words = await standingICan({ call, documents }, code)
    const missing = unit.languages.flatMap((language) => {
      const text = words[language]
      return text !== undefined && isEmpty(language) ? [{ language, text }] : []
    })
    if (missing.length === 0) return showToast({ text: t('lesson.noOurICan', { code }) })
    const step = asStep(document, () =>
      inOneChange(edit, () => {
        for (const { language, text } of missing) {
          const line = lineOf(language)
          line.delete(0, line.length)
          line.insert(0, text)
        }
      }),
    )
    const onAction = () => step.takeBack()
    showToast({ text: t('lesson.ourICanUsed', { code }), action: { label: t('ui.undo'), onAction } })
  }
}

/** The team's words, else those of the lists, in each language. */
async function standingICan(
  { call, documents }: Pick<Connection, 'call' | 'documents'>,
  code: string,
): Promise<Line> {
  const own = new Promise<Line>((resolve) => {
    // Open only for as long as it is read.
    const close = documents.open(unpackedRoom(unpackedIdOf(code)), ({ doc }) => {
      resolve(readUnpacked(doc).iCan)
      queueMicrotask(() => close())
    })
  })
  const about = await call('standards.about', { code })
  return standingWords(await own, about.ok ? listedWords(about.value.entries).iCan : {})
}
