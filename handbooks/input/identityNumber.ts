/** Codes of the provinces (GB/T 2260), with which an identity number begins. */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** Whether `digits` is an identity number by its province, its date of birth and, of 18, its check digit (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdentity(digits: string): boolean {
  if (!provinces.test(digits)) return false
  if (/^\d{15}$/.test(digits)) return isDay(`19${digits.slice(6, 12)}`)
  if (!/^\d{17}[\dX]$/.test(digits) || !/^(?:18|19|20)/.test(digits.slice(6)) || !isDay(digits.slice(6, 14))) return false
  const sum = [...digits.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return '10X98765432'[sum % 11] === digits[17]
}

/** Whether eight digits are a day, such as 20261201. */
export function isDay(digits: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(digits) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
