/** The folders of the files that take long to make. Nothing else lies in them. */
export const madeFolders = ['/signs/files/', '/fittings/files/', '/forms/', '/books/'] as const
