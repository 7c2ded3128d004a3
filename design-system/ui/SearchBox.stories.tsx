import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {SearchBox} from './SearchBox.tsx'

const meta = {title: 'Interface/SearchBox', component: SearchBox} satisfies Meta<typeof SearchBox>

export default meta
type Story = StoryObj<typeof meta>

export const Results: Story = {
  args: {action: '#search', label: '搜索手册、标识与站点', value: '字高', submitLabel: '搜索'},
}

/** Test: a keyboard reaches the field first and the button second. */
export const Empty: Story = {
  args: {action: '#search', label: '搜索手册、标识与站点', hint: '条款号、标识或站点', submitLabel: '搜索'},
  play: async ({canvas, userEvent}) => {
    await userEvent.tab()
    await expect(canvas.getByRole('searchbox')).toHaveFocus()
    await userEvent.keyboard('字高')
    await expect(canvas.getByRole('searchbox')).toHaveValue('字高')
    await userEvent.tab()
    await expect(canvas.getByRole('button', {name: '搜索'})).toHaveFocus()
  },
}
