import {filled} from './filled.ts'
import {howDrawn, type PrintedSheet, reasonWords} from './sheetHtml.ts'

export {phonePath} from './phonePath.ts'

/** Returns a patrol sheet as lines for a terminal. */
export function sheetText(sheet: PrintedSheet): string {
  const {lines, clauses, on, point, town, sample, type, assessed, theme, words: t, names} = sheet
  return [
    `${t.title} ${point} ${town} ${on}`,
    ...(sample ? [t.sample] : []),
    `${t.theme}${t.colon}${theme ?? t.noTheme} · ${t.type}${t.colon}${type}${assessed ? '' : t.notAssessed}`,
    ...lines.flatMap((line) => {
      const clause = clauses.get(line.clause)
      return [
        `${line.clause} ${clause?.number} ${clause?.title}  [${names.groups[line.group]} · ${reasonWords(line, t)}]`,
        `    ${clause?.met}`,
        ...(clause?.judged ? [`    ${filled(t.judged, {text: clause.judged})}`] : []),
      ]
    }),
    howDrawn(sheet),
  ].join('\n')
}
