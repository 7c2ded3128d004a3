import {Badge} from '../../design-system/ui/Badge.tsx'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Pager} from '../../design-system/ui/Pager.tsx'
import {Prose} from '../../design-system/ui/Prose.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {kindNames, typeNames} from '../../handbooks/clause/names.ts'
import {type Locale, type Written, written} from '../../handbooks/language/locale.ts'
import {ClauseEditionLine} from '../edition/EditionLine.tsx'
import {catalogue, directory} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part, provision, sampleLine} from '../shell/views.css.ts'
import {Citation} from './Citation.tsx'
import {ClauseHead} from './ClauseHead.tsx'
import {ClauseWords} from './ClauseWords.tsx'
import {ClauseTypes, clauseFacts} from './clauseFacts.tsx'
import {FallenNotice} from './FallenNotice.tsx'

const words = {
  zh: {
    permanent: '永久编号',
    weight: '权重',
    printed: '本版条号',
    facts: '检查与管辖',
    read: (n: string) => `在手册中阅读第${n}条`,
    failing: '不符合本条的站点',
    none: '没有已评定的站点不符合本条。',
    realNone: '真实站点尚无评定结果，因此这里没有真实站点。',
    samples: (n: number, all: number) => `示例县（虚构）：${all}个站点中有${n}个在最近一次评定中不符合或部分符合。`,
    pager: '上一条与下一条',
    previous: '上一条',
    next: '下一条',
    print: '这些标识的成品图在各站点的印制套件里。',
  },
  en: {
    permanent: 'Permanent id',
    weight: 'Weight',
    printed: 'Number in this edition',
    facts: 'Checking and scope',
    read: (n: string) => `Read clause ${n} in the handbook`,
    failing: 'Points that do not meet this clause',
    none: 'No assessed point fails this clause.',
    realNone: 'No real point has been assessed yet, so none is listed here.',
    samples: (n: number, all: number) =>
      `Sample County (fictional): ${n} of ${all} points did not meet it, or met it only partly, in their latest assessment.`,
    pager: 'Previous and next clause',
    previous: 'Previous clause',
    next: 'Next clause',
    print: 'Artwork of these signs is in the print kit of each point.',
  },
} as const

/** Renders the page of one clause: its words, what it asks, what it governs, and who fails it. */
export function ClauseView({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const source = written(locale)
  const at = catalogue.clauses.indexOf(clause)
  const inBook = `${href(locale, `/handbooks/${clause.book}/${clause.chapter}/`)}#${clause.id}`
  const step = (c: Clause | undefined, label: string) =>
    c && {href: href(locale, `/clauses/${c.id}/`), label, title: `${c.number} ${c.title[source]}`}
  return (
    <>
      <ClauseHead clause={clause} locale={locale}>
        <Badge tone="accent">{kindNames[w][clause.kind]}</Badge>
      </ClauseHead>
      <ClauseEditionLine id={clause.id} locale={locale} />
      <FallenNotice clause={clause} locale={locale} />
      <div className={provision}>
        <Prose>
          <ClauseWords clause={clause} locale={locale} />
        </Prose>
      </div>
      <ClauseTypes clause={clause} locale={locale} />
      <section className={part}>
        <h2>{t.facts}</h2>
        <DescriptionList
          items={[
            {term: t.permanent, detail: clause.id},
            {term: t.printed, detail: <a href={inBook}>{t.read(clause.number)}</a>},
            ...clauseFacts(clause, locale),
            {term: t.weight, detail: `${clause.weight} / 3`},
          ]}
        />
        {clause.signs.length > 0 && <p>{t.print}</p>}
        <Citation clause={clause} locale={locale} />
      </section>
      <Failing clause={clause} locale={locale} w={w} />
      <div data-pagefind-ignore="">
        <Pager label={t.pager} previous={step(catalogue.clauses[at - 1], t.previous)} next={step(catalogue.clauses[at + 1], t.next)} />
      </div>
    </>
  )
}

function Failing({clause, locale, w}: {readonly clause: Clause; readonly locale: Locale; readonly w: Written}) {
  const t = words[w]
  const assessed = directory.filter((e) => e.assessment)
  const failing = assessed.filter((e) =>
    e.assessment?.findings.some((f) => f.clause.id === clause.id && (f.status === 'not-met' || f.status === 'partly-met')),
  )
  const real = failing.filter((e) => !e.sample)
  const samples = failing.filter((e) => e.sample)
  return (
    <section className={part} data-pagefind-ignore="">
      <h2>{t.failing}</h2>
      {assessed.every((e) => e.sample) ? <p>{t.realNone}</p> : real.length === 0 && <p>{t.none}</p>}
      <PlaceList entries={real} locale={locale} w={w} />
      <p className={sampleLine}>{t.samples(samples.length, assessed.filter((e) => e.sample).length)}</p>
      <PlaceList entries={samples} locale={locale} w={w} />
    </section>
  )
}

function PlaceList({entries, locale, w}: {readonly entries: typeof directory; readonly locale: Locale; readonly w: Written}) {
  if (entries.length === 0) return null
  return (
    <ul>
      {entries.map((e) => (
        <li key={e.id}>
          <a href={href(locale, `/points/${e.id}/`)}>{e.name[w]}</a> {e.assessment?.type && typeNames[w][e.assessment.type]}
        </li>
      ))}
    </ul>
  )
}
