import {scale} from '../tokens/themes.ts'
import {bar, samples, size, swatch} from './Specimens.css.ts'

/** Renders a colour itself, without words: its name and value stand beside it. */
export function Swatch({hex}: {readonly hex: string}) {
  return (
    <svg className={swatch} viewBox="0 0 64 32" aria-hidden="true">
      <rect x="0.5" y="0.5" width="63" height="31" fill={hex} stroke="#808080" />
    </svg>
  )
}

/** Renders `text` in every size of the interface, with the variable that sets it. */
export function TextSizes({text}: {readonly text: string}) {
  return (
    <ul className={samples}>
      {(Object.keys(scale.size) as (keyof typeof scale.size)[]).map((step) => (
        <li key={step}>
          <code>--ds-text-size-{step}</code>
          <span>{rems(scale.size[step])}</span>
          <span className={size[step]}>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** Renders every space of the interface as a bar of its length, with the variable that sets it. */
export function Spaces() {
  return (
    <ul className={samples}>
      {Object.entries(scale.space).map(([step, value]) => (
        <li key={step}>
          <code>--ds-space-{step}</code>
          <span>{rems({min: value, max: value})}</span>
          <svg className={bar} width={`${value}rem`} height="1rem" aria-hidden="true">
            <rect width="100%" height="100%" />
          </svg>
        </li>
      ))}
    </ul>
  )
}

const rems = ({min, max}: {readonly min: number; readonly max: number}) => (min === max ? `${min} rem` : `${min}–${max} rem`)
