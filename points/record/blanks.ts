/**
 * Returns what is wrong with the blanks of a name, and what to do; undefined if nothing is. They would go onto signs, and make of one place
 * two: a name begins and ends with a letter, no blank stands beside a Chinese character, and of two Latin words one plain blank is between.
 */
export function blankFault(name: string): string | undefined {
  if (/^\s/u.test(name)) return 'begins with a blank; take it out'
  if (/\s$/u.test(name)) return 'ends with a blank; take it out'
  const inner = /(?<=\p{Script=Han})\s|\s(?=\p{Script=Han})|\s{2,}|[^\S ]/u.exec(name)
  if (!inner) return undefined
  const before = [...name.slice(0, inner.index)].slice(-4).join('')
  return `holds a blank after "${before}" that no name has; take it out`
}
