import type {Meta, StoryObj} from '@storybook/react-vite'
import {drawn} from './drawn.ts'
import {Sign} from './Sign.tsx'

const meta = {title: 'Signs/Direct', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

export default meta
type Story = StoryObj<typeof meta>

export const Directional: Story = drawn('directional-hall')
export const DirectionalFull: Story = drawn('directional-full')
export const FloorWait: Story = drawn('floor-wait')
export const FloorWaitStrip: Story = drawn('floor-wait-strip')
export const FloorWay: Story = drawn('floor-way')
export const DirectionalSuspended: Story = drawn('directional-suspended')
export const DirectionalPost: Story = drawn('directional-post')
export const DirectionalPostLeft: Story = drawn('directional-post-left')
export const Directory: Story = drawn('directory-two-floors')
export const DirectoryLeast: Story = drawn('directory-least')
export const FloorPlan: Story = drawn('floor-plan-hall')
