import type {HTMLAttributes} from 'react'

// The custom elements of the site, as React renders them when the site is built.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'table-filter': HTMLAttributes<HTMLElement> & {readonly 'data-found': string; readonly 'data-unknown': string}
      'points-browser': HTMLAttributes<HTMLElement> & {
        readonly 'data-list': string
        readonly 'data-point': string
        readonly 'data-found': string
        readonly 'data-trouble': string
      }
      'reading-choice': HTMLAttributes<HTMLElement>
      'type-filter': HTMLAttributes<HTMLElement> & {readonly 'data-found': string}
      'check-sheet': HTMLAttributes<HTMLElement> & {readonly 'data-edition': string}
      'duty-sheet': HTMLAttributes<HTMLElement> & {readonly class: string; readonly 'data-level': string; readonly 'data-edition': string}
      'site-search': HTMLAttributes<HTMLElement> & {readonly 'data-locale': string; readonly 'data-words': string}
      'offline-copies': HTMLAttributes<HTMLElement> & {readonly 'data-locale': string}
    }
  }
}
