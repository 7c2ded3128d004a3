import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    rests: '本条引用的标准已不再有效：',
    by: (n: string) => `，由${n}代替`,
    gone: '，已废止',
    read: '使用本条前先查对新标准。',
    parts: (list: string) => `涉及的标识和部件：${list}。`,
    noParts: '本条不管辖标识和部件。',
    points: (real: number, samples: number) => `本条适用的在册站点：真实站点${real}个，虚构示例${samples}个。`,
  },
  en: {
    rests: 'A document that this clause cites no longer holds: ',
    by: (n: string) => `, replaced by ${n}`,
    gone: ', withdrawn',
    read: 'Check the clause against the new standard before using it.',
    parts: (list: string) => `Signs and fittings concerned: ${list}.`,
    noParts: 'It governs no sign or fitting.',
    points: (real: number, samples: number) => `Recorded points that it counts for: ${real} real, ${samples} fictional samples.`,
  },
})
