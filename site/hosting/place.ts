/** Where a server of another make finds the site and who asks for it. */
export interface Place {
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string
  /** Folder on the server's disk that stands for the root of the host: the site lies in it at `base`. */
  readonly root: string
  /** Name of the host. */
  readonly name: string
  readonly port: number
}

/** The place that the ready configurations are written for. */
export const usualPlace: Place = {base: '/', root: '/srv/www', name: 'example.gov.cn', port: 80}

/** Returns the pattern `path` of a path below the site's own root as one of a path of the host. */
export const onHost = (path: string, base: string): string => path.replace(/^\^\//, `^${base.replaceAll(/[.~-]/g, (c) => `\\${c}`)}`)

/** Returns the name of the variable that holds the value of the header `name`. */
export const variableOf = (name: string): string => `cunbiao_${name.toLowerCase().replaceAll('-', '_')}`

/** First line of both configurations. */
export const origin = (server: string): string =>
  `# Made from the tables in site/server/ by: npm run -s hosting -- ${server}. Change those, not this.`
