import type {InBoth} from '../language/both.ts'

/** Classes of items: the six of SW-ITEM-005, then two that many counties add. Each is a file of `list/`. */
export const itemClasses = ['social-insurance', 'medical-insurance', 'care', 'work', 'land', 'household', 'veterans', 'law'] as const
export type ItemClass = (typeof itemClasses)[number]

/** What a class is called. @clause SW-ITEM-005 the six classes that every catalogue covers */
export const classNames: Readonly<Record<ItemClass, InBoth>> = {
  'social-insurance': {zh: '社会保险', en: 'Social insurance'},
  'medical-insurance': {zh: '医疗保险', en: 'Medical insurance'},
  care: {zh: '社会救助、养老和残疾人服务', en: 'Assistance, older and disabled people'},
  work: {zh: '就业和创业', en: 'Work and enterprise'},
  land: {zh: '农业补贴、宅基地和建房', en: 'Farm subsidies, homesteads and building'},
  household: {zh: '户籍、居住和生育服务', en: 'Household, residence and births'},
  veterans: {zh: '退役军人服务', en: 'Veterans'},
  law: {zh: '公共法律服务', en: 'Legal services'},
}

/** What brings people to the counter, in the order of a life. */
export const lifeEvents = [
  'birth',
  'childhood',
  'work',
  'enterprise',
  'farming',
  'building',
  'illness',
  'disability',
  'hardship',
  'service',
  'old-age',
  'dispute',
  'death',
] as const
export type LifeEvent = (typeof lifeEvents)[number]

/** What an event is called. @clause SW-ITEM-009 an index by what happens in a life */
export const lifeNames: Readonly<Record<LifeEvent, InBoth>> = {
  birth: {zh: '生孩子', en: 'Having a child'},
  childhood: {zh: '孩子成长', en: 'A child growing up'},
  work: {zh: '找工作', en: 'Finding work'},
  enterprise: {zh: '开店办社', en: 'Starting a business'},
  farming: {zh: '种地养殖', en: 'Farming'},
  building: {zh: '建房', en: 'Building a house'},
  illness: {zh: '看病', en: 'Illness'},
  disability: {zh: '残疾', en: 'Disability'},
  hardship: {zh: '遇到困难', en: 'Hardship'},
  service: {zh: '当兵退役', en: 'Military service'},
  'old-age': {zh: '养老', en: 'Growing old'},
  dispute: {zh: '有纠纷', en: 'A dispute'},
  death: {zh: '身后事', en: 'A death'},
}

/** How an item is handled. @clause SW-ITEM-007 on the spot, promised or forwarded */
export const handlings = ['on-the-spot', 'promised', 'forwarded'] as const
export type Handling = (typeof handlings)[number]

/** What a way of handling is called. */
export const handlingNames: Readonly<Record<Handling, InBoth>> = {
  'on-the-spot': {zh: '即办', en: 'On the spot'},
  promised: {zh: '承诺', en: 'Promised'},
  forwarded: {zh: '转交', en: 'Forwarded'},
}

/** How deep a level goes into an item, the deepest first. */
export const depths = ['decided', 'taken', 'helped', 'told'] as const
export type Depth = (typeof depths)[number]

/** What a depth is called. */
export const depthNames: Readonly<Record<Depth, InBoth>> = {
  decided: {zh: '直接办', en: 'Decided here'},
  taken: {zh: '在这里收', en: 'Taken here'},
  helped: {zh: '帮助办', en: 'Helped with'},
  told: {zh: '告知去处', en: 'Told where'},
}

/** How a paper is given: shown and handed back, a copy kept, both, or the paper itself kept. */
export const paperForms = ['shown', 'copied', 'shown-and-copied', 'original'] as const
export type PaperForm = (typeof paperForms)[number]

/** What a form of a paper is called. @clause SW-GUIDE-003 original or copy */
export const formNames: Readonly<Record<PaperForm, InBoth>> = {
  shown: {zh: '看原件，当场还', en: 'shown, handed back at once'},
  copied: {zh: '收复印件', en: 'a copy is kept'},
  'shown-and-copied': {zh: '看原件，收复印件', en: 'shown, and a copy is kept'},
  original: {zh: '收原件', en: 'the original is kept'},
}

/** Where a paper comes from: the applicant brings it, the point has the blank form, or bodies look it up among themselves. */
export const paperOrigins = ['applicant', 'point', 'shared'] as const
export type PaperOrigin = (typeof paperOrigins)[number]

/** How much of an item was seen: a page of one place, part of one, or no page at all, only its name. */
export const sightings = ['page', 'part', 'name'] as const
export type Sighting = (typeof sightings)[number]

/** What a reader is told of an item that comes from the template. */
export const sightingWords: Readonly<Record<Sighting, InBoth>> = {
  page: {
    zh: '样例：见过别处的办事指南，各县不同，以本县清单为准。',
    en: 'Template: a guide of another place was seen. Counties differ; your county’s list decides.',
  },
  part: {
    zh: '样例：只见过别处指南的一部分，以本县清单为准。',
    en: 'Template: only part of another place’s guide was seen. Your county’s list decides.',
  },
  name: {
    zh: '样例：没有见过指南，只有名称可用，材料须由县核对。',
    en: 'Template: no guide was seen. Only the name holds; the county verifies the papers.',
  },
}

/** What days are counted in. */
export const dayUnits = ['working', 'calendar'] as const
export type DayUnit = (typeof dayUnits)[number]
