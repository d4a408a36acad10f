export const sync = {
  answers: 'How it stands',
  behind: '{edits, plural, one {# change behind, in step {ago}} other {# changes behind, in step {ago}}}',
  changes: '{edits, plural, one {# change} other {# changes}}',
  copiesKept:
    '{count, plural, one {A change of yours was not taken by the team. It is kept as a copy here.} other {The team did not take some of your changes. They are kept here as # copies.}}',
  copyMayNot:
    'Your changes to {title} were not taken by the team: your role is {role, select, lead {Lead} teacher {Teacher} specialist {Specialist} coach {Coach} other {Guest}}. They are kept as a copy here.',
  copyMayNotNow:
    'Your changes to {title} were not taken by the team: your role did not allow them. They are kept as a copy here.',
  copyRemoved:
    'Your changes to {title} were not taken by the team: you were no longer on it. They are kept as a copy here.',
  copyTeam: 'the team’s own pages',
  copyTeamNext:
    'There is no file of these. What still matters has to be made again, in Settings or Standards.',
  dropConfirm: 'Remove',
  dropQuestion: 'Remove this copy?',
  dropText: 'The copy with your changes to {title} goes for good. What the team has stays as it is.',
  dropped: 'The copy was removed',
  failed: 'That did not work. Nothing was changed.',
  fresh: 'Has everything, in step {ago}',
  howOld: 'How old is whose copy?',
  howOldNobody: 'There is no other copy yet. Invite a teammate, or take the team to a second computer.',
  inStepAlone: 'With nobody yet: this plan is on this computer only.',
  inStepNobody: 'With nobody now.',
  inStepWith: 'With {names}.',
  inTheWay:
    '{what, select, connectionLost {The app stopped answering. Copy what you cannot lose, then start Common Prep again.} diskFull {The disk is full. Empty the trash or move large files away; saving goes on by itself.} cannotSave {What you typed is not on disk yet. Keep this window open.} notLetIn {Your team’s computer does not let this one in. Open Team to join again.} removed {You are no longer on this team. What you change stays here and is not shared. Team tells what you can do.} other {Your team’s computer is not in reach. Go on working: everything is shared when it is back. Team tells what is in the way.}}',
  justNow: 'a moment ago',
  keptTitle: 'Copies of changes that were not taken',
  never: 'Not met yet',
  openTeam: 'Open Team',
  reading:
    '{role, select, coach {You are reading: a coach changes nothing in plans} other {You are reading: your role changes nothing here}}',
  saveCopy: 'Save as a file',
  savedAt: 'Yes, everything. The last change at {time}.',
  savedFile: 'Saved as {file}',
  savedFine: 'Yes, everything on this computer.',
  savedHere: 'Saved here?',
  savedNot: 'Not yet.',
  savedSoon: 'In a moment.',
  showCopies: 'Show',
  takenBackReadOnly: 'The last change was taken back: your role does not allow it.',
  takenBackTooLarge:
    'The last change to {title} was too large to keep and was taken back. Everything before it is as it was. Add it in smaller parts.',
  takenBackWhere: 'this document',
  teamOwn: 'The team’s own pages',
  waiting: 'What is waiting?',
  waitingNothing: 'Nothing: all your changes are with a colleague too.',
  waitingNothingAlone: 'Nothing.',
  who: '{name}, {device}',
  withWhom: 'In step with whom?',
} as const
