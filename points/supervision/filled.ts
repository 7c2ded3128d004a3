/** Returns `text` with each {name} in place of its value. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((all, [key, value]) => all.replaceAll(`{${key}}`, () => String(value)), text)
