import type * as Y from 'yjs'

/** How a team lies in its Y.Doc.
 *  - root map `team`: own fields; `language/<code>` = true, `levelName/<level>` = text.
 *  - root map `members`: id -> Y.Map {name, color}; `units`: id -> Y.Map {rank, deletedAt}.
 *  - root map `standards`: `<code>` -> true (that the team uses it); its words are root Y.Text
 *    `wording/<code>/<language>`, which merge by name however often they are made.
 *  - root map `votes`: `<code key>/<member>/<R|E|A|L>` -> true, each member's own keys; root map `stars`: `<code key>`
 *    -> {isStar, by}, the team's decision as one value; own fields `priority/<setting>`.
 *  History: 1 first. */
export const TEAM_SCHEMA = 1

export const teamFields = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('team')
export const memberRecords = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('members')
export const unitRecords = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('units')
export const standardCodes = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('standards')
export const wordingText = (doc: Y.Doc, code: string, language: string): Y.Text =>
  doc.getText(`wording/${code}/${language}`)
export const voteMarks = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('votes')
export const starRecords = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('stars')
