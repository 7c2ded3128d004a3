import {figure} from './Sign.css.ts'

/** Shows a sign at the width of its container. `svg` is what `toSvg` returned: the fabricator's picture, not a second rendering. */
export function Sign({svg}: {svg: string}) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own exporter wrote it and escapes the only free text, the title.
  return <figure className={figure} dangerouslySetInnerHTML={{__html: svg}} />
}
