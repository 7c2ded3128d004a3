/** What every page of the site says it is, in its head; a page that does not is none of ours, such as that of a network which asks for a login. */
export const applicationName = 'Cunbiao'
