/** Any value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json}

/** Whether `value` is a group of fields. */
export const isGroup = (value: Json | undefined): value is {readonly [key: string]: Json} =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
