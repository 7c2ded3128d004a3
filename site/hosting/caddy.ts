import {contentTypes, gb18030} from '../server/contentType.ts'
import {byPath, everywhere} from '../server/headers.ts'
import {onHost, origin, type Place, variableOf} from './place.ts'

/** Returns the Caddyfile with which Caddy serves the site as `site/serve.ts` does. For a public name Caddy fetches a certificate itself. */
export function caddyfile({base, root, name, port}: Place): string {
  const maps = byPath.flatMap((header) => [
    `\tmap {path} {${variableOf(header.name)}} {`,
    ...header.values.map(({path, value}) => `\t\t~${onHost(path, base)} ${quoted(value)}`),
    `\t\tdefault ${quoted(header.otherwise)}`,
    '\t}',
  ])
  const types = Object.entries(contentTypes).map(([ending, type]) => `\t\t~\\.${ending}$ ${quoted(type)}`)
  const fixed = Object.entries(everywhere).map(([header, value]) => `\t\t${header} ${quoted(value)}`)
  return [
    origin('caddy'),
    `${port === 80 ? name : `http://${name}:${port}`} {`,
    `\t# The site lies in ${root}${base}`,
    `\troot * ${root}`,
    ...maps,
    '\tmap {path} {cunbiao_type} {',
    `\t\t~/$ ${quoted(contentTypes.html ?? '')}`,
    `\t\t~\\.${gb18030.ending.replaceAll('.', '\\.')}$ ${quoted(gb18030.type)}`,
    ...types,
    '\t\tdefault application/octet-stream',
    '\t}',
    '\theader {',
    ...fixed,
    ...byPath.map((header) => `\t\t${header.name} {${variableOf(header.name)}}`),
    '\t\tContent-Type {cunbiao_type}',
    '\t\t-Server',
    '\t}',
    '\t@other not method GET HEAD',
    '\theader @other Allow "GET, HEAD"',
    '\trespond @other 405',
    ...(base === '/' ? [] : [`\tredir / ${base} 301`]),
    '\t# Caddy itself would drop the answers of a filter on the way to a folder.',
    '\t@filtered {',
    '\t\tnot path */',
    '\t\tfile {path}/index.html',
    "\t\texpression {query} != ''",
    '\t}',
    '\tredir @filtered {path}/?{query} 301',
    '\tfile_server {',
    '\t\t# The build has made these copies of each text.',
    '\t\tprecompressed br gzip',
    '\t\thide .*',
    '\t}',
    '\t# An error begins without any header of the answer that failed.',
    '\thandle_errors {',
    '\t\theader {',
    ...fixed.map((line) => `\t${line}`),
    ...byPath.map((header) => `\t\t\t${header.name} ${quoted(header.otherwise)}`),
    `\t\t\tContent-Type ${quoted(contentTypes.html ?? '')}`,
    '\t\t\t-Server',
    '\t\t}',
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n')
}

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`
