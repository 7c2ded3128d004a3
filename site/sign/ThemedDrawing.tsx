import {DrawnPicture} from './DrawnPicture.tsx'
import type {ThemedPicture} from './pictures.ts'
import {onDark, onLight} from './ThemedDrawing.css.ts'

interface ThemedDrawingProps {
  readonly picture: ThemedPicture
  readonly alt: string
  /** Set where the page opens with it. */
  readonly first?: boolean
}

/** Renders a line drawing in the colours of the page's theme; the other one is neither loaded nor read out. */
export function ThemedDrawing({picture: {light, dark}, alt, first = false}: ThemedDrawingProps) {
  return (
    <>
      <DrawnPicture picture={light} alt={alt} first={first} className={onLight} />
      <DrawnPicture picture={dark} alt={alt} className={onDark} />
    </>
  )
}
