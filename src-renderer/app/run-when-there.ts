import { type CommandRegistry, pageCommands } from '../commands/shortcuts.ts'

// A screen that is not in view by then has something else to say.
const PATIENCE_MS = 3_000

/** Runs a command of a screen that is only just being opened. */
export function runWhenThere(id: string, registry: CommandRegistry = pageCommands): void {
  const run = (): boolean => {
    const command = registry.list().find((each) => each.id === id)
    command?.run()
    return command !== undefined
  }
  if (run()) return
  const unsubscribe = registry.subscribe(() => {
    if (!registry.list().some((each) => each.id === id)) return
    end()
    run()
  })
  const timer = setTimeout(() => end(), PATIENCE_MS)
  function end(): void {
    unsubscribe()
    clearTimeout(timer)
  }
}
