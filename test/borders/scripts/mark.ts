/** Stands in the markup of a page for every word that somebody else wrote. */
export const mark = '|ＷＯＲＤ|'
