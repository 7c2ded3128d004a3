import type {Meta, StoryObj} from '@storybook/react-vite'
import {bundledIdentity} from '../identity/bundledIdentity.ts'
import {inkRoles} from '../tokens/identity.ts'
import {printContrast, seenColours} from '../tokens/siteCheck.ts'
import {themesOf} from '../tokens/siteThemes.ts'
import {Table} from '../ui/Table.tsx'
import {Spaces, Swatch, TextSizes} from './Specimens.tsx'

const identity = bundledIdentity('cunbiao')
const themes = themesOf(identity)

const meta = {title: 'Tokens/Tokens', parameters: {controls: {disable: true}}} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const colours = (look: keyof typeof themes): Story => ({
  render: () => (
    <Table
      caption={`颜色与实测对比 Colours and their measured contrast: ${look}`}
      columns={[
        {key: 'token', label: '变量 Variable'},
        {key: 'swatch', label: '色样 Swatch'},
        {key: 'hex', label: '值 Value'},
        {key: 'on', label: '底 On'},
        {key: 'contrast', label: '对比 Contrast', align: 'end'},
        {key: 'least', label: '不小于 At least', align: 'end'},
      ]}
      rows={seenColours(look, themes[look]).map(({token, hex, on, contrast, least}) => ({
        id: token,
        token: <code>--ds-{token.replace('.', '-')}</code>,
        swatch: <Swatch hex={hex} />,
        hex,
        on: on.join(', '),
        contrast: printContrast(contrast),
        least: `${least}:1`,
      }))}
    />
  ),
})

export const Light = colours('light')
export const Dark = colours('dark')
export const LightMore = colours('lightMore')
export const DarkMore = colours('darkMore')

export const Inks: Story = {
  render: () => (
    <Table
      caption="墨色 Inks"
      columns={[
        {key: 'role', label: '角色 Role'},
        {key: 'swatch', label: '色样 Swatch'},
        {key: 'name', label: '名称 Name'},
        {key: 'cmyk', label: 'CMYK'},
        {key: 'lrv', label: 'LRV', align: 'end'},
      ]}
      rows={inkRoles.map((role) => {
        const {srgb, zh, en, cmyk, lrv} = identity.inks[role]
        return {id: role, role, swatch: <Swatch hex={srgb} />, name: `${zh} ${en}`, cmyk: cmyk.join(' '), lrv}
      })}
    />
  ),
}

export const Text: Story = {render: () => <TextSizes text="便民服务站 Service point 12:30" />}

export const Space: Story = {render: () => <Spaces />}
