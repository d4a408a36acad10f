import { inProject } from './project.mjs'

/** What to hand to Node to run the host straight from its sources.
 *  Early 22s call reading TypeScript an experiment, which would land in every script's error output.
 *  @param {readonly string[]} args */
export const hostCommand = (args) => [
  '--disable-warning=ExperimentalWarning',
  inProject('src-main', 'node', 'headless.ts'),
  ...args,
]
