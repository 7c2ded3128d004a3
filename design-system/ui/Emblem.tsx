import {accent, emblem, main} from './Emblem.css.ts'

interface EmblemProps {
  /** Side of the square grid on which the paths are drawn. */
  readonly size: number
  /** SVG path data; shapes with the role `emphasis` or `ornament` take the accent, every other one the brand colour. */
  readonly paths: readonly {readonly d: string; readonly role: string}[]
  /** What the emblem stands for. Absent beside the name, which says the same: screen readers then skip it. */
  readonly label?: string | undefined
}

/** Renders the emblem as wide as its container, in the colours of the reader's theme and not in sign paint. */
export function Emblem({size, paths, label}: EmblemProps) {
  const shapes = paths.map(({d, role}) => <path key={d} className={role === 'emphasis' || role === 'ornament' ? accent : main} d={d} />)
  const viewBox = `0 0 ${size} ${size}`
  return label === undefined ? (
    <svg className={emblem} viewBox={viewBox} aria-hidden="true">
      {shapes}
    </svg>
  ) : (
    <svg className={emblem} viewBox={viewBox} role="img" aria-label={label}>
      {shapes}
    </svg>
  )
}
