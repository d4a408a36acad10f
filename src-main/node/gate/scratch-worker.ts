import { parentPort } from 'node:worker_threads'
import { type Trial, tryOnCopy } from './scratch-try.ts'

/** The worker behind `scratch.ts`: one trial after the other. */
parentPort?.on('message', (trial: Trial) => parentPort?.postMessage(tryOnCopy(trial)))
parentPort?.postMessage('ready')
