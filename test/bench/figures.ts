/** Figures of one run, told as ratios: a machine's speed cancels out, a slower program does not. */
export interface Spread {
  readonly p50: number
  readonly p99: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99) }
}

export const median = (values: readonly number[]): number => spreadOf(values).p50

export const ratio = (value: number, baseline: number): string => `${(value / baseline).toFixed(2)}x`

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`

/** How long `run` takes, in milliseconds. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`)
