/** What the site calls itself, behind the title of each page and on cards that others show of it. */
export const siteName = '村标 Cunbiao'
