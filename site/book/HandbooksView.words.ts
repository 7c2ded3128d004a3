import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    title: '手册',
    description: '硬件手册规定看得见的部分：形象、导视、家具与设施；软件手册规定办事的部分：事项、流程、制度与监督。',
    edition: (id: string, status: string) => `${id}版（${status}）。`,
    ids: '每条都有永久编号，条号随版次变化，编号不变。',
    editions: '各版次和改动',
    offline: '保存到本机，离线使用',
    hardware: '形象与导视、家具与设施。',
    software: '事项、流程、制度与监督。',
    byType: '只读一个类型要做到的条款：',
    checklists: '检查表：',
    annexes: '附录：可以打印的表单、算例和资料来源',
    files: '整册下载',
    pdf: 'A4，有目录页码、页眉和术语索引，供打印',
    html: '单个文件，不联网也能读',
    epub: '供电子书阅读器',
    noPdf: '本次构建的机器上没有Chromium，未排印PDF；装上后重新构建，或运行：npm run -s cunbiao -- book',
  },
  en: {
    title: 'Handbooks',
    description:
      'The hardware handbook rules what can be seen: identity, wayfinding, furniture and fittings. The software handbook rules the work: service items, processes, rules and supervision.',
    edition: (id: string, status: string) => `Edition ${id} (${status}). `,
    ids: 'Every clause has a permanent id; its printed number may change with an edition, its id never does.',
    editions: 'All editions and what changed',
    offline: 'Keep them on your device, for use offline',
    hardware: 'Identity, wayfinding, furniture and fittings.',
    software: 'Service items, processes, rules and supervision.',
    byType: 'Only what one type must do: ',
    checklists: 'Checklists: ',
    annexes: 'Annexes: forms to print, worked examples, sources',
    files: 'The whole book',
    pdf: 'A4 for print, with page numbers in the contents, running heads and an index of terms',
    html: 'one file that reads without a network',
    epub: 'for e-book readers',
    noPdf:
      'No PDF was set, because the machine that built this site has no Chromium. Install one and build again, or run: npm run -s cunbiao -- book',
  },
})
