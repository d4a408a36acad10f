import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { hostCommand } from '../../src-main/setup/host-command.mjs'

export interface CliRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The command line as a user runs it: a real process, a real exit code. */
export async function runCli(...args: readonly string[]): Promise<CliRun> {
  const child = spawn(process.execPath, hostCommand(args), { stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ])
  return { code, stdout, stderr }
}

/** Every line of a `--json` run. Fails loudly when the command did. */
export async function runCliJson<T>(...args: readonly string[]): Promise<T[]> {
  const run = await runCli(...args, '--json')
  if (run.code !== 0) throw new Error(`${args[0]} ended with ${run.code}: ${run.stderr}`)
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const part of stream) text += String(part)
  return text
}

export interface HubProcess {
  readonly url: string
  readonly port: number
  readonly pin: string
  /** When `--health-port` was among its options. */
  readonly healthPort?: number
  readonly child: ChildProcess
  /** As a power cut: no goodbye. */
  kill(): Promise<void>
  stop(): Promise<void>
}

export async function startHub(
  dataDir: string,
  port = 0,
  options: readonly string[] = [],
): Promise<HubProcess> {
  const args = hostCommand(['hub', '--data', dataDir, '--port', String(port), ...options])
  // Its log, line by line, has tests of its own.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const first = await firstLine(child)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'close')
    child.kill(signal)
    await gone
  }
  return {
    ...(JSON.parse(first) as { url: string; port: number; pin: string; healthPort?: number }),
    child,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('no output to read')
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code} before it was ready`)))
  })
}

/** What `invite` prints: all that a stock client needs. */
export interface Invitation {
  readonly url: string
  readonly room: string
  readonly protocols: string[]
  readonly certificate: string
}
