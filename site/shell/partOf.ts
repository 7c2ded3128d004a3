/**
 * Returns a new copy of the part `name` of a page: the first element in its `<template data-copy>` within `root`. What a script adds to a page so has the markup and the
 * classes that the components of the interface gave it when the page was built, and the script holds none of them.
 *
 * @throws Error if the page has no such part.
 */
export function partOf<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
  const part = root.querySelector<HTMLTemplateElement>(`template[data-copy="${name}"]`)?.content.firstElementChild
  if (!(part instanceof HTMLElement)) throw new Error(`the page has no part ${name}`)
  return part.cloneNode(true) as E
}

/**
 * Returns the control of a copy of the part `name`, for a page that lays it out in a way of its own.
 *
 * @throws Error if the page has no such part, or it has no control.
 */
export function controlOf<E extends HTMLElement = HTMLInputElement>(root: ParentNode, name: string): E {
  const control = partOf(root, name).querySelector<E>('input, select, textarea')
  if (!control) throw new Error(`the part ${name} of the page has no control`)
  control.removeAttribute('id')
  return control
}
