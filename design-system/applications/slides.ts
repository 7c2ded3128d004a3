import type {Application} from './application.ts'
import {slideParts, slideSize} from './deck.ts'
import {moved, type Part, type Setting, surface} from './part.ts'
import {slides} from './slideList.ts'

const gap = 32
const rows = Math.ceil(slides.length / 2)

/** The deck of slides: what is drawn is an overview of it, and the deck itself is written beside. */
export const slideDeck: Application = {
  id: 'slides',
  group: 'screen',
  name: {zh: '演示文稿模板', en: 'Slide template'},
  use: {
    zh: 'PPTX，16∶9，封面、分节、文字、表格、图片、封底六页，中英文各一份，文字可改，颜色在主题里。图为总览。',
    en: 'PPTX, 16 to 9: title, section, text, table, picture and closing, one deck in each language. Words can be edited, colours are in the theme. The picture shows all six.',
  },
  unit: 'px',
  width: 2 * slideSize.width + 3 * gap,
  height: rows * slideSize.height + (rows + 1) * gap,
  sizeFrom: 'own',
  ground: 'field',
  sheet: true,
  pictured: {
    zh: '演示文稿模板六页的总览：封面、分节、文字、表格、图片、封底，都用本县的颜色和徽标',
    en: 'The six pages of the slide template: title, section, text, table, picture and closing, in the colours of the county and with its emblem',
  },
  deck: true,
  parts: overview,
}

function overview(setting: Setting): Part[] {
  return slides.flatMap((slide, i) => {
    const [x, y] = [gap + (i % 2) * (slideSize.width + gap), gap + Math.floor(i / 2) * (slideSize.height + gap)]
    return [surface([x, y], slideSize.width, slideSize.height, slide.ground), ...moved(slideParts(slide, setting, 'zh', i + 1), x, y)]
  })
}
