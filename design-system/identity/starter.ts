/** A file of an identity to begin with. */
export interface StarterFile {
  readonly path: 'identity.yaml' | 'emblem.svg'
  readonly text: string
}

/**
 * Returns an identity to begin with, called `id`: it is whole and passes every check as it is, and says line by line what each field is for.
 * Its emblem is a stand-in that belongs to nobody.
 */
export function starterFiles(id: string): StarterFile[] {
  const words = id.split('-').map((word) => word.replace(/[0-9]/g, ''))
  // Plates are named with letters alone; an id of digits has none.
  const plate = words.join(' ').trim().replace(/ +/g, ' ').toUpperCase().slice(0, 24).trim() || 'COUNTY'
  const name = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return [
    {
      path: 'identity.yaml',
      text: `# 一个县的识别：颜色和徽标。改好后运行 cunbiao theme check，看哪些搭配读不清。
# The identity of a county: colours and emblem. When it is changed, run cunbiao theme check and see which pairs cannot be read.

# 编号，与所在文件夹同名。 Its id, and the name of its folder.
id: '${id}'
# 县名，中文和英文。 Name of the county, in Chinese and English.
name: {zh: 某县（待改）, en: '${name.join(' ')}'}

# 每种墨：name是制版的专色名（大写拉丁字母，各不相同）；srgb是屏幕色值；cmyk是印刷四色百分比，合计不超过300；
# ral和pantone是目测最接近的色卡编号，没有就不写。光反射率由srgb算出。
# Each ink: name is the spot colour on plates (capitals A to Z, no two alike); srgb the screen colour; cmyk percent in print, at most 300 in
# all; ral and pantone the nearest swatches by eye, left out where none is near. Reflectance is worked out from srgb.
inks:
  # 标识的底色，要深。 The ground of signs: dark.
  ground: {name: ${plate} GREEN, zh: 主色（待改）, en: Main colour, srgb: '#1E4A2B', cmyk: [82, 45, 90, 48], ral: '6035'}
  # 底色上的字。 Text on it.
  on-ground: {name: ${plate} WHITE, zh: 白, en: White, srgb: '#FFFFFF', cmyk: [0, 0, 0, 0], ral: '9016'}
  # 强调的字和标记，要读得清；写 ground 即与底色同墨。 Words that stand out: dark enough to read; write ground for the ink of the ground.
  emphasis: {name: ${plate} PLUM, zh: 强调色（待改）, en: Emphasis, srgb: '#7A1E4B', cmyk: [40, 98, 40, 30]}
  # 线条和徽标的装饰色，可以浅如金色；写 emphasis 或 ground 即同墨。 Threads and emblem: may be as light as gold; write emphasis or ground for that ink.
  ornament: emphasis
  # 浅底。 The light ground.
  field: {name: ${plate} PAPER, zh: 浅底色（待改）, en: Light ground, srgb: '#F1F3EA', cmyk: [5, 2, 9, 0]}
  # 正文，只用黑墨。 Running text: black ink alone.
  ink: {name: ${plate} INK, zh: 墨, en: Ink, srgb: '#1A201C', cmyk: [0, 0, 0, 100], ral: '9005'}
  # 细线和框。 Fine lines and frames.
  quiet: {name: ${plate} GREY, zh: 灰, en: Grey, srgb: '#74807A', cmyk: [48, 32, 40, 22], ral: '7033'}

# 徽标：同一文件夹里的SVG，只有路径，每条一个实色，取上面某种墨的srgb；曲线、不对称都可以，各块不要重叠。
# The emblem: an SVG in this folder, of paths alone, each filled with the srgb of one of the inks above; curves and asymmetry are fine, and no
# two shapes may overlap.
emblem:
  file: emblem.svg
  # 徽标是什么，读屏软件读出来。 What it shows, as a screen reader says it.
  title: {zh: 徽标（待改）, en: 'Emblem of ${name.join(' ')}'}
  # 四周留空，占徽标长边的百分之几。 Clear space on every side, in percent of its longer side.
  clearSpace: 20
  # 最小高度，毫米：再小各块就粘在一起。 Least height in millimetres: below it the shapes run together.
  minHeightMm: 12

# 本县对字高另有规定的，写在这里。 Where the county has a rule of its own on the height of characters:
# legibility: {ratio: 100, source: 文件名和条款}
`,
    },
    {
      path: 'emblem.svg',
      text: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
  <path fill="#1E4A2B" d="M0 50C0 22 22 0 50 0V34C41 34 34 41 34 50Z"/>
  <path fill="#1E4A2B" d="M100 50C100 78 78 100 50 100V66C59 66 66 59 66 50Z"/>
  <path fill="#7A1E4B" d="M58 0H100V42H58Z"/>
</svg>
`,
    },
  ]
}
