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
      'counter-find': HTMLAttributes<HTMLElement> & {readonly class: string; readonly 'data-found': string; readonly 'data-none': string}
      'counter-helper': HTMLAttributes<HTMLElement> & {readonly class: string; readonly 'data-offer': string; readonly 'data-years': string}
      'site-search': HTMLAttributes<HTMLElement> & {readonly 'data-locale': string; readonly 'data-words': string}
      'due-date': HTMLAttributes<HTMLElement> & {
        readonly 'data-locale': string
        readonly 'data-words': string
        readonly 'data-years': string
      }
      'patrol-sheet': HTMLAttributes<HTMLElement> & {
        readonly 'data-locale': string
        readonly 'data-points': string
        readonly 'data-clauses': string
        readonly 'data-words': string
        readonly 'data-years': string
      }
      'ledger-check': HTMLAttributes<HTMLElement> & {
        readonly class: string
        readonly 'data-words': string
        readonly 'data-heads': string
        readonly 'data-limits': string
        readonly 'data-items': string
        readonly 'data-emblem': string
        readonly 'data-years': string
      }
      'notice-board': HTMLAttributes<HTMLElement> & {readonly class?: string}
      'notice-desk': HTMLAttributes<HTMLElement> & {
        readonly class: string
        readonly 'data-locale': string
        readonly 'data-words': string
        readonly 'data-years': string
      }
      'paper-quiz': HTMLAttributes<HTMLElement> & {readonly class: string; readonly 'data-found': string}
      'joint-plan': HTMLAttributes<HTMLElement> & {
        readonly 'data-locale': string
        readonly 'data-words': string
        readonly 'data-process': string
        readonly 'data-years': string
      }
      'sign-studio': HTMLAttributes<HTMLElement> & {
        readonly class: string
        readonly 'data-locale': string
        readonly 'data-words': string
        readonly 'data-failed': string
      }
      'sign-tray': HTMLAttributes<HTMLElement> & {readonly class: string; readonly 'data-locale': string; readonly 'data-words': string}
      'window-ranking': HTMLAttributes<HTMLElement> & {
        readonly 'data-locale': string
        readonly 'data-list': string
        readonly 'data-years': string
      }
      'offline-copies': HTMLAttributes<HTMLElement> & {readonly 'data-locale': string}
    }
  }
}
