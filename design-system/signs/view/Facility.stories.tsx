import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Facility sign', ...signMeta('facility')} satisfies Meta

export default meta
type Story = StoryObj

export const Facility: Story = example('facility-accessible-toilet')
export const FacilityTactile: Story = example('facility-tactile')
export const FacilityWithArrow: Story = example('facility-drinking-water')
