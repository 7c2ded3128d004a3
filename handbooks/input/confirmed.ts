/** A day as people write it: `2026-11-20`, `2026年11月20日`, `2026.11.20`. */
const dayIn = /(?<!\d)((?:19|20|21)\d{2})[-年./](\d{1,2})[-月./](\d{1,2})日?(?!\d)/
const nobody =
  /^(?:否|无|没有?|不(?:是|详|知道?)?|未|待)(?:$|[，,。\s])|未(?:经)?(?:核|确)|待(?:核|确|定)|没有?人?(?:核|确)|\b(?:not|un(?:confirmed|checked)|to be|pending|nobody|no one)\b/i

/**
 * Returns why `text` does not say who confirmed something and when, and what to do; undefined if it does. Whoever fills in a form writes “no”
 * or “not yet” where nobody has: taken for a name, that would let a sign pass whose reading nobody knows.
 */
export function confirmationFault(text: string): string | undefined {
  if (nobody.test(text)) return 'says that nobody has confirmed it; leave this empty until a post or an office has'
  const [found, year, month, day] = dayIn.exec(text) ?? []
  if (found === undefined || !isDay(Number(year), Number(month), Number(day)))
    return 'names no day; write the post or office and the day, such as 唐昌镇民政服务岗，2026-11-20'
  const who = text.replace(found, '').match(/\p{L}/gu) ?? []
  return who.length < 2 ? 'names nobody; write the post or office before the day, such as 唐昌镇民政服务岗，2026-11-20' : undefined
}

function isDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}
