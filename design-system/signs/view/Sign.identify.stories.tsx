import type {Meta, StoryObj} from '@storybook/react-vite'
import {drawn} from './drawn.ts'
import {Sign} from './Sign.tsx'

const meta = {title: 'Signs/Identify', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

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
export const WindowHanger: Story = drawn('hanger-3')
export const WindowHangerWithLongestName: Story = drawn('hanger-longest')
export const WindowHangerInTraditional: Story = drawn('hanger-traditional')
export const FlagOfAPoint: Story = drawn('flag-point')
export const FlagOfARoom: Story = drawn('flag-mediation')
export const FlagOfOneSide: Story = drawn('flag-minimal')
export const TypeModel: Story = drawn('type-model')
export const TypeCatchUp: Story = drawn('type-catch-up')
export const DoorMeeting: Story = drawn('door-meeting')
export const DoorTactile: Story = drawn('door-tactile')
export const DoorAccessible: Story = drawn('door-accessible')
export const DoorTraditional: Story = drawn('door-traditional')
export const DeskTent: Story = drawn('desk-tent')
export const DeskFlat: Story = drawn('desk-flat')
export const BadgePhoto: Story = drawn('badge-photo')
export const BadgeLongest: Story = drawn('badge-longest')
export const FlagYi: Story = drawn('flag-yi')
export const DoorTibetan: Story = drawn('door-tibetan')
export const PlaqueYi: Story = drawn('plaque-yi')
export const PlaqueTibetan: Story = drawn('plaque-tibetan')
