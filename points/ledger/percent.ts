/** Returns a share from 0 to 1 as whole tenths of a percent, such as `94.6%`. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`
