/**
 * Returns `text` as it may stand in HTML, XML or SVG, between tags and in an attribute in double quotation marks. Numbered references are
 * known to all three.
 */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
