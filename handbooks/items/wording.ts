import {limits} from '../software/limits.ts'

/** Words that name no paper: whoever reads them cannot know what to bring. */
const catchAll =
  /其[他它](?:需要|应当|应)?(?:提供|提交)?的?(?:有关|相关)?(?:材料|资料|证明|文件|手续)|(?:相关|有关)(?:的)?(?:证明|材料|资料|文件|手续)|视(?:具体)?情况|视情提供|根据(?:实际|具体)?情况提供|等(?:材料|证明|资料)$/

/** Returns the words in `text` that name no paper, such as 其他材料; undefined if there are none. @clause SW-GUIDE-004 no catch-all papers */
export const catchAllIn = (text: string): string | undefined => catchAll.exec(text)?.[0]

/** What to do about words that name no paper. */
export const catchAllFault = (found: string): string =>
  `“${found}” names no paper, so nobody can bring it; name each paper, or leave it out and give the case a question of its own`

/**
 * Returns the first Chinese sentence of `text` that is longer than a guide may have, with its length; undefined if all are short enough.
 *
 * @clause SW-GUIDE-007 sentences of at most 40 characters
 */
export function longSentenceIn(text: string): {readonly sentence: string; readonly length: number; readonly most: number} | undefined {
  const most = limits.guideSentenceCharacters.max
  for (const part of text.split(/[。！？\n]/)) {
    const sentence = part.trim()
    const length = [...sentence].length
    if (length > most) return {sentence, length, most}
  }
  return undefined
}
