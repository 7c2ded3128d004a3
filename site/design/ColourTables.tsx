import {Swatch} from '../../design-system/guide/Specimens.tsx'
import {inkRoles} from '../../design-system/tokens/identity.ts'
import {printContrast, seenColours} from '../../design-system/tokens/siteCheck.ts'
import {themesOf} from '../../design-system/tokens/siteThemes.ts'
import {Table} from '../../design-system/ui/Table.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {identity} from '../shell/identity.ts'
import {words} from './TokensView.words.ts'

const looks = ['light', 'dark', 'lightMore', 'darkMore'] as const

/** Renders every colour of each look that is read or seen, with its contrast and what is asked. */
export function ColourTables({locale}: {readonly locale: Locale}) {
  const t = say(locale)(words)
  const themes = themesOf(identity)
  return looks.map((look) => (
    <div key={look}>
      <h3>{t.looks[look]}</h3>
      <Table
        caption={t.looks[look]}
        hideCaption
        columns={[
          {key: 'token', label: t.token},
          {key: 'swatch', label: t.swatch},
          {key: 'value', label: t.value},
          {key: 'on', label: t.on},
          {key: 'contrast', label: t.contrast, align: 'end'},
          {key: 'least', label: t.least, align: 'end'},
        ]}
        rows={seenColours(look, themes[look]).map(({token, hex, on, contrast, least}) => ({
          id: token,
          token: <code>--ds-{token.replace('.', '-')}</code>,
          swatch: <Swatch hex={hex} />,
          value: hex,
          on: on.map((ground) => `${ground} ${themes[look].surface[ground]}`).join(', '),
          contrast: printContrast(contrast),
          least: `${least}:1`,
        }))}
      />
    </div>
  ))
}

/** Renders the inks of the identity as a printer, a painter and a sign shop need them. */
export function InkTable({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <Table
      caption={t.inks}
      hideCaption
      columns={[
        {key: 'name', label: t.name},
        {key: 'role', label: t.role},
        {key: 'swatch', label: t.swatch},
        {key: 'value', label: t.value},
        {key: 'cmyk', label: 'CMYK'},
        {key: 'ral', label: 'RAL'},
        {key: 'pantone', label: 'Pantone'},
        {key: 'lrv', label: 'LRV', align: 'end'},
      ]}
      rows={inkRoles.map((role) => {
        const {srgb, cmyk, ral, pantone, lrv, ...name} = identity.inks[role]
        return {
          id: role,
          name: said(name),
          role: <code>{role}</code>,
          swatch: <Swatch hex={srgb} />,
          value: srgb,
          cmyk: cmyk.join(' '),
          ral: ral ?? '—',
          pantone: pantone ?? '—',
          lrv,
        }
      })}
    />
  )
}
