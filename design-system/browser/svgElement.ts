/** Returns the document of an SVG as an element of this page. It is a drawing of this site, read as XML: nothing in it runs. */
export function svgElement(svg: string): SVGSVGElement {
  const root = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
  if (!(root instanceof SVGSVGElement)) throw new Error('what was drawn is no SVG')
  return root
}

/** Returns the drawing as a picture that takes the room it is given. */
export function plainPicture({svg}: {readonly svg: string}): SVGSVGElement {
  const picture = svgElement(svg)
  picture.removeAttribute('width')
  picture.removeAttribute('height')
  return picture
}
