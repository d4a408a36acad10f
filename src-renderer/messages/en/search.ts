export const search = {
  checks: 'Mastery checks',
  english: 'English: switch the app to English',
  lessons: 'Lessons',
  recent: 'Where you were',
  spanish: 'Español: switch the app to Spanish',
  standards: 'Standards',
  themeDark: 'Dark screen',
  themeLight: 'Light screen',
  themeSystem: 'Light or dark like the computer',
  units: 'Units',
  unpacked: 'Unpacked standards',
  words: 'Words',
} as const
