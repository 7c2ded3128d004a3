import {z} from 'zod'
import {identitySchema} from './identityFile.ts'

/** Titles and explanations of the fields of `identity.yaml`, by path; `*` is any ink. */
const told: Readonly<Record<string, {readonly title: string; readonly description?: string}>> = {
  id: {title: '编号 Id', description: '与文件夹同名。The name of its folder.'},
  name: {title: '名称 Name'},
  sample: {title: '示例 Sample', description: '虚构的识别写true。Write true if it is made up.'},
  inks: {
    title: '墨色 Inks',
    description:
      '每种角色一种墨；旗红和纸白各县相同，不在此列。One ink for each role; the red of flags and the white of paper are the same in every county.',
  },
  'inks.ground': {title: '底色 Ground', description: '标识和按钮的底色。The ground of signs and buttons.'},
  'inks.on-ground': {title: '底上的字 On ground', description: '底色上的字。Words on the ground.'},
  'inks.emphasis': {
    title: '强调 Emphasis',
    description: '写字和表意，须能读清；或写ground。For words and what carries meaning, dark enough to read; or ground.',
  },
  'inks.ornament': {
    title: '装饰 Ornament',
    description: '线、条和徽标；或写ground、emphasis。For threads, bars and the emblem; or ground or emphasis.',
  },
  'inks.field': {title: '浅底 Field', description: '浅色版面。The ground of light panels.'},
  'inks.ink': {title: '墨 Ink', description: '正文，只用黑版。Text, in black ink alone.'},
  'inks.quiet': {title: '灰 Quiet', description: '次要的线和图。Lines and drawings that stand back.'},
  'inks.*.name': {title: '专色名 Plate', description: '印版和切割图层的名称。The name of the plate and of the cutting layer.'},
  'inks.*.zh': {title: '中文名 Chinese name'},
  'inks.*.en': {title: '英文名 English name'},
  'inks.*.srgb': {title: '屏幕色 Screen colour', description: '如"#0B4A55"，加引号。Such as "#0B4A55", in quotes.'},
  'inks.*.cmyk': {
    title: '四色 Process colour',
    description: '青、品红、黄、黑的百分数，合计不超过300。Percent of cyan, magenta, yellow and black, at most 300 in all.',
  },
  'inks.*.ral': {title: 'RAL', description: '目测最近的色号，用前对色卡。The nearest by eye: check with a swatch.'},
  'inks.*.pantone': {title: 'Pantone', description: '目测最近的色号，用前对色卡。The nearest by eye: check with a swatch.'},
  legibility: {
    title: '视距规则 Legibility',
    description:
      '本县自定的视距与字高之比及其出处；不写则按手册。The county’s own ratio of distance to height and its source; without it the handbook’s.',
  },
  emblem: {title: '徽标 Emblem'},
  'emblem.file': {title: '图形文件 File', description: '同一文件夹里的SVG。The SVG file beside this one.'},
  'emblem.title': {title: '含义 Meaning'},
  'emblem.clearSpace': {
    title: '净空 Clear space',
    description: '四周留空，以徽标长边的百分之一计。Kept free on every side, in hundredths of the longer side.',
  },
  'emblem.minHeightMm': {title: '最小高度 Least height', description: '毫米。In millimetres.'},
}

/** A JSON Schema, or a part of one. */
type JsonSchema = {readonly [keyword: string]: unknown}

/**
 * Returns what may be written in `identity.yaml` as a JSON Schema (draft-07, which editors of YAML read), each field with what it is in
 * Chinese and English. It says less than the check on reading: what one field asks of another, and whether text can be read, is not in it.
 */
export function identityJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(identitySchema, {io: 'input', target: 'draft-07'}) as JsonSchema
  return {...explained(schema, ''), title: '识别 Identity'}
}

function explained(part: JsonSchema, path: string): JsonSchema {
  const {properties, anyOf} = part as {properties?: Readonly<Record<string, JsonSchema>>; anyOf?: readonly JsonSchema[]}
  return {
    ...part,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => {
          const at = path === '' ? name : `${path}.${name}`
          return [name, {...(told[at] ?? told[at.replace(/^inks\.[^.]+\./, 'inks.*.')]), ...explained(inner, at)}]
        }),
      ),
    }),
    // Ways to write one field: its title stands once, at the field.
    ...(anyOf && {anyOf: anyOf.map((one) => explained(one, path))}),
  }
}
