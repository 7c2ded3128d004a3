import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/QR guide', ...signMeta('qr-guide')} satisfies Meta

export default meta
type Story = StoryObj

export const QrGuide: Story = example('qr-guide-guide')
export const QrGuideForCounter: Story = example('qr-guide-counter')
