import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Feedback box plate', ...signMeta('feedback-box')} satisfies Meta

export default meta
type Story = StoryObj

export const FeedbackBox: Story = example('feedback-box')
export const FeedbackBoxMinimal: Story = example('feedback-box-minimal')
