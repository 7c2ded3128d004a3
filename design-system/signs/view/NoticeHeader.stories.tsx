import type {Meta, StoryObj} from '@storybook/react-vite'
import {example, signMeta} from '../../.storybook/signStories.tsx'

const meta = {title: 'Signs/Inform/Notice board header', ...signMeta('notice-header')} satisfies Meta

export default meta
type Story = StoryObj

export const NoticeHeader: Story = example('notice-header-three')
export const NoticeHeaderSingle: Story = example('notice-header-single')
