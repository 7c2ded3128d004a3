/**
 * Returns what is wrong with the characters of a name, and what to do; undefined if nothing is. A blank would go onto signs, and make of one
 * place two: a name begins and ends with a letter, no blank stands beside a Chinese character, and of two Latin words one plain blank is
 * between. Of a character that was lost in a wrong conversion only its mark is left. A Chinese name is one of Chinese characters.
 */
export function nameFault(name: string, language: 'zh' | 'en' = 'en'): string | undefined {
  // That it has several lines, or none, is told by its measure.
  if (name.trim() === '' || name.includes('\n')) return undefined
  if (name.includes('\ufffd'))
    return 'holds U+FFFD, the mark of a character that was lost when the file was converted; take the name from its source'
  if (/^\s/u.test(name)) return 'begins with a blank; take it out'
  if (/\s$/u.test(name)) return 'ends with a blank; take it out'
  if (language === 'zh' && !/\p{Script=Han}/u.test(name)) return 'has no Chinese character; write the name as it stands on signs'
  const inner = /(?<=\p{Script=Han})\s|\s(?=\p{Script=Han})|\s{2,}|[^\S ]/u.exec(name)
  if (!inner) return undefined
  const before = [...name.slice(0, inner.index)].slice(-4).join('')
  return `holds a blank after "${before}" that no name has; take it out`
}
