import {pinyin} from 'pinyin-pro'

const latin: Readonly<Record<string, string>> = {'，': ',', '。': '.', '？': '?', '：': ':', '、': ',', '；': ';', '！': '!'}

/**
 * Returns a sentence in pinyin, a blank between syllables, each with the tone that a dictionary gives it: 一 and 不 as written, not as they change in
 * speech. `readings` gives those that were confirmed by hand, by the words that they stand for; all else is read by pinyin-pro.
 *
 * @throws Error for a reading of words that do not stand in the sentence.
 */
export function toPinyin(sentence: string, readings: Readonly<Record<string, string>> = {}): string {
  const known = Object.keys(readings)
  for (const words of known) if (!sentence.includes(words)) throw new Error(`${words} is not in ${sentence}`)
  const parts = known.length === 0 ? [sentence] : sentence.split(new RegExp(`(${known.join('|')})`))
  const syllables = parts.flatMap((part) => {
    const own = readings[part]
    return own === undefined ? pinyin(part, {type: 'array', toneSandhi: false}) : own.split(' ')
  })
  let text = ''
  for (const syllable of syllables) {
    const mark = latin[syllable]
    if (mark !== undefined) text += mark
    else if (syllable === ']' || (/\d$/.test(text.slice(-1)) && /^\d$/.test(syllable)) || text.endsWith('[')) text += syllable
    else text += text === '' ? capital(syllable) : ` ${/[.?!]$/.test(text) ? capital(syllable) : syllable}`
  }
  return text
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
