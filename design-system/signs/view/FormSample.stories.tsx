import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Form sample', ...signMeta('form-sample')} satisfies Meta

export default meta
type Story = StoryObj

export const FormSample: Story = example('form-sample-card')
export const FormSampleLeast: Story = example('form-sample-least')
