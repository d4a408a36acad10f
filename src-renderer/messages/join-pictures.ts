import type { JoinSymbol } from '../../shared/protocol/join-symbols.ts'
import { type Icon, icons } from '../ui/icons.ts'
import { pictures } from '../ui/pictures.ts'
import type { Translator } from './translator.ts'

const drawn: Readonly<Record<JoinSymbol, Icon>> = pictures

const isDrawn = (id: string): id is JoinSymbol => Object.hasOwn(drawn, id)

/** The symbols that two screens compare, as pictures with their names. */
export const joinPictures = (
  t: Translator,
  symbols: readonly string[],
): { readonly icon: Icon; readonly name: string }[] =>
  symbols.map((id) =>
    isDrawn(id) ? { icon: drawn[id], name: t(`pictures.${id}`) } : { icon: icons.help, name: id },
  )
