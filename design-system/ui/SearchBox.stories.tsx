import type {Meta, StoryObj} from '@storybook/react-vite'
import {SearchBox} from './SearchBox.tsx'

const meta = {title: 'Interface/SearchBox', component: SearchBox} satisfies Meta<typeof SearchBox>

export default meta
type Story = StoryObj<typeof meta>

export const Empty: Story = {
  args: {action: '#search', label: '搜索手册、标识与站点', hint: '条款号、标识或站点', submitLabel: '搜索'},
}
