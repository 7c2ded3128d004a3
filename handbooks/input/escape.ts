/**
 * Returns `text` as it may stand in HTML, XML or SVG, between tags and in an attribute in double quotation marks. Numbered references are
 * known to all three. What XML cannot hold at all, and nothing that was read does, is shown as a character that is missing.
 */
export const escaped = (text: string): string =>
  text.replace(/[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu, '\uFFFD').replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
