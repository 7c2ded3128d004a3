/** Returns `text` as XML and HTML hold it, between tags and inside the quotation marks of an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
