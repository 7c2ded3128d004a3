/** A dimension of signs that a clause bounds, as a token: whoever publishes tokens takes it from the handbook's limits and hands it in. */
export interface Millimetre {
  /** The name of the limit, such as `hanziHeightPerMetre`. */
  readonly name: string
  /** `mm/m` is millimetres for each metre between reader and sign. */
  readonly unit: 'mm' | 'mm/m'
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly clause: string
  /** What the clause is about. */
  readonly zh: string
  readonly en: string
}
