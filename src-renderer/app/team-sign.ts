/** What stands in the team's tile: its grade where that is a short number, else the first letter of its name. */
export function teamSign(grade: string, name: string): string {
  const short = grade.trim()
  if (/^\p{N}{1,2}$/u.test(short)) return short
  return (Array.from(name.trim())[0] ?? '·').toLocaleUpperCase()
}
