import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    unchanged: (since: string) => `与${since}相比未变`,
    moved: (since: string, was: string) => `与${since}相比只是条号变动，原为第${was}条`,
    changed: (since: string, what: string) => `与${since}相比：${what}`,
    chapter: (since: string, parts: readonly string[]) =>
      parts.length > 0 ? `与${since}相比，本章${parts.join('、')}` : `本章与${since}相比未变`,
    counted: {changed: (n: number) => `修改${n}条`, added: (n: number) => `新增${n}条`, withdrawn: (n: number) => `废止${n}条`},
  },
  en: {
    unchanged: (since: string) => `unchanged since ${since}`,
    moved: (since: string, was: string) => `only its number changed since ${since}, where it was ${was}`,
    changed: (since: string, what: string) => `since ${since}: ${what}`,
    chapter: (since: string, parts: readonly string[]) =>
      parts.length > 0 ? `since ${since}: ${parts.join(', ')}` : `chapter unchanged since ${since}`,
    counted: {changed: (n: number) => `${n} changed`, added: (n: number) => `${n} added`, withdrawn: (n: number) => `${n} withdrawn`},
  },
})
