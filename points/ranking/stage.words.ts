import {bilingual} from '../../handbooks/language/both.ts'

/** What forbids a circular. */
export const words = bilingual({
  zh: {
    options: {on: '通报日期', sent: '申辩通知的日期', rectifyBy: '整改期限'},
    noReply: (name: string, none: string) => `${name}列入末位，没有写申辩意见；先发申辩通知，收到后填写，期满没有收到的写“${none}”`,
    noOutcome: (name: string) => `${name}申辩了，没有写处理结果；核对记录后写明`,
    noSent: '没有写；写申辩通知发出的日期（--sent）',
    early: (on: string, sent: string, end: string) => `${on}通报，而${sent}发出的通知，申辩到${end}为止；等到期满的次日以后`,
    noRectify: '没有写；写整改的最后一日（--rectify-by）',
    rectifyEarly: (by: string, on: string) => `${by}不晚于通报日期${on}；改成以后的日期`,
  },
  en: {
    options: {on: '--on', sent: '--sent', rectifyBy: '--rectify-by'},
    noReply: (name, none) =>
      `${name} is placed last and has no reply here; send the letter, write in what comes back, and "${none}" if nothing has come when the time is over`,
    noOutcome: (name) => `${name} replied, and what came of it is not written; look at the record again and write it`,
    noSent: 'is missing; give the day on which the letters were sent',
    early: (on, sent, end) => `is ${on}, and to letters of ${sent} a window may reply until ${end}; wait until that day has passed`,
    noRectify: 'is missing; give the last day on which it has to be put right',
    rectifyEarly: (by, on) => `is ${by}, not after the circular of ${on}; give a later day`,
  },
})
