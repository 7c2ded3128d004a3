import {bilingual} from '../../handbooks/language/both.ts'

export const words = bilingual({
  zh: {
    madeUp: (district: string) => `${district}（虚构）`,
    sampleTitle: '以下站点是虚构的',
    sampleText: (district: string) => `${district}的站点、评定结果和服务时间均由程序生成，供试用和培训，不代表任何真实地点。`,
    source: (title: string, asOf: string) => `名称取自${title.includes(asOf) ? title : `${title}（截止日期${asOf}）`}。`,
    notAssessed: '除来源明确记载的以外，没有评定记录的都写作“未评定”，不表示好坏。',
    byTown: (n: number) => `按镇（街道）看，共${n}个`,
    map: (district: string) => `${district}分布示意图（不按比例）`,
    mapNote: '示意图以渠系的画法排列镇（街道）和村（社区），不表示位置、距离和边界：没有可公开引用的坐标。图中内容都在下面的表格里。',
    legend: {
      model: '评定为示范型',
      declared: '来源记载的类型',
      standard: '标准型',
      'catch-up': '追赶型',
      'not-assessed': '未评定',
      open: '未达到或暂不能判定',
    },
  },
  en: {
    madeUp: (district) => `${district} (fictional)`,
    sampleTitle: 'The points below are made up',
    sampleText: (district) =>
      `The points of ${district}, their assessments and hours are generated for trying out and training. They stand for no real place.`,
    source: (title, asOf) => `Names are those of: ${title.includes(asOf) ? title : `${title} (cut-off date ${asOf})`}. `,
    notAssessed: 'Apart from what a source states, a point without an assessment is “not assessed”, which says nothing good or bad.',
    byTown: (n) => `By town, ${n} in all`,
    map: (district) => `Diagram of ${district} (not to scale)`,
    mapNote:
      'The diagram sets out towns and places like a system of canals. It shows no positions, distances or boundaries: no citable coordinates exist. All that it shows stands in the table below.',
    legend: {
      model: 'Assessed as model',
      declared: 'Type by a source',
      standard: 'Standard',
      'catch-up': 'Catch-up',
      'not-assessed': 'Not assessed',
      open: 'None reached or not decided',
    },
  },
})
