import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {SearchBox} from './SearchBox.tsx'

const meta = {title: 'Interface/SearchBox', component: SearchBox} satisfies Meta<typeof SearchBox>

export default meta
type Story = StoryObj<typeof meta>

export const Results: Story = {
  args: {action: '#search', label: '搜索手册、标识与站点', value: '字高', submitLabel: '搜索'},
}

/** Test: on the page of the search its label is in sight. */
export const LabelShown: Story = {
  args: {
    action: '#search',
    label: '词语、条款号（HW-SIGN-010）、村名、拼音或首字母，简体繁体都可以。',
    labelShown: true,
    submitLabel: '搜索',
  },
  play: async ({canvas}) => {
    await expect(canvas.getByText(/^词语、条款号/)).toBeVisible()
    await expect(canvas.getByRole('searchbox')).toHaveAccessibleName(/^词语、条款号/)
  },
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
