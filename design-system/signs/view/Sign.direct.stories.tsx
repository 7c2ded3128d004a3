import type {Meta, StoryObj} from '@storybook/react-vite'
import {golden} from './goldens.ts'
import {Sign} from './Sign.tsx'

const meta = {title: 'Signs/Direct', component: Sign, argTypes: {svg: {control: false}}} satisfies Meta<typeof Sign>

export default meta
type Story = StoryObj<typeof meta>

export const Directional: Story = golden('directional-hall')
export const DirectionalFull: Story = golden('directional-full')
export const FloorWait: Story = golden('floor-wait')
export const FloorWaitStrip: Story = golden('floor-wait-strip')
export const FloorWay: Story = golden('floor-way')
export const DirectionalSuspended: Story = golden('directional-suspended')
export const DirectionalPost: Story = golden('directional-post')
export const DirectionalPostLeft: Story = golden('directional-post-left')
export const Directory: Story = golden('directory-two-floors')
export const DirectoryLeast: Story = golden('directory-least')
export const FloorPlan: Story = golden('floor-plan-hall')
