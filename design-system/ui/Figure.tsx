import type {ReactNode} from 'react'
import {caption as captionClass, figure, frame, note as noteClass} from './Figure.css.ts'

interface FigureProps {
  /** The picture: an inline SVG of a sign, a plan or a chart. */
  readonly children: ReactNode
  /** What the picture shows. */
  readonly caption: ReactNode
  /** Scale and size, such as "1:10, 2400 × 450 mm": a drawing without its scale is decoration. */
  readonly note?: ReactNode
}

/** Renders a drawing on a quiet ground with what it shows and at which scale. */
export function Figure({children, caption, note}: FigureProps) {
  return (
    <figure className={figure}>
      <div className={frame}>{children}</div>
      <figcaption className={captionClass}>
        <span>{caption}</span>
        {note !== undefined && <span className={noteClass}>{note}</span>}
      </figcaption>
    </figure>
  )
}
