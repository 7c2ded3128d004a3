import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {show} from '../../handbooks/input/problem.ts'
import {lifecycleStatuses} from '../record/lifecycle.ts'
import {certified, declared, type FactColumn, hours, life, lifeNames, listOf, measure, message, name, nothing, source} from './column.ts'
import {dateIn, facilitiesWords, readFacilities, readWindows, windowsWords} from './words.ts'

/**
 * The facts of a point that fit a cell, in the order of a sheet. What does not fit one, such as a floor plan, signs of its own, findings and
 * steps, has forms of its own; a sheet leaves it as it is.
 */
export const factColumns: readonly FactColumn[] = [
  name('zh', '名称'),
  name('en', '英文名称'),
  {
    key: 'name_confirmed',
    heading: '名称核对',
    says: {
      zh: '哪个岗位或单位在哪一天核对了读音和英文；不写人名。',
      en: 'Which post or office confirmed the reading and the English, and when; no names of persons.',
    },
    width: 18,
    path: 'nameConfirmed',
    write: ({nameConfirmed}) => nameConfirmed ?? '',
    put(record, cell) {
      record.nameConfirmed = cell
      return nothing
    },
  },
  {
    key: 'declared_type',
    heading: '建成类型',
    says: {zh: '有出处的建成类型，不是评定结果。', en: 'The type that a source says it was built as, not the result of an assessment.'},
    width: 10,
    choices: pointTypes.map((type) => typeNames.zh[type]),
    path: 'declared.type',
    write: ({declared}) => (declared?.type === undefined ? '' : typeNames.zh[declared.type]),
    put(record, cell) {
      const type = pointTypes.find((type) =>
        [type, typeNames.zh[type], typeNames.en[type]].some((word) => word.toLowerCase() === cell.toLowerCase()),
      )
      if (type === undefined)
        return `${show(cell)} is no type of point; use one of ${pointTypes.map((type) => typeNames.zh[type]).join(', ')}`
      record.declared = {...record.declared, type}
      return nothing
    },
  },
  declared('asOf', '建成类型日期', {
    zh: '出处写的年或日，如2013、2026-03-31。',
    en: 'The year or day that the source gives, such as 2013 or 2026-03-31.',
  }),
  declared('source', '出处编号', {
    zh: '站点档案里出处的编号，用小写字母、数字和连字符。',
    en: 'The id of the source in the record: small letters, digits, hyphens.',
  }),
  source('zh', '出处', {zh: '出处的名称。', en: 'The title of the source.'}),
  source('en', '出处（英文）', {zh: '出处的英文名称。', en: 'The title of the source in English.'}),
  source('date', '出处日期', {zh: '出处的年或日。', en: 'The year or day of the source.'}),
  {
    key: 'survey_on',
    heading: '调查日期',
    says: {zh: '到现场的那一天，如2026-03-31。', en: 'The day of the visit, such as 2026-03-31.'},
    width: 12,
    path: 'survey.on',
    write: ({survey}) => survey?.on ?? '',
    put(record, cell) {
      record.survey = {...record.survey, on: dateIn(cell)}
      return nothing
    },
  },
  {
    key: 'lifecycle_status',
    heading: '状态',
    says: {
      zh: '筹建、开放、关闭或并入他站；没有写就是开放。',
      en: 'Planned, open, closed or merged into another; open if nothing is written.',
    },
    width: 10,
    choices: Object.values(lifeNames),
    path: 'lifecycle.status',
    write: ({lifecycle}) => (lifecycle?.status === undefined ? '' : lifeNames[lifecycle.status]),
    put(record, cell) {
      const status = lifecycleStatuses.find((one) => one === cell.toLowerCase() || lifeNames[one] === cell)
      if (status === undefined) return `${show(cell)} is no status of a point; use one of ${Object.values(lifeNames).join(', ')}`
      record.lifecycle = {...record.lifecycle, status}
      return nothing
    },
  },
  life('planned', 'lifecycle_planned', '决定建站日期', {
    zh: '决定建站的年或日。',
    en: 'The year or day on which it was decided to open it.',
  }),
  life('opens', 'lifecycle_opens', '计划开放日期', {zh: '筹建的站点计划哪年或哪天开放。', en: 'When a planned point is to open.'}),
  life('opened', 'lifecycle_opened', '开放日期', {zh: '开放的年或日。', en: 'The year or day on which it opened.'}),
  life('closed', 'lifecycle_closed', '关闭日期', {
    zh: '关闭或并入的年或日。',
    en: 'The year or day on which it closed or went into another.',
  }),
  life('mergedInto', 'lifecycle_merged_into', '并入站点', {zh: '并入的站点的编号。', en: 'The id of the point into which it went.'}),
  life('source', 'lifecycle_source', '状态出处编号', {zh: '档案里出处的编号。', en: 'The id of the source in the record.'}),
  listOf(
    'windows',
    '窗口',
    {
      zh: '号码和名称，如：1 综合窗口；2 帮办代办窗口。名称取自术语库。',
      en: 'Number and name, as: 1 综合窗口；2 帮办代办窗口. Names are those of the glossary.',
    },
    windowsWords,
    readWindows,
  ),
  listOf(
    'facilities',
    '设施',
    {
      zh: '有标识的设施，用顿号隔开，如：卫生间、停车位。没有就空着。',
      en: 'Facilities that get a sign, as: 卫生间、停车位. Empty if there is none.',
    },
    facilitiesWords,
    readFacilities,
  ),
  hours('monday-friday', 'hours_monday_friday', '开放时间（周一至周五）'),
  hours('saturday', 'hours_saturday', '开放时间（周六）'),
  hours('sunday', 'hours_sunday', '开放时间（周日）'),
  message('holidays', 'zh', 'holidays', '节假日'),
  message('holidays', 'en', 'holidays', '节假日（英文）'),
  message('outOfHours', 'zh', 'out_of_hours', '其他时间'),
  message('outOfHours', 'en', 'out_of_hours', '其他时间（英文）'),
  measure('streetDistanceM', 'street_distance_m', '门头视距（米）', {
    zh: '在多远要看清门头，3至60米。',
    en: 'From how far the fascia is read, 3 to 60 m.',
  }),
  measure('hallDistanceM', 'hall_distance_m', '大厅视距（米）', {
    zh: '大厅里最远的视距，2至30米。',
    en: 'The longest distance in the hall, 2 to 30 m.',
  }),
  measure('fasciaWidthMm', 'fascia_width_mm', '门头宽（毫米）', {
    zh: '入口上方能装门头的宽度，1200至12000毫米。',
    en: 'The width above the entrance that a fascia may fill, 1200 to 12000 mm.',
  }),
  certified('exit-sign', 'exit_signs', '安全出口标志'),
  certified('extinguisher-sign', 'extinguisher_signs', '灭火器标志'),
  certified('no-smoking-sign', 'no_smoking_signs', '禁烟标志'),
  certified('defibrillator-sign', 'defibrillator_signs', '除颤器标志'),
]
