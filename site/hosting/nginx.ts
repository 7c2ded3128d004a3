import {contentTypes, gb18030} from '../server/contentType.ts'
import {byPath, everywhere} from '../server/headers.ts'
import {onHost, origin, type Place, variableOf} from './place.ts'

/** Returns the configuration with which nginx serves the site as `site/serve.ts` does; it belongs inside `http {}`, such as in `conf.d/`. */
export function nginxConfiguration({base, root, name, port}: Place): string {
  const maps = byPath.flatMap((header) => [
    `map $uri $${variableOf(header.name)} {`,
    `    default ${quoted(header.otherwise)};`,
    ...header.values.map(({path, value}) => `    ${quoted(`~${onHost(path, base)}`)} ${quoted(value)};`),
    '}',
    '',
  ])
  const fixed = Object.entries(everywhere).map(([header, value]) => `    add_header ${header} ${quoted(value)} always;`)
  const varying = byPath.map((header) => `    add_header ${header.name} $${variableOf(header.name)} always;`)
  const types = Object.entries(contentTypes).map(([ending, type]) => `        ${quoted(type)} ${ending};`)
  return [
    origin('nginx'),
    ...maps,
    'server {',
    `    listen ${port};`,
    `    server_name ${name};`,
    `    # The site lies in ${root}${base}`,
    `    root ${root};`,
    '    index index.html;',
    '    server_tokens off;',
    '    # A reader may come by another name or port, and is led on under the same.',
    '    absolute_redirect off;',
    `    error_page 403 404 ${base}404.html;`,
    '',
    '    # The build has made a compressed copy of each text. For Brotli add the module (Debian: libnginx-mod-http-brotli-static)',
    '    # and take away the next sign.',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    # brotli_static on;',
    '',
    '    types {',
    ...types,
    '    }',
    '    default_type application/octet-stream;',
    '',
    '    # No location below may have an add_header of its own: it would drop all of these.',
    ...fixed,
    ...varying,
    '',
    `    location ~ \\.${gb18030.ending.replaceAll('.', '\\.')}$ {`,
    '        types {}',
    `        default_type ${quoted(gb18030.type)};`,
    '    }',
    '    location ~ /\\. {',
    '        return 404;',
    '    }',
    ...(base === '/' ? [] : ['    location = / {', `        return 301 ${base};`, '    }']),
    '}',
    '',
  ].join('\n')
}

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`
