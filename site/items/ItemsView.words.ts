import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '办事指南',
    description: '村级常办事项的指南：条件、材料、情形、时限和办到哪一步，按生活情形、类别和俗称查。',
    lead: '每件事一页，可以打印。多数内容是样例：见过别处的指南，不是本县的规定，以本县清单为准。',
    byLife: '按生活情形',
    byClass: '按类别',
    byName: '按俗称',
    byNameNote: '居民这样叫，指的是后面的事项。',
    own: '县的事项',
    counter: '窗口人员用窗口助手：问情况、勾材料、打印告知单。',
    notHere: '村里不开的证明，改由谁确认',
  },
  en: {
    title: 'Service guides',
    description:
      'Guides to what villages handle: conditions, papers, situations, times and how far each level goes, by life event, class and everyday name.',
    lead: 'One page for each matter, to be printed. Most of it is a template: guides of other places were seen. It is no rule of your county; your county’s list decides.',
    byLife: 'By what has happened',
    byClass: 'By class',
    byName: 'By everyday name',
    byNameNote: 'What residents say, and the item that they mean.',
    own: 'a county’s item',
    counter: 'At a window use the counter: ask, tick the papers, print the notice.',
    notHere: 'Certificates that a village does not issue, and who confirms instead',
  },
})
