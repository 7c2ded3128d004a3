import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '窗口和管理用的工具',
    lead: '都在本机上计算，居民的资料不发送，也不保存。没有网络时要用的，先在“离线使用”里存到手机上。',
    groups: {window: '在窗口用', supervision: '评定和监督用'},
    checklist: '检查表',
    gives: {
      counter: '按居民的说法找到事项，勾选材料，打印告知单、回执或者委托单。',
      items: '每件事要带什么、找谁、多久办完，一页可以打印。',
      dates: '从受理日算出到期日，逐日列出，跨年的也说得清。',
      ledger: '放入台账，看今天到期、已经超期和写错的行，打印季度公布表。',
      notices: '放入公示表，查出不能公开的内容，打印带三行落款的公示单。',
      phrases: '三十句常用语，中文、拼音和英文，印成卡片或者桌上指读单。',
      checklist: '在手机或者纸上逐条评定自己的站点，当场看到类型和差距。',
      patrol: '抽出这次要看的十二条，排出谁在哪天来。',
      quiz: '从手册的数值里出十道题，一页题目，一页答案。',
      joint: '几个部门一起办的事，排出日子、最长要多久、哪一步最该压缩。',
      ranking: '县里用：按事先公布的规则评窗口，先申辩，后通报。',
    },
  },
  en: {
    title: 'Tools for the counter and for those who supervise',
    lead: 'Everything is worked out on this device; nothing of residents is sent or kept. What you need without a network, keep on the phone under Offline first.',
    groups: {window: 'At the window', supervision: 'For assessment and supervision'},
    checklist: 'Checklist',
    gives: {
      counter: 'Find a matter by the resident’s own words, tick the papers, print the notice, the receipt or the request to act.',
      items: 'What to bring, whom to ask and how long it takes, one page for each matter, to print.',
      dates: 'The last day of a time limit from the day of acceptance, day by day, across New Year too.',
      ledger: 'Drop the ledger: what is due today, overdue or wrong, and the quarter’s sheet to print.',
      notices: 'Drop the table of notices: what may not be made public, and each notice to print with its three-line stamp.',
      phrases: 'Thirty phrases in Chinese, pinyin and English, as cards or as a strip to point at.',
      checklist: 'Assess your point clause by clause on a phone or on paper, and see its type and gap at once.',
      patrol: 'The twelve clauses to look at this time, and who comes on which day.',
      quiz: 'Ten questions from the numbers of the handbooks, one page to answer, one with the key.',
      joint: 'A matter of several bodies laid out in dates: how long at most, and which step to shorten first.',
      ranking: 'For counties: rank windows by rules published before, ask first, circulate afterwards.',
    },
  },
})
