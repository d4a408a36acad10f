import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach } from 'vitest'

// A few hands and eyes for parts on a page: no testing library, only React and the page itself.
;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true

// happy-dom's key events know their modifiers but not this way of asking for them.
const modifierFlags: Readonly<Record<string, 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>> = {
  Control: 'ctrlKey',
  Shift: 'shiftKey',
  Alt: 'altKey',
  Meta: 'metaKey',
}
KeyboardEvent.prototype.getModifierState ??= function (this: KeyboardEvent, modifier: string) {
  const flag = modifierFlags[modifier]
  return flag !== undefined && this[flag]
}

const mounted: { readonly unmount: () => void }[] = []

/** Puts parts on the page until the test ends. */
export function show(children: ReactNode): { readonly again: (children: ReactNode) => void } {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  act(() => root.render(children))
  mounted.push({
    unmount: () => {
      act(() => root.unmount())
      host.remove()
    },
  })
  return { again: (next) => act(() => root.render(next)) }
}

afterEach(() => {
  for (const { unmount } of mounted.splice(0)) unmount()
})

const implicit: Readonly<Record<string, string>> = {
  button: 'button, [role="button"]',
  textbox: 'input:not([type]), input[type="text"], textarea, [role="textbox"]',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"], [role="radio"]',
}

/** Every element of a role, whatever its name. */
export function allByRole(role: string): readonly HTMLElement[] {
  const selector = implicit[role] ?? `[role="${role}"]`
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.closest('[hidden]') === null,
  )
}

/** The one element of a role with this name. */
export function byRole(role: string, name: string | RegExp): HTMLElement {
  const found = allByRole(role).filter((element) => matches(nameOf(element), name))
  const [first] = found
  if (first === undefined || found.length > 1) {
    throw new Error(
      `${found.length} × ${role} "${name}"; there are: ${allByRole(role).map(nameOf).join(' | ')}`,
    )
  }
  return first
}

function matches(actual: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? actual === wanted : wanted.test(actual)
}

/** The accessible name, as far as these parts give one. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label')
  const labelledBy = element.getAttribute('aria-labelledby')
  if (labelledBy !== null) {
    return labelledBy
      .split(' ')
      .map((id) => (id === element.id ? (label ?? '') : (document.getElementById(id)?.textContent ?? '')))
      .join(' ')
      .trim()
  }
  if (label !== null) return label
  const labels = (element as HTMLInputElement).labels
  if (labels !== undefined && labels !== null && labels.length > 0)
    return labels[0]?.textContent?.trim() ?? ''
  return element.textContent?.trim() ?? ''
}

/** A press by whatever means. */
export function press(element: HTMLElement): void {
  act(() => element.click())
}

/** A key on what holds the focus, down and up. */
export function key(name: string, modifiers: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body
  const code = name.length === 1 ? `Key${name.toUpperCase()}` : name
  const init = { key: name, code, bubbles: true, cancelable: true, ...modifiers }
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', init))
  })
  act(() => {
    ;(document.activeElement ?? target).dispatchEvent(new KeyboardEvent('keyup', init))
  })
}

/** Puts the focus on an element, as Tab would. */
export function focus(element: HTMLElement): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
    element.focus()
  })
}

/** Replaces the text of a field, as typing does. */
export function type(field: HTMLElement, text: string): void {
  const prototype =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  act(() => {
    field.focus()
    // React follows the native setter; setting through it is what a browser's typing looks like to React.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Chooses a file in the one place that takes files. */
export function chooseFile(file: File): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')
  if (input === null) throw new Error('nothing here takes a file')
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Lets timers and promises of the parts run. */
export async function settle(ms = 0): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)))
}
