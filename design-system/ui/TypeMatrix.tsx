import {list, outline} from './TypeMatrix.css.ts'

type Applicability = 'required' | 'recommended' | 'optional' | 'not-applicable'

interface TypeMatrixProps {
  /** Names the list, such as "What this clause asks of each type". */
  readonly label: string
  /** One entry for each type of point, from the highest. */
  readonly types: readonly {
    readonly id: string
    readonly name: string
    readonly applies: Applicability
    /** The applicability as a word: a reader never depends on the square alone. */
    readonly word: string
  }[]
}

/** Renders what a clause asks of each type of point: a full, half or empty square or a dash, and the word for it. */
export function TypeMatrix({label, types}: TypeMatrixProps) {
  return (
    <ul className={list} aria-label={label}>
      {types.map((type) => (
        <li key={type.id}>
          <Mark applies={type.applies} />
          <span>{type.name}</span>
          <b>{type.word}</b>
        </li>
      ))}
    </ul>
  )
}

function Mark({applies}: {readonly applies: Applicability}) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      {applies === 'not-applicable' ? (
        <path className={outline} d="M2 7H12" />
      ) : (
        <rect className={applies === 'required' ? undefined : outline} x="1.75" y="1.75" width="10.5" height="10.5" />
      )}
      {applies === 'recommended' && <path d="M1.75 12.25V1.75L12.25 12.25Z" />}
    </svg>
  )
}
