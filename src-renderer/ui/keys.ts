/** How key names are written on key caps, per platform and language of the words. */
export interface KeyWords {
  readonly ctrl: string
  readonly shift: string
  readonly alt: string
  readonly enter: string
  readonly escape: string
  readonly space: string
  readonly tab: string
}

/** True on Apple's keyboards, where the main modifier is Cmd. */
export function isApple(): boolean {
  return /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '')
}

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** `'$mod+Shift+k'` as key caps: presses in order, each a list of caps. */
export function keyCaps(keys: string, words: KeyWords, apple = isApple()): readonly (readonly string[])[] {
  const named: Readonly<Record<string, string>> = {
    ...arrows,
    $mod: apple ? '⌘' : words.ctrl,
    Control: apple ? '⌃' : words.ctrl,
    Shift: apple ? '⇧' : words.shift,
    Alt: apple ? '⌥' : words.alt,
    Meta: '⌘',
    Enter: words.enter,
    Escape: words.escape,
    Space: words.space,
    Tab: words.tab,
  }
  return (
    keys
      .split(' ')
      // What may or may not be held down is not drawn: `[Shift]+?` is the key that types "?".
      .map((press) => press.replace(/\[[^\]]*\]\+/g, ''))
      .map((press) =>
        pressParts(press).map((part) => named[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
      )
  )
}

// "+" is also a key: `$mod++` is the modifier and the plus key.
function pressParts(press: string): readonly string[] {
  return press.endsWith('+') ? [...press.slice(0, -1).split('+').filter(Boolean), '+'] : press.split('+')
}
