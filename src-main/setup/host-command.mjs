import { inProject } from './project.mjs'

/** What to hand to Node to run the host straight from its sources.
 *  Early 22s call reading TypeScript an experiment, which would land in every script's error output.
 *  @param {readonly string[]} args */
export const hostCommand = (args) => [
  '--disable-warning=ExperimentalWarning',
  // What is young may take up three times this many MiB; left alone it grows to a hundred, and is slow to be given back.
  '--max-semi-space-size=16',
  inProject('src-main', 'node', 'headless.ts'),
  ...args,
]
