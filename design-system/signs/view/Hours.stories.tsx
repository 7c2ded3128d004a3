import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Service hours plate', ...signMeta('hours')} satisfies Meta

export default meta
type Story = StoryObj

export const Hours: Story = example('hours-station')
