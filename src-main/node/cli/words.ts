import type { OpenHostError } from '../host.ts'

/** Plain sentences for whatever may go wrong on the command line. */
export function openHostSentence(error: OpenHostError): string {
  switch (error.type) {
    case 'NotAFolder':
      return `${error.path} is a file, not a folder. Name a folder with --data.`
    case 'FolderNotWritable':
      return `Common Prep may not write to ${error.path}. Choose another folder or change its permissions.`
    case 'ForeignFolder':
      return `${error.path} holds other files (${error.found}). Choose an empty folder, or one that Common Prep made.`
    case 'KeyMissing':
      return `The key to the team's data is missing from ${error.path}. Nothing was changed; put team.key back.`
    case 'KeyDamaged':
      return `The key file team.key in ${error.path} is damaged. Nothing was changed; put back a good copy.`
    case 'DatabaseMissing':
      return `The team's data is missing from ${error.path}, or empty. Nothing was changed; put back a good copy of team.db.`
    case 'InUse':
      return `Another Common Prep has ${error.path} open. Close it first.`
    case 'DatabaseDamaged':
      return `The team's data in ${error.path} cannot be read (${error.reason}). Nothing was changed; restore a copy.`
    case 'ForeignDatabase':
      return `The database in ${error.path} belongs to another program. Choose another folder.`
    case 'NewerDatabase':
      return `The data in ${error.path} was written by a newer Common Prep. Update this one; nothing was changed.`
    case 'DiskFull':
      return `The disk that holds ${error.path} is full. Free some space and try again.`
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  NotHosting: 'Nobody can join here now. Run "hub" on this data folder first.',
  Gone: 'Nobody waits under this number any more.',
  MayNot: 'This computer’s role in the team does not allow it.',
  AlreadyATeam: 'There is already a team in this folder.',
  BadAddress: 'That is no address. An address looks like 192.168.1.20:4747.',
  BadCode: 'That is no code. A code looks like 4821 7K2M 9QXA.',
  BadInvitation: 'There is no invitation in that text. Copy the whole of it.',
  NotReached: 'The computer cannot be reached.',
  NotTheSameComputer: 'Another computer answers there than the one that invited.',
  WrongCode: 'The code is not right, or it was used already.',
  TooManyTries: 'The code was tried too often. Ask for a new one.',
  Expired: 'The invitation has run out. Ask for a new one.',
  TurnedAway: 'This computer was not let in.',
  NoTeam: 'There is no team in this folder yet. Make one with "sample", or start the app.',
  NoSuchUnit: 'There is no such unit, or more than one has that title. See "list units".',
  NoPrintEngine: 'No Chromium, Chrome or Edge was found on this computer to make the PDF with.',
  PortForbidden: 'This port may not be used. Choose one above 1023.',
  NotAUnitFile: 'This is not a Common Prep unit file.',
  NotACase: 'This is not a list of standards in the CASE format.',
  TooDeep: 'This file is nested deeper than any list of standards.',
  TooManyRows: 'The sheet has more than 20,000 rows. Split it.',
  NoStandards: 'No row of the sheet has the words of a standard. Name that column "Standard".',
  PackedFile:
    'This is no text: it is a workbook or another packed file. Give it its own ending, such as .xlsx.',
  NotAWorkbook: 'This is no Excel workbook. Save it as .xlsx or .csv.',
  OldWorkbook: 'This is a workbook of an old Excel (.xls). Open it and save it as .xlsx.',
  WorkbookLocked: 'This workbook has a password. Open it, take the password off, and save it.',
  WorkbookDamaged: 'This workbook is damaged. Open it in a spreadsheet and save it as .xlsx once more.',
  NoSuchFramework: 'There is no such list of standards. See them with "list frameworks".',
  NewerVersion: 'This file was written by a newer Common Prep. Update this one.',
  TooLarge: 'This file is too large.',
  Disconnected: 'The running Common Prep closed before it answered.',
  DiskFull: 'The disk is full. Free some space and try again.',
}

/** A sentence for any failure of the contract. */
export function failureSentence(
  error: { readonly type: string } & Readonly<Record<string, unknown>>,
): string {
  if (error.type === 'PortTaken')
    return `Port ${String(error.port)} is taken by another program. Choose another.`
  if (error.type === 'PrintFailed') return `The PDF could not be made: ${String(error.reason)}.`
  if (error.type === 'NotJson')
    return `This is not JSON${error.line === null ? '' : `: it breaks off at line ${String(error.line)}`}.`
  if (error.type === 'NoSuchSheet')
    return `The workbook has no such sheet. It has: ${(error.sheets as readonly string[]).join(', ')}.`
  if (error.type === 'Damaged') return `The file is damaged at ${String(error.where)}.`
  if (error.type === 'Internal') return `Something went wrong inside (reference ${String(error.reference)}).`
  return SENTENCES[error.type] ?? `It did not work (${error.type}).`
}
