import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '在这里能办什么',
    none: '本县目录尚未录入，这里办什么、多久办好都不能写。',
    guides: '别处的指南可作样例',
    from: (list: string, on: string) => `依据：${list}，${on}起施行。`,
    next: (on: string) => `新的清单从${on}起施行，在那以前按下面写的。`,
    count: (n: number) => `共${n}项`,
    unknown: '清单没有写办到哪一步',
    elsewhere: {town: '去镇', county: '去县', both: '去镇、县', none: '去处见指南'},
    window: (number: string) => `${number}号窗口`,
    days: (n: number) => `${n}个工作日`,
    calendarDays: (n: number) => `${n}天`,
    atOnce: '当场办结',
    except: (n: number) => `县清单另有${n}项不在这里办`,
  },
  en: {
    title: 'What can be done here',
    none: 'The county’s list of items is not recorded yet, so nothing can be said of what is done here or how long it takes.',
    guides: 'Guides of other places, as templates',
    from: (list: string, on: string) => `From: ${list}, in force since ${on}.`,
    next: (on: string) => `A new list is in force from ${on}; until then what stands below holds.`,
    count: (n: number) => `${n} in all`,
    unknown: 'The list does not say how far it goes here',
    elsewhere: {town: 'go to the town', county: 'go to the county', both: 'go to the town or county', none: 'where to go is in the guide'},
    window: (number: string) => `window ${number}`,
    days: (n: number) => `${n} working day${n === 1 ? '' : 's'}`,
    calendarDays: (n: number) => `${n} day${n === 1 ? '' : 's'}`,
    atOnce: 'on the spot',
    except: (n: number) => `${n} more of the county’s list are not handled here`,
  },
})
