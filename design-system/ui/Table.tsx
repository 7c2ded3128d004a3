import type {ReactNode} from 'react'
import {caption as captionClass, end, note as noteClass, region, table} from './Table.css.ts'
import {VisuallyHidden} from './VisuallyHidden.tsx'

interface Column<Key extends string> {
  readonly key: Key
  readonly label: string
  /** `end` for numbers that are compared down the column. */
  readonly align?: 'start' | 'end' | undefined
}

interface TableProps<Key extends string> {
  /** Says what the table holds; also names the region that a keyboard scrolls. */
  readonly caption: string
  /** Keeps the caption for screen readers where a heading above says the same. */
  readonly hideCaption?: boolean | undefined
  /** Columns from the start; the first one heads each row. */
  readonly columns: readonly Column<Key>[]
  /** The rows, each with an id of its own and a value for each column. */
  readonly rows: readonly ({readonly id: string} & Readonly<Record<Key, ReactNode>>)[]
  /** `always` for a table of many columns, which then scrolls in both directions inside its region. */
  readonly scroll?: 'narrow' | 'always' | undefined
  /** Source or reading aid, below the table. */
  readonly note?: ReactNode
}

const aligned = (align: 'start' | 'end' | undefined) => (align === 'end' ? end : undefined)

/** Renders rows of one shape. The header stays in sight, narrow screens scroll sideways, and paper gets every row. */
export function Table<Key extends string>({caption, hideCaption = false, columns, rows, scroll = 'narrow', note}: TableProps<Key>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={region({scroll})} aria-label={caption} tabIndex={0}>
      <table className={table}>
        <caption className={captionClass}>{hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        <thead>
          <tr>
            {columns.map(({key, label, align}) => (
              <th key={key} scope="col" className={aligned(align)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({key, align}, index) =>
                index === 0 ? (
                  <th key={key} scope="row" className={aligned(align)}>
                    {row[key]}
                  </th>
                ) : (
                  <td key={key} className={aligned(align)}>
                    {row[key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className={noteClass}>{note}</p>}
    </section>
  )
}
