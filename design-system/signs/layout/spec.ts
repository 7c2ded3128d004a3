import * as z from 'zod'
import {limits} from '../../../handbooks/hardware/limits.ts'
import type {SignKind} from '../../../handbooks/hardware/parts.ts'
import {budgets} from '../../../handbooks/input/budget.ts'
import {confirmationFault} from '../../../handbooks/input/confirmed.ts'
import {show} from '../../../handbooks/input/problem.ts'
import {described, type Field} from './field.ts'

/**
 * The words of one message: Chinese, a second line in English or in pinyin, and a second official script where the law asks for one:
 * `ii` Yi (Nuosu), `bo` Tibetan. `scriptFirst` sets it above the Chinese, as autonomous areas may ask.
 */
export interface SignText {
  readonly zh: string
  readonly en?: string | undefined
  readonly pinyin?: string | undefined
  readonly ii?: string | undefined
  readonly bo?: string | undefined
  readonly scriptFirst?: boolean | undefined
  /** Pinyin by which the Chinese is read, its words apart: what braille is written from. Known of terms of the glossary; never set. */
  readonly reading?: string | undefined
  /** Who confirmed the reading and the second line, and when. A message that is edited loses it. */
  readonly confirmed?: string | undefined
}

/** The lines of a message, in the order in which they are listed. */
export const textKeys = ['zh', 'pinyin', 'en', 'ii', 'bo'] as const
/** The second official scripts that the fonts have. */
export const scripts = ['ii', 'bo'] as const

/** Terms by id, as `handbooks/register/glossary.yaml` holds them. */
export type Glossary = Readonly<Record<string, SignText>>

