import type {Meta, StoryObj} from '@storybook/react-vite'
import {golden} from './goldens.ts'
import {Sign} from './Sign.tsx'

const meta = {title: 'Signs/Identify', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

export default meta
type Story = StoryObj<typeof meta>

export const Fascia: Story = golden('fascia-zhanqi')
export const FasciaOfSixMetres: Story = golden('fascia-six-metres')
export const FasciaWithLongestName: Story = golden('fascia-longest-name')
export const FasciaWithPinyin: Story = golden('fascia-pinyin')
export const FasciaWithRaisedLetters: Story = golden('fascia-raised')
export const Plaque: Story = golden('plaque-zhanqi')
export const PlaqueEngraved: Story = golden('plaque-engraved')
export const WindowPlate: Story = golden('window-3')
export const WindowPlateWithoutNumber: Story = golden('window-only')
export const WindowHanger: Story = golden('hanger-3')
export const WindowHangerWithLongestName: Story = golden('hanger-longest')
export const WindowHangerInTraditional: Story = golden('hanger-traditional')
export const FlagOfAPoint: Story = golden('flag-point')
export const FlagOfARoom: Story = golden('flag-mediation')
export const FlagOfOneSide: Story = golden('flag-minimal')
export const TypeModel: Story = golden('type-model')
export const TypeCatchUp: Story = golden('type-catch-up')
export const DoorMeeting: Story = golden('door-meeting')
export const DoorTactile: Story = golden('door-tactile')
export const DoorAccessible: Story = golden('door-accessible')
export const DoorTraditional: Story = golden('door-traditional')
export const DeskTent: Story = golden('desk-tent')
export const DeskFlat: Story = golden('desk-flat')
export const BadgePhoto: Story = golden('badge-photo')
export const BadgeLongest: Story = golden('badge-longest')
export const FlagYi: Story = golden('flag-yi')
export const DoorTibetan: Story = golden('door-tibetan')
export const PlaqueYi: Story = golden('plaque-yi')
export const PlaqueTibetan: Story = golden('plaque-tibetan')
