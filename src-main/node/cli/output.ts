/** What a command prints: with `--json` one JSON value a line, else sentences. Problems go to stderr. */
export interface Output {
  /** A result: the value for scripts, the sentence for people. */
  say(value: unknown, sentence: string): void
  /** Something to know that is not the result. */
  note(sentence: string): void
}

export function createOutput(isJson: boolean): Output {
  // Whoever reads may have seen enough: `list standards | head`.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause
    process.exit()
  })
  return {
    say: (value, sentence) => void process.stdout.write(`${isJson ? JSON.stringify(value) : sentence}\n`),
    note: (sentence) => void process.stderr.write(`${sentence}\n`),
  }
}

/** Ends a command with a sentence and exit code 1. */
export class CommandFailed extends Error {}
