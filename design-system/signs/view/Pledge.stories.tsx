import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Service pledge', ...signMeta('pledge')} satisfies Meta

export default meta
type Story = StoryObj

export const Pledge: Story = example('pledge-seven')
export const PledgeLeast: Story = example('pledge-least')
