import { useEffect, useRef, useSyncExternalStore } from 'react'
import { createKeybindingsHandler } from 'tinykeys'
import type { Icon } from '../ui/icons.ts'

/** Something a teacher can do from the keyboard or the palette. */
export interface Command {
  readonly id: string
  readonly label: string
  /** The heading it stands under in the palette and in the list of keys. */
  readonly group: string
  readonly icon?: Icon | undefined
  /** `$mod+p`, `g u`, `n`. Without keys it is in the palette only. */
  readonly keys?: string | undefined
  readonly run: () => void
  /** Left out of the palette: keys only. */
  readonly isHidden?: boolean | undefined
}

/** Which commands exist now. A later registration of the same keys wins while it lasts: the innermost screen. */
export interface CommandRegistry {
  readonly add: (commands: readonly Command[]) => () => void
  readonly list: () => readonly Command[]
  readonly subscribe: (onChange: () => void) => () => void
}

/** Makes an empty registry. */
export function createCommandRegistry(): CommandRegistry {
  const groups = new Set<readonly Command[]>()
  const listeners = new Set<() => void>()
  let all: readonly Command[] = []

  const changed = () => {
    all = [...groups].flat()
    for (const listener of listeners) listener()
  }

  return {
    add: (commands) => {
      groups.add(commands)
      changed()
      return () => {
        groups.delete(commands)
        changed()
      }
    },
    list: () => all,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const pageCommands = createCommandRegistry()

/** Registers commands while the calling component is on screen. */
export function useCommands(commands: readonly Command[], registry: CommandRegistry = pageCommands): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  // Registered again only when what can be seen of them changes; `run` is always the latest.
  const shape = JSON.stringify(
    commands.map(({ id, label, group, keys, isHidden }) => [id, label, group, keys, isHidden]),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape stands for the commands
  useEffect(() => {
    const lasting = latest.current.map((command, index) => ({
      ...command,
      run: () => latest.current[index]?.run(),
    }))
    return registry.add(lasting)
  }, [shape, registry])
}

/** Every command there is now. */
export function useRegisteredCommands(registry: CommandRegistry = pageCommands): readonly Command[] {
  return useSyncExternalStore(registry.subscribe, registry.list)
}

const lettersKey = 'common-prep.letter-keys'
const lettersListeners = new Set<() => void>()

/** Whether single letters act. Some people's keyboards or speech software type letters they did not mean. */
export function areLettersOn(): boolean {
  return localStorage.getItem(lettersKey) !== 'off'
}

/** Switches single-letter keys on or off on this computer. */
export function setLettersOn(isOn: boolean): void {
  localStorage.setItem(lettersKey, isOn ? 'on' : 'off')
  for (const listener of lettersListeners) listener()
}

/** The same, as state. */
export function useLettersOn(): boolean {
  return useSyncExternalStore((listener) => {
    lettersListeners.add(listener)
    return () => lettersListeners.delete(listener)
  }, areLettersOn)
}

/** Listens for the keys of the registered commands until the returned function is called. */
export function listenForKeys(target: Window, registry: CommandRegistry = pageCommands): () => void {
  let handler: EventListener = () => {}
  const rebuild = () => {
    handler = createKeybindingsHandler(bindings(registry.list()), { ignore: () => false })
  }
  const onKey = (event: Event) => {
    if (event instanceof KeyboardEvent && !event.defaultPrevented && mayAct(event)) handler(event)
  }
  rebuild()
  const unsubscribe = registry.subscribe(rebuild)
  target.addEventListener('keydown', onKey)
  return () => {
    unsubscribe()
    target.removeEventListener('keydown', onKey)
  }
}

function bindings(commands: readonly Command[]): Record<string, (event: KeyboardEvent) => void> {
  const bound = commands.flatMap((command) =>
    command.keys === undefined ? [] : [[command.keys, command] as const],
  )
  return Object.fromEntries(
    bound.map(([keys, command]) => [
      keys,
      (event: KeyboardEvent) => {
        event.preventDefault()
        command.run()
      },
    ]),
  )
}

const textual = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]'
const overlay = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/** Whether a key press may be a command: never while it is typing, nor while an overlay holds the focus. */
export function mayAct(event: KeyboardEvent): boolean {
  // A letter held down is one command, not twenty.
  if (event.isComposing || (event.repeat && event.key.length === 1)) return false
  const target = event.target instanceof Element ? event.target : null
  if (isWithin(target, overlay)) return false
  const isTyping = typesText(event)
  if (isWithin(target, textual)) {
    return !isTyping && !editsField(event) && (isCombined(event) || /^F\d+$/.test(event.key))
  }
  return !isTyping || areLettersOn()
}

function isWithin(target: Element | null, selector: string): boolean {
  return target !== null && target.closest(selector) !== null
}

function isCombined(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey
}

/** A field undoes its own typing; what belongs to a document has taken these keys before they come here. */
function editsField(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && 'zyxcva'.includes(event.key.toLowerCase())
}

// AltGr, which browsers report as Ctrl+Alt, types characters such as @ on many keyboards.
function typesText(event: KeyboardEvent): boolean {
  if (event.key.length !== 1) return false
  return !isCombined(event) || event.getModifierState('AltGraph')
}
