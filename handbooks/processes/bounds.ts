/** Bounds of one process: what is longer or larger is no joint approval but a slip of the hand. */
export const bounds = {steps: 60, days: 365} as const
