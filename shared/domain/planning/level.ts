/** The three forms of one learning target. Level names are the team's words; ids are ours.
 *  Learners never see either: they see a symbol. */
export type LevelId = 'support' | 'core' | 'extend'

export const LEVELS: readonly LevelId[] = ['support', 'core', 'extend']

export const isLevel = (text: unknown): text is LevelId => LEVELS.includes(text as LevelId)

/** What a learner's page carries instead of a level: shapes that do not rank. */
export const LEARNER_SYMBOL: Readonly<Record<LevelId, string>> = { support: '▲', core: '●', extend: '■' }
