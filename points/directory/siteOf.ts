import type {InBoth} from '../../handbooks/language/both.ts'
import type {District} from './district.ts'

/** What a site of one district says of itself. */
export interface SiteWords {
  readonly title: InBoth
  readonly lead: InBoth
  /** Absent where the district names none: nobody is said to publish what they do not. */
  readonly publisher: InBoth | undefined
}

/** Returns what a site of `district` alone says of itself: what its `district.yaml` gives under `site`, else what follows from its name. */
export function siteOf({name, site: {title, lead, publisher}}: Pick<District, 'name' | 'site'>): SiteWords {
  return {
    title: title ?? {zh: `${name.zh}便民服务站`, en: `Service Points of ${name.en}`},
    lead: lead ?? {
      zh: `${name.zh}各村（社区）便民服务站的名录、建设标准、标识和评定结果。`,
      en: `Directory, standard, signs and assessments of the service points of ${name.en}.`,
    },
    publisher,
  }
}
