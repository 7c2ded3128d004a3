import {item, link, list} from './LocaleSwitch.css.ts'

interface LocaleSwitchProps {
  /** Names the navigation, such as 语言. */
  readonly label: string
  /** The languages, always in the same order. */
  readonly locales: readonly {
    readonly lang: string
    /** The language's name in the language itself. */
    readonly name: string
    /** This page in that language. */
    readonly href: string
    readonly current?: boolean | undefined
  }[]
}

/** Renders this page's other languages, each by its own name; the page stays the same. */
export function LocaleSwitch({label, locales}: LocaleSwitchProps) {
  return (
    <nav aria-label={label}>
      <ul className={list}>
        {locales.map(({lang, name, href, current = false}) => (
          <li key={lang} className={item}>
            <a className={link} href={href} lang={lang} hrefLang={lang} aria-current={current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