/** A length in millimetres. The unit is in the key (`widthMm`), so the value is a bare number. */
export const mm = (least: number, most: number) =>
  z
    .number({
      error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not a number; give millimetres without the unit`),
    })
    .min(least, {error: ({input}) => `${input} mm is below ${least} mm; give millimetres, not centimetres or metres`})
    .max(most, {error: ({input}) => `${input} mm is above ${most} mm; give millimetres, not pixels or points`})

const words = z
  .string({error: ({input}) => (input === undefined ? 'is missing' : `${show(input)} is not text; put it in quotes`)})
  .regex(/^\S(.*\S)?$/, {
    error: ({input}) => `${show(input)} is empty, has blanks at its ends or more than one line; write one line of words`,
  })
  .max(budgets.text.sign, {
    error: ({input}) =>
      `has ${String(input).length} characters, and at most ${budgets.text.sign} have room; say it in fewer, or on several lines`,
    abort: true,
  })

const blocks = {
  Yi_Syllables: /^(?=.*[\uA000-\uA48C])[\uA000-\uA4CF\s\d·.-]+$/u,
  Tibetan: /^(?=.*[\u0F40-\u0F6C])[\u0F00-\u0FFF\s\d·.-]+$/u,
}
const inScript = (name: string, block: keyof typeof blocks) =>
  words.regex(blocks[block], {
    error: ({input}) => `${show(input)} is not in ${name} letters; write the ${name} name, not its transcription`,
  })

/** Who confirmed something and when. */
const confirmation = words.check(({value, issues}) => {
  const fault = confirmationFault(value)
  if (fault !== undefined) issues.push({code: 'custom', message: `${show(value)} ${fault}`, input: value, continue: true})
})

/** The lines of a message, for those who write them. */
const lines = {
  zh: described(words, {title: {zh: '中文', en: 'Chinese'}, example: '综合窗口'}),
  en: described(words.optional(), {
    title: {zh: '英文', en: 'English'},
    about: {zh: '第二行；与汉语拼音只写一种。', en: 'The second line. Write English or pinyin, not both.'},
    clause: 'HW-SIGN-005',
    example: 'General Services',
  }),
  pinyin: described(words.optional(), {
    title: {zh: '汉语拼音', en: 'Pinyin'},
    about: {zh: '第二行；与英文只写一种。', en: 'The second line. Write English or pinyin, not both.'},
    clause: limits.languagesPerSign.clause,
    example: 'Zōnghé Chuāngkǒu',
  }),
  ii: described(inScript('Yi', 'Yi_Syllables').optional(), {
    title: {zh: '规范彝文', en: 'Yi'},
    about: {zh: '当地法规要求时才写，由懂彝文的人校对。', en: 'Where local law asks for it; for a reader of Yi to check.'},
    clause: limits.scriptsPerSign.clause,
    example: 'ꆈꌠꁱꂷ',
  }),
  bo: described(inScript('Tibetan', 'Tibetan').optional(), {
    title: {zh: '藏文', en: 'Tibetan'},
    about: {zh: '当地法规要求时才写，由懂藏文的人校对。', en: 'Where local law asks for it; for a reader of Tibetan to check.'},
    clause: limits.scriptsPerSign.clause,
    example: 'བོད་ཡིག',
  }),
  scriptFirst: described(z.boolean().optional(), {
    title: {zh: '民族文字在前', en: 'Minority script first'},
    about: {zh: '写true，民族文字排在中文上面；不写排在下面。', en: 'True sets it above the Chinese; below if left out.'},
  }),
  confirmed: described(confirmation.optional(), {
    title: {zh: '核对', en: 'Confirmed'},
    about: {
      zh: '谁在哪一天核对了读音和第二行，写岗位或部门，不写姓名。没有核对的，检查时列为待人判断。',
      en: 'Which post or office confirmed the reading and the second line, and when; no names of persons. Without it the check leaves both to a person.',
    },
    clause: 'HW-SIGN-007',
    example: '唐昌镇民政服务岗，2026-11-20',
  }),
}

/**
 * Returns the schema of a message: its words (`zh` with `en` or `pinyin`), or the `term` of the glossary that
 * holds them, with `second: en`, `pinyin` or `none` for the second line. Terms are resolved here, so that one
 * shape is left.
 */
export const textSchema = (glossary: Glossary) =>
  described(
    z.union([
      z.strictObject(lines),
      z
        .strictObject({
          term: described(
            z.string().refine((id) => Object.hasOwn(glossary, id), {
              error: ({input}) => `${show(input)} is not a term of the glossary; add it there, or write zh and en here`,
            }),
            {
              title: {zh: '术语', en: 'Term'},
              about: {zh: '术语表中的编号，各种文字都取自术语表。', en: 'Its id in the glossary, from which all its words are taken.'},
              clause: 'HW-SIGN-008',
              choices: Object.keys(glossary),
            },
          ),
          second: described(z.enum(['en', 'pinyin', 'none']).default('en'), {
            title: {zh: '第二行', en: 'Second line'},
            about: {zh: '英文、汉语拼音或没有；不写为英文。', en: 'English, pinyin or none; English if left out.'},
          }),
        })
        .transform(({term, second}): SignText => {
          const found = glossary[term]
          const line = second === 'none' ? undefined : found?.[second]
          // The glossary writes pinyin in small letters, as inside a sentence; on a sign it begins a line.
          return {
            zh: found?.zh ?? '',
            ...(found?.pinyin ? {reading: found.pinyin} : {}),
            ...(line === undefined ? {} : {[second]: line.charAt(0).toUpperCase() + line.slice(1)}),
          }
        }),
    ]),
    {title: {zh: '文字', en: 'Words'}, example: {zh: '综合窗口', en: 'General Services'}, id: 'text'},
  )
/** The schema of a message, with a glossary bound to it. */
export type TextSchema = ReturnType<typeof textSchema>

/** Schema of a window's number, as it is called. */
export const windowNumber = described(
  z
    .string({error: ({input}) => `${show(input)} is not text; put the number in quotes, such as "3"`})
    .regex(/^[0-9A-Z]{1,3}$/, {error: ({input}) => `${show(input)} is not a window number; use up to three digits or capital letters`}),
  {
    title: {zh: '窗口编号', en: 'Number of the window'},
    about: {zh: '叫号用的编号；只有一个窗口的不写。', en: 'As it is called. Left out where there is one window only.'},
    clause: 'HW-SIGN-045',
    example: '3',
  },
)

/** The sizes in which a kind of sign is made. */
export interface Family {
  readonly width: {readonly min: number; readonly max: number}
  readonly height: {readonly min: number; readonly max: number}
}

/**
 * Returns the fields that every kind of sign has. Only the viewing distance is needed: sizes follow from it and
 * from the message. A size that is given is kept, even where a clause asks for more; the check then says so.
 */
export const commonFields = <Kind extends SignKind>(kind: Kind, {width, height}: Family) => ({
  kind: described(z.literal(kind), {title: {zh: '标识种类', en: 'Kind of sign'}}),
  viewingDistanceM: described(
    z
      .number({
        error: ({input}) =>
          input === undefined
            ? 'is missing; give the distance from reader to sign in metres'
            : `${show(input)} is not a number; give metres without the unit`,
      })
      .min(0.5, {error: ({input}) => `${input} m is too near to read; give metres, 0.5 or more`})
      .max(100, {error: ({input}) => `${input} m is above 100 m; give metres, not millimetres`}),
    {
      title: {zh: '视距', en: 'Viewing distance'},
      about: {zh: '读者到标识的距离，字高由它算出。', en: 'From the reader to the sign. The height of the characters follows from it.'},
      unit: 'm',
      clause: limits.hanziHeightPerMetre.clause,
      example: 8,
    },
  ),
  widthMm: described(mm(width.min, width.max).optional(), {
    title: {zh: '宽', en: 'Width'},
    about: {
      zh: '裁切后的成品尺寸；不写由文字算出，写大了字随之放大。',
      en: 'Of the trimmed panel. It follows from the message if left out; lettering grows to fill a larger panel.',
    },
    unit: 'mm',
    example: width.max,
  }),
  heightMm: described(mm(height.min, height.max).optional(), {
    title: {zh: '高', en: 'Height'},
    about: {
      zh: '裁切后的成品尺寸；不写由文字算出，写大了字随之放大。',
      en: 'Of the trimmed panel. It follows from the message if left out; lettering grows to fill a larger panel.',
    },
    unit: 'mm',
    example: height.max,
  }),
  hanziHeightMm: described(mm(5, 1200).optional(), {
    title: {zh: '汉字字高', en: 'Height of Chinese characters'},
    about: {zh: '代替由视距算出的字高。', en: 'In place of the height that follows from the viewing distance.'},
    unit: 'mm',
    clause: limits.hanziHeightPerMetre.clause,
    example: 64,
  }),
  legibility: described(
    z
      .strictObject({
        ratio: described(
          z
            .number({error: ({input}) => `${show(input)} is not a number; write 100 for 1:100`})
            .min(30, {error: ({input}) => `1:${input} gives characters too large for any panel; write 30 or more, such as 100 for 1:100`})
            .max(400, {error: ({input}) => `1:${input} cannot be read; write 400 or less, such as 100 for 1:100`}),
          {
            title: {zh: '视距与字高之比', en: 'Viewing distance to height'},
            about: {zh: '1:100写100。', en: '100 for 1:100.'},
            clause: limits.hanziHeightPerMetre.clause,
            example: 100,
          },
        ),
        source: described(words, {
          title: {zh: '出处', en: 'Source'},
          about: {zh: '县（区）文件的名称和条款。', en: 'The county’s document and its article.'},
          example: '示例县标识管理办法第3条',
        }),
      })
      .optional(),
    {
      title: {zh: '县（区）自定的字高比', en: 'The county’s own ratio'},
      about: {zh: '不写按手册。', en: 'That of the handbook if left out.'},
      clause: limits.hanziHeightPerMetre.clause,
    },
  ),
  cornerRadiusMm: described(mm(0, 100).optional(), {
    title: {zh: '圆角半径', en: 'Radius of the corners'},
    about: {zh: '不写为5。', en: '5 if left out.'},
    unit: 'mm',
    clause: limits.cornerRadius.clause,
    example: 5,
  }),
  holes: described(
    z
      .strictObject({
        diameterMm: described(mm(2, 30), {title: {zh: '孔径', en: 'Diameter'}, unit: 'mm', example: 8}),
        insetMm: described(mm(5, 200), {
          title: {zh: '孔中心到板边', en: 'Centre to edge'},
          unit: 'mm',
          example: 20,
        }),
      })
      .optional(),
    {
      title: {zh: '安装孔', en: 'Fixing holes'},
      about: {
        zh: '四角各一个，吊挂或侧挂的沿受力一边两个；不写为粘贴或装框，吊挂的总有两个。',
        en: 'Four in the corners, or two along the edge by which the sign hangs or stands out. Without them it is glued or framed; a sign that hangs always has two.',
      },
      clause: 'HW-SIGN-029',
    },
  ),
  script: described(z.enum(['zh-Hans', 'zh-Hant']).optional(), {
    title: {zh: '字体', en: 'Characters'},
    about: {
      zh: '写zh-Hant，全部中文用繁体字；不写为简体字。',
      en: '`zh-Hant` writes all the Chinese in Traditional characters; Simplified if left out.',
    },
    clause: 'HW-SIGN-004',
  }),
  surface: described(z.enum(['matt', 'retroreflective', 'illuminated']).optional(), {
    title: {zh: '牌面', en: 'Surface'},
    about: {
      zh: '亚光、反光或发光；不写为亚光。',
      en: 'Matt against glare, retroreflective or lit for reading at night; matt if left out.',
    },
    clause: 'HW-SIGN-037',
  }),
  lettering: described(z.enum(['print', 'cut', 'engrave']).optional(), {
    title: {zh: '文字做法', en: 'Lettering'},
    about: {
      zh: '印刷、立体字或雕刻；不写为印刷。',
      en: 'Printed on the panel, cut out and raised, or engraved; printed if left out.',
    },
  }),
})

/** The fields that every kind of sign has. */
export type CommonSpec = z.output<z.ZodObject<ReturnType<typeof commonFields<SignKind>>>>

/** Returns the field of a message that takes the place of a heading, or of other words that the kind brings. */
export const headingField = (text: TextSchema, {zh, en}: SignText, field: Partial<Field> = {}) =>
  described(text.optional(), {
    title: {zh: '标题', en: 'Heading'},
    about: {zh: `不写为“${zh}”。`, en: `${zh}${en === undefined ? '' : ` ${en}`} if left out.`},
    example: {zh, ...(en === undefined ? {} : {en})},
    ...field,
  })

/** Returns the field of what else must be said. */
export const noteField = (text: TextSchema) =>
  described(text.optional(), {
    title: {zh: '附注', en: 'Note'},
    about: {zh: '另外必须说明的，例如样品、示例。', en: 'What else must be said, such as that it is a sample.'},
    example: {zh: '示例', en: 'Sample'},
  })
