import type {InBoth} from '../../handbooks/language/both.ts'

/** A part of a message that has a column of its own; `script` is the second official script, whichever it is. */
export type TextPart = 'zh' | 'en' | 'pinyin' | 'script'

/** A column of the schedule: what stands above it, what it means, and whether a person may change what stands in it. */
export interface ScheduleColumn {
  readonly key: string
  readonly head: InBoth
  /** In characters, for the workbook. */
  readonly width: number
  /** The part of a message that the column holds; such a column may be edited. */
  readonly text?: TextPart
  readonly says: InBoth
}

/** The columns of the schedule, in their order. */
export const columns = [
  {
    key: 'number',
    head: {zh: '编号', en: 'Number'},
    width: 26,
    says: {
      zh: '标识的永久编号，写在标识背面，也是图稿的文件名。站点增减标识时，其余编号不变。',
      en: 'Permanent number of the sign, for its back and the names of its artwork. It stays when other signs come or go.',
    },
  },
  {
    key: 'line',
    head: {zh: '行', en: 'Line'},
    width: 6,
    says: {
      zh: '标识上的第几条文字。一条文字占一行，不增行、不删行。横线表示图稿未定，文字不在此修改。',
      en: 'Which message of the sign. Each has a row of its own; add none and delete none. A dash: no artwork yet, so nothing to edit here.',
    },
  },
  {key: 'kind', head: {zh: '种类', en: 'Kind'}, width: 14, says: {zh: '标识的种类。', en: 'Kind of sign.'}},
  {
    key: 'quantity',
    head: {zh: '数量', en: 'Quantity'},
    width: 11,
    says: {zh: '块数，只写在第一行，可以直接求和。', en: 'Number of signs, on the first line only, so that the column adds up.'},
  },
  {
    key: 'zh',
    head: {zh: '中文', en: 'Chinese'},
    width: 24,
    text: 'zh',
    says: {zh: '标识上的中文。可以修改，不得为空。', en: 'The Chinese on the sign. May be edited, not emptied.'},
  },
  {
    key: 'en',
    head: {zh: '英文', en: 'English'},
    width: 28,
    text: 'en',
    says: {zh: '标识上的英文。可以修改；清空则不印英文。', en: 'The English on the sign. May be edited; emptied, it is left off.'},
  },
  {
    key: 'pinyin',
    head: {zh: '拼音', en: 'Pinyin'},
    width: 16,
    text: 'pinyin',
    says: {zh: '标识上的拼音。可以修改；清空则不印拼音。', en: 'The pinyin on the sign. May be edited; emptied, it is left off.'},
  },
  {
    key: 'script',
    head: {zh: '第二文字', en: 'Second script'},
    width: 14,
    text: 'script',
    says: {
      zh: '标识上的彝文或藏文。可以修改；清空则不印。用本文字书写，不写转写。',
      en: 'The Yi or Tibetan on the sign. May be edited; emptied, it is left off. Write the script itself, not a transcription.',
    },
  },
  {
    key: 'braille',
    head: {zh: '盲文读音', en: 'Read in braille'},
    width: 18,
    says: {
      zh: '触觉标识的盲文按这个拼音写成，写在第一行，供懂盲文的人校对。由记录决定，读音不对的在记录里写braillePinyin。',
      en: 'The pinyin from which the braille of a tactile sign is written, on the first line, for a reader of braille to proof. It comes from the record: correct a reading there, in braillePinyin.',
    },
  },
  {
    key: 'beside',
    head: {zh: '文字旁', en: 'Beside the words'},
    width: 18,
    says: {
      zh: '与文字同排的箭头、图形、号码或时间。由站点记录决定。',
      en: 'Arrow, symbol, number or times next to the words. They come from the record of the point.',
    },
  },
  {
    key: 'width',
    head: {zh: '宽', en: 'Width (mm)'},
    width: 8,
    says: {zh: '成品宽度，毫米。由图稿算出。', en: 'Trimmed width in millimetres, from the artwork.'},
  },
  {
    key: 'height',
    head: {zh: '高', en: 'Height (mm)'},
    width: 8,
    says: {zh: '成品高度，毫米。由图稿算出。', en: 'Trimmed height in millimetres, from the artwork.'},
  },
  {key: 'location', head: {zh: '位置', en: 'Location'}, width: 22, says: {zh: '装在哪里。', en: 'Where it goes.'}},
  {
    key: 'material',
    head: {zh: '建议材料', en: 'Proposed material'},
    width: 22,
    says: {zh: '建议，可与制作单位商定。', en: 'A proposal; settle it with the workshop.'},
  },
  {
    key: 'fixing',
    head: {zh: '建议安装', en: 'Proposed fixing'},
    width: 22,
    says: {zh: '建议，可与制作单位商定。', en: 'A proposal; settle it with the workshop.'},
  },
  {
    key: 'fixingHeight',
    head: {zh: '安装高度', en: 'Fixing height'},
    width: 18,
    says: {
      zh: '从地面完成面量起。星号表示没有条款规定，为本工具的建议。',
      en: 'Above the finished floor. A star: no clause fixes it, and this toolkit proposes it.',
    },
  },
  {
    key: 'clauses',
    head: {zh: '条款', en: 'Clauses'},
    width: 34,
    says: {zh: '对这块标识有规定的条款。', en: 'Clauses that govern the sign.'},
  },
  {
    key: 'revision',
    head: {zh: '图稿版本', en: 'Artwork revision'},
    width: 11,
    says: {zh: '图稿哈希值的前八位。图稿变，版本变。', en: 'First eight digits of the artwork’s hash: other artwork, other revision.'},
  },
  {
    key: 'note',
    head: {zh: '备注', en: 'Note'},
    width: 24,
    says: {zh: '示例标记，待定事项和依据。', en: 'Mark of a sample, what is to be settled, what the line rests on.'},
  },
  {
    key: 'check',
    head: {zh: '核对码', en: 'Check code'},
    width: 9,
    says: {zh: '由编号、尺寸和版本算出，防止误改。', en: 'Worked out from number, size and revision, so that a slip of the hand is found.'},
  },
] as const satisfies readonly ScheduleColumn[]
export type Column = (typeof columns)[number]['key']

/** Returns what stands above a column in the file. */
export const heading = ({head}: Pick<ScheduleColumn, 'head'>): string => `${head.zh} ${head.en}`
