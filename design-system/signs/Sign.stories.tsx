import type {Meta, StoryObj} from '@storybook/react-vite'
import type {ExampleId} from './examples.ts'
import {Sign} from './Sign.tsx'

/**
 * Each story shows the golden file of an example, which a test holds equal to what the exporter draws. Drawing it
 * here would send 30 MB of fonts to the browser for the same picture.
 */
const drawings = import.meta.glob<string>('../../test/drawings/*.svg', {query: '?raw', import: 'default', eager: true})

const drawn = (id: ExampleId) => ({args: {svg: drawings[`../../test/drawings/${id}.svg`] ?? ''}})

const meta = {title: 'Signs/Examples', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

export default meta
type Story = StoryObj<typeof meta>

export const Fascia: Story = drawn('fascia-zhanqi')
export const FasciaOfSixMetres: Story = drawn('fascia-six-metres')
export const FasciaWithLongestName: Story = drawn('fascia-longest-name')
export const FasciaWithPinyin: Story = drawn('fascia-pinyin')
export const FasciaWithRaisedLetters: Story = drawn('fascia-raised')
export const Plaque: Story = drawn('plaque-zhanqi')
export const PlaqueEngraved: Story = drawn('plaque-engraved')
export const WindowPlate: Story = drawn('window-3')
export const WindowPlateWithoutNumber: Story = drawn('window-only')
export const Directional: Story = drawn('directional-hall')
export const DirectionalFull: Story = drawn('directional-full')
export const Hours: Story = drawn('hours-station')
export const Facility: Story = drawn('facility-accessible-toilet')
export const FacilityWithArrow: Story = drawn('facility-drinking-water')
