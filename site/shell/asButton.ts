/**
 * Puts the words of a heading, of a column or a part, into a button within it and returns that, for a script that sorts or unfolds by it. It keeps the looks of the heading, so
 * it is the one control that is no component of the interface.
 */
export function asButton(heading: Element): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.append(...heading.childNodes)
  heading.append(button)
  return button
}
