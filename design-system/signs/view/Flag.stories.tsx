import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Identify/Projecting sign', ...signMeta('flag')} satisfies Meta

export default meta
type Story = StoryObj

export const FlagOfAPoint: Story = example('flag-point')
export const FlagOfARoom: Story = example('flag-mediation')
export const FlagOfOneSide: Story = example('flag-minimal')
export const FlagYi: Story = example('flag-yi')
