import {current, gap, item, link, list, pagination} from './Pagination.css.ts'
import {pagesShown} from './pagesShown.ts'

interface PaginationProps {
  /** Names the navigation, such as "Pages of the list". */
  readonly label: string
  /** The page that is open, from 1. */
  readonly page: number
  /** How many pages there are. Of one page nothing is shown. */
  readonly pages: number
  /** The address of a page, with `%` where its number stands. */
  readonly address: string
  /** What the link to the page before says. */
  readonly previousLabel: string
  /** What the link to the page after says. */
  readonly nextLabel: string
  /** What screen readers say of a number, with `%` where it stands, such as "Page %". */
  readonly pageLabel: string
}

/** Renders the ways to the pages of a long list: the one before and after, the first, the last, and those about the open one. */
export function Pagination({label, page, pages, address, previousLabel, nextLabel, pageLabel}: PaginationProps) {
  if (pages < 2) return null
  const at = (n: number) => address.replace('%', String(n))
  return (
    <nav className={pagination} aria-label={label} data-pages="">
      <ul className={list}>
        {page > 1 && (
          <li className={item} data-way="previous">
            <a className={link} href={at(page - 1)} rel="prev">
              {previousLabel}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((n, i) =>
          n === 'gap' ? (
            <li key={`gap ${i < 2 ? 'before' : 'after'}`} className={`${item} ${gap}`} data-way="gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={n} className={item} data-way={n === page ? 'current' : 'page'}>
              <a
                className={n === page ? `${link} ${current}` : link}
                href={at(n)}
                aria-label={pageLabel.replace('%', String(n))}
                aria-current={n === page ? 'page' : undefined}
              >
                {n}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li className={item} data-way="next">
            <a className={link} href={at(page + 1)} rel="next">
              {nextLabel}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
