export const sheet = {
  title: 'Bring in {file}',
  pasteTitle: 'Paste a list from a spreadsheet',
  pasteAction: 'Paste from a spreadsheet',
  pasteLead:
    'Select the rows in your spreadsheet with the names of the columns, copy them, and paste them here.',
  pasteField: 'Rows of the list',
  next: 'Next',
  name: 'Name of the list',
  nameMissing: 'Give the list a name, such as that of your district and subject.',
  sameName: 'A list of this name is here. It will be brought up to this sheet.',
  language: 'Language of the list',
  english: 'English',
  spanish: 'Spanish',
  hasNames: 'The first row names the columns',
  columns: 'What each column holds',
  columnsLead: 'This is a guess from the names and from what stands below them. Change what is wrong.',
  column: 'Column {number}',
  holds: '{column} holds',
  nothing: 'Leave out',
  code: 'Code',
  statement: 'Words of the standard',
  grade: 'Grade',
  heading: 'Heading',
  parentCode: 'Code of the one above',
  subject: 'Subject',
  noStatement: 'Choose the column that has the words of the standards.',
  counts:
    '{standards, plural, one {# standard} other {# standards}} and {headings, plural, one {# heading} other {# headings}} will come in.',
  leftOut: '{count, plural, one {# row gives none.} other {# rows give none.}}',
  go: 'Bring in {count, plural, one {# standard} other {# standards}}',
  rowNoStatement: 'Left out, as the row has no words:',
  rowTwice: 'Left out, as the same code or words stand further up:',
  rowJoined: 'There twice with the same words; the grades were joined:',
  rowUnknownGrade: 'Brought in without a grade, as this is none:',
  rowNoParent: 'Not below another standard, as no row has this code:',
  rowAt: 'row {row} ({what})',
  tooManyRows:
    'The sheet has more than 20,000 rows. Split it, such as by subject, and bring in each part under a name of its own.',
  noStandards: 'Nothing in it is a standard: no row has words. Nothing was brought in.',
  which: 'Sheet of the workbook',
  numbers:
    'To Excel, “{column}” holds numbers, and a number has no last zero: 6.10 comes in as 6.1. If codes end in a zero, format that column as text in Excel, type them once more, and bring the file in anew.',
  packedFile:
    'The file is called a text and is none: it is a workbook or another packed file. Give it its own ending, such as .xlsx, or save it as CSV.',
  notAWorkbook: 'This is no Excel workbook. Save it as .xlsx or as CSV and bring in that file.',
  oldWorkbook:
    'This is a workbook of an old Excel (.xls). Open it, save it as .xlsx, and bring in that file.',
  workbookLocked:
    'This workbook has a password. Open it in Excel, take the password off, save it, and bring it in again.',
  workbookDamaged:
    'This workbook is damaged and cannot be read. Open it in a spreadsheet and save it as .xlsx once more.',
} as const
