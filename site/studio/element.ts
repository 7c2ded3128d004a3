/** What an element is given beside its children: attributes by name, and listeners by `on` with the name of the event. */
type Given = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>

/** Returns a new element. An attribute that is `true` is there, one that is `false` or undefined is not. Words are text, never markup. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value))
  }
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** Returns `text` with values in the place of {…}. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((all, [key, value]) => all.replaceAll(`{${key}}`, () => String(value)), text)
