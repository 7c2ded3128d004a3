import {bilingual} from '../../handbooks/language/both.ts'
import {gradeNames, grades, leastForShare, type Share, type Tally} from './grade.ts'

const percents = ({interval: {low, high}}: Share) => [Math.floor(low * 100), Math.ceil(high * 100)] as const

/** What is said of reviews: counts always, a percentage only where there are enough, with what it is worth. @clause SW-WIN-043 results of reviews */
export const words = bilingual({
  zh: {
    counts: ({counts, total}: Tally) =>
      total === 0 ? '没有评价。' : `共${total}件：${grades.map((grade) => `${gradeNames.zh[grade]}${counts[grade]}件`).join('，')}。`,
    good: ({good, total, bad}: Tally) => {
      if (total === 0) return ''
      if (!good) return `不足${leastForShare}件，不算百分比；差评${bad}件，逐件核实。`
      const [low, high] = percents(good)
      return `${good.of}件里${good.hits}件不是差评，占${good.percent}%。只凭这些件数，实际水平大约在${low}%到${high}%之间（95%区间），相差几个百分点说明不了好坏。`
    },
  },
  en: {
    counts: ({counts, total}: Tally) =>
      total === 0 ? 'No reviews.' : `${total} in all: ${grades.map((grade) => `${counts[grade]} ${gradeNames.en[grade]}`).join(', ')}.`,
    good: ({good, total, bad}: Tally) => {
      if (total === 0) return ''
      if (!good) return `Fewer than ${leastForShare}, so no percentage; ${bad} bad, each looked into.`
      const [low, high] = percents(good)
      return `${good.hits} of ${good.of} are not bad, ${good.percent}%. From so many reviews the true level is somewhere from ${low}% to ${high}% (95% interval); a few points apart prove nothing.`
    },
  },
})
