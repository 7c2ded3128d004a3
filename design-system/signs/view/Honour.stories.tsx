import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Honour/Honour sign', ...signMeta('honour')} satisfies Meta

export default meta
type Story = StoryObj

export const HonourBanner: Story = example('honour-banner')
export const HonourBannerPoint: Story = example('honour-banner-point')
export const HonourStar: Story = example('honour-star')
