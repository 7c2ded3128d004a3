import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {
  type Bound,
  badge,
  bar,
  besideCode,
  codeNear,
  coloured,
  counted,
  dots,
  floor,
  found,
  inLanguages,
  line,
  many,
  margin,
  panel,
  reflecting,
  scanned,
  shape,
  square,
  textsIn,
  window,
  words,
} from './changedSigns.ts'

/** For every number of the standard that a rule on signs compares with: signs on which it can be any. */
export const bounds: readonly Bound[] = [
  {
    limit: 'hanziHeightPerMetre',
    least: 48,
    findings: (height) => found(/^The height of Chinese characters is/, window, {parts: [line({height: 90}), line({height})]}),
  },
  {
    limit: 'latinCapHeightPerMetre',
    least: 19.8,
    findings: (height) =>
      found(/height of capitals/, window, {parts: [line(), line({role: 'second', height}), line({role: 'second', height: 90})]}),
  },
  {
    limit: 'secondaryToHanzi',
    miss: 'warn',
    findings: (part) => found(/second line’s part/, window, {parts: [line({height: 50}), line({role: 'second', height: 50 * part})]}),
  },
  {
    limit: 'secondaryToHanzi',
    name: 'to the line above it, not to the first',
    miss: 'warn',
    findings: (part) =>
      found(/second line’s part/, window, {
        parts: [line({height: 90}), line({role: 'second', height: 54}), line({height: 50}), line({role: 'second', height: 50 * part})],
      }),
  },
  {
    limit: 'condensing',
    findings: (condense) => found(/width of characters/, window, {parts: [line(), line({role: 'note', condense}), bar(0, 0, 5, 5)]}),
  },
  margin('from the left edge', (clear) => [clear, 150]),
  margin('from the top edge', (clear) => [150, clear]),
  margin('from the right edge', (clear) => [295 - clear, 150]),
  margin('from the bottom edge', (clear) => [150, 295 - clear]),
  {
    limit: 'margin',
    name: 'of a shape, and not of the surface on which it stands',
    least: 10,
    findings: (clear) =>
      found(/space between message and edge/, window, {
        ...panel,
        parts: [line(), shape({surface: true}), shape({at: [clear, 150]}), {type: 'hole', at: [3, 3], radius: 2}],
      }),
  },
  {
    // (62.5 + 5) : (10 + 5) is 4.5.
    limit: 'contrastRatio',
    name: 'light on dark',
    findings: (ratio) => found(/luminance contrast/, window, {}, reflecting({'on-ground': ratio * 15 - 5, ground: 10})),
  },
  {
    limit: 'contrastRatio',
    name: 'dark on light',
    findings: (ratio) => found(/luminance contrast/, window, {}, reflecting({'on-ground': 10, ground: ratio * 15 - 5})),
  },
  {
    limit: 'lrvContrast',
    name: 'light on dark',
    findings: (percent) => found(/difference of light/, window, {}, reflecting({'on-ground': 80, ground: 80 - 0.8 * percent})),
  },
  {
    limit: 'lrvContrast',
    name: 'on the surface on which a part stands',
    findings: (percent) =>
      found(
        /difference of light/,
        window,
        {parts: [line(), line({ink: 'ink', on: 'field'})]},
        reflecting({field: 80, ink: 80 - 0.8 * percent}),
      ),
  },
  {
    limit: 'lrvContrast',
    name: 'of a shape, and of no surface',
    findings: (percent) =>
      found(
        /difference of light/,
        window,
        {parts: [line(), shape({ink: 'ink', on: 'field'}), shape({ink: 'field', on: 'field', surface: true})]},
        reflecting({field: 80, ink: 80 - 0.8 * percent}),
      ),
  },
  {
    limit: 'coloursPerSign',
    step: 1,
    findings: (count) => {
      const roles = (['field', 'emphasis', 'on-ground', 'quiet', 'ink'] as const).slice(0, count - 1)
      return found(/number of colours/, window, {parts: roles.map((ink) => line({ink}))}, coloured)
    },
  },
  {
    limit: 'pictogramPerMetre',
    least: 120,
    findings: (size) =>
      found(/height of pictograms/, examples['directional-hall'], {
        parts: [line(), {type: 'pictogram', at: [0, 0], size, concept: 'toilet', ink: 'on-ground'}],
      }),
  },
  {
    limit: 'pictogramPerMetre',
    name: 'of a floor plan, from where its body is read',
    least: 15,
    findings: (size) =>
      found(/height of pictograms/, examples['floor-plan-hall'], {
        parts: [line(), {type: 'pictogram', at: [0, 0], size, concept: 'toilet', ink: 'ground'}],
      }),
  },
  {
    limit: 'messagesPerPanel',
    step: 1,
    findings: (count) =>
      counted(
        /number of messages/,
        {...examples['directional-hall'], destinations: many(count, () => ({text: {zh: '卫生间'}, towards: 'left'}) as const)},
        examples['directional-hall'],
      ),
  },
  {
    limit: 'arrowToHanzi',
    name: 'the smallest and the largest of several',
    findings: (part) => {
      const arrow = (size: number) => ({type: 'arrow', at: [0, 0], size, towards: 'left', ink: 'on-ground'}) as const
      return found(/arrow’s part/, examples['directional-hall'], {hanzi: 50, parts: [line(), arrow(62), arrow(50 * part)]})
    },
  },
  {
    limit: 'boardBodyHanzi',
    findings: (height) =>
      found(/Chinese characters in the text/, examples['queue-machine'], {
        parts: [
          line(),
          line({role: 'body', height: 30}),
          line({role: 'body', height}),
          line({role: 'body', text: 'A1', height: 2}),
          line({role: 'note', height: 2}),
        ],
      }),
  },
  {
    limit: 'bodyLinesMax',
    step: 1,
    miss: 'warn',
    findings: (count) =>
      found(/lines of instruction/, examples['queue-machine'], {
        parts: [line(), ...many(count, () => line({role: 'body'})), line({role: 'note'}), line({role: 'body', text: 'A1'})],
      }),
  },
  {
    limit: 'languagesPerSign',
    step: 1,
    findings: (count) => counted(/number of languages/, textsIn(inLanguages(words, count)), window),
  },
  {
    limit: 'scriptsPerSign',
    name: 'with Yi',
    step: 1,
    findings: (count) => counted(/number of languages/, textsIn({...inLanguages(words, count - 1), ii: 'ꀕꀘ'}), window),
  },
  {
    limit: 'scriptsPerSign',
    name: 'with Tibetan',
    step: 1,
    findings: (count) => counted(/number of languages/, textsIn({...inLanguages(words, count - 1), bo: 'བོད་ཡིག'}), window),
  },
  {
    limit: 'tactileCharacterHeight',
    findings: (height) =>
      found(/height of raised characters/, examples['door-tactile'], {
        parts: [
          line({process: 'emboss', height: 40}),
          line({process: 'emboss', height}),
          line({height: 90}),
          line({role: 'note', process: 'emboss', height: 90}),
        ],
      }),
  },
  dots('across', (distance) => [distance, 0]),
  dots('down', (distance) => [0, distance]),
  {
    limit: 'brailleDotDiameter',
    findings: (width) =>
      found(/diameter of a dot/, examples['door-tactile'], {
        parts: [line(), shape({process: 'emboss', width, at: [2.5, 0]}), shape({process: 'emboss', width: 1.3})],
      }),
  },
  {
    limit: 'flagProjection',
    findings: (width) => found(/outermost edge/, {...examples['flag-mediation'], gapMm: 0, sides: 'one'}, {width}),
  },
  {
    limit: 'flagProjection',
    name: 'the bracket counted',
    findings: (reach) => found(/outermost edge/, {...examples['flag-mediation'], gapMm: 50, sides: 'one'}, {width: reach - 50}),
  },
  {limit: 'cornerRadius', findings: (corner) => found(/radius of the corners/, window, {corner})},
  {
    limit: 'deskPlateHanzi',
    findings: (height) => found(/height of the post/, examples['desk-flat'], {parts: [line({height}), line({height: 2})]}),
  },
  {limit: 'badgeWidth', name: 'lying', findings: (width) => found(/long side/, badge, {width, height: 60})},
  {limit: 'badgeWidth', name: 'upright', findings: (height) => found(/long side/, badge, {width: 60, height})},
  {limit: 'badgeHeight', name: 'lying', findings: (height) => found(/short side/, badge, {width: 100, height})},
  {limit: 'badgeHeight', name: 'upright', findings: (width) => found(/short side/, badge, {width, height: 100})},
  {limit: 'badgePostHanzi', findings: (hanzi) => found(/height of the post/, badge, {hanzi})},
  {
    limit: 'messagesPerDirectory',
    step: 1,
    findings: (count) => {
      const places = (n: number) => many(n, () => ({text: {zh: '综合窗口'}}))
      const directory = examples['directory-least']
      return counted(/number of entries/, {...directory, floors: [{places: places(6)}, {places: places(count - 6)}]}, directory)
    },
  },
  {
    limit: 'floorMarkerHanzi',
    findings: (height) => found(/^The height of Chinese characters is .* at least 60/, floor, {parts: [line({height}), line({height: 2})]}),
  },
  {limit: 'floorLineWidth', findings: (height) => found(/width of the line/, floor, {parts: [line(), bar(0, 0, 500, height)]})},
  {
    limit: 'boardRows',
    step: 1,
    findings: (count) => {
      const board = examples['items-board-least']
      const items = (n: number) => many(n, () => ({text: {zh: '生育登记'}, workingDays: 0, fee: 0 as const}))
      return counted(/number of items/, {...board, sections: [{items: items(8)}, {items: items(count - 8)}]}, board)
    },
  },
  {
    limit: 'processSteps',
    step: 1,
    miss: 'warn',
    findings: (count) => {
      const board = examples['process-board-across']
      return counted(
        /number of steps/,
        {...board, steps: many(count, () => ({text: {zh: '受理'}, who: {zh: '代办岗'}, present: true, workingDays: 0}))},
        board,
      )
    },
  },
  {
    limit: 'pledgeLines',
    step: 1,
    findings: (count) => {
      const pledge = examples['pledge-least']
      return counted(/number of promises/, {...pledge, promises: many(count, () => ({promise: {zh: '今天受理。'}}))}, pledge)
    },
  },
  {
    limit: 'qrSizePerMetre',
    least: 200,
    findings: (width) => found(/side of the QR code/, scanned, {parts: [line(), shape({}), shape({width, height: width, modules: 25})]}),
  },
  {
    limit: 'qrModulePerMetre',
    least: 5,
    findings: (module) =>
      found(/side of a module/, scanned, {parts: [line(), shape({}), shape({width: 40 * module, height: 40 * module, modules: 40})]}),
  },
  besideCode('on its right', (clear) => bar(150 + clear, 110, 5, 5)),
  besideCode('on its right, and higher', (clear) => bar(150 + clear, 80, 5, 90)),
  besideCode('on its left', (clear) => bar(95 - clear, 110, 5, 5)),
  besideCode('on its left, and higher', (clear) => bar(95 - clear, 80, 5, 90)),
  besideCode('above', (clear) => bar(110, 95 - clear, 5, 5)),
  besideCode('above, and wider', (clear) => bar(80, 95 - clear, 90, 5)),
  besideCode('below', (clear) => bar(110, 150 + clear, 5, 5)),
  besideCode('below, and wider', (clear) => bar(80, 150 + clear, 90, 5)),
  besideCode('across the corner', (clear) => bar(150 + clear * 0.6, 150 + clear * 0.8, 5, 5)),
  besideCode('to the left edge of its square', (clear) => square(clear, 19, 19, 19)),
  besideCode('to the top edge of its square', (clear) => square(19, clear, 19, 19)),
  besideCode('to the right edge of its square', (clear) => square(19, 19, clear, 19)),
  besideCode('to the bottom edge of its square', (clear) => square(19, 19, 19, clear)),
  codeNear('to the left edge of the panel', (clear) => [clear, 100]),
  codeNear('to the top edge of the panel', (clear) => [100, clear]),
  codeNear('to the right edge of the panel', (clear) => [275 - clear, 100]),
  codeNear('to the bottom edge of the panel', (clear) => [100, 275 - clear]),
  {
    limit: 'formSampleHanzi',
    findings: (height) =>
      found(/height of what is entered/, examples['form-sample-least'], {
        parts: [line(), line({role: 'body', weight: 'medium', height}), line({role: 'body', height: 2})],
      }),
  },
  {
    // A month is counted by the calendar, a thirtieth of one is a day.
    limit: 'honourPeriod',
    step: 1 / 30,
    findings: (months) => {
      const whole = Math.floor(months + 1e-9)
      const until = new Date(Date.UTC(2026, 9 + whole, 1 + Math.round((months - whole) * 30))).toISOString().slice(0, 10)
      return found(/is shown until/, {...examples['honour-banner'], shown: {from: '2026-10-01', until}})
    },
  },
]
