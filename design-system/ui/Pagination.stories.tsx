import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {Pagination} from './Pagination.tsx'

const meta = {
  title: 'Interface/Pagination',
  component: Pagination,
  args: {
    label: '清单的页',
    page: 7,
    pages: 31,
    address: '?page=%',
    previousLabel: '上一页',
    nextLabel: '下一页',
    pageLabel: '第%页',
  },
} satisfies Meta<typeof Pagination>

export default meta
type Story = StoryObj<typeof meta>

/** Test: about the open page stand its neighbours, at the ends the first and the last; the open one is said to be so. */
export const Middle: Story = {
  play: async ({canvas}) => {
    const links = canvas.getAllByRole('link')
    await expect(links.map(({textContent}) => textContent)).toEqual(['上一页', '1', '6', '7', '8', '31', '下一页'])
    await expect(canvas.getByRole('link', {name: '第7页'})).toHaveAttribute('aria-current', 'page')
    await expect(canvas.getByRole('link', {name: '上一页'})).toHaveAttribute('href', '?page=6')
  },
}

/** Test: before the first page there is none. */
export const First: Story = {
  args: {page: 1},
  play: async ({canvas, userEvent}) => {
    await expect(canvas.queryByRole('link', {name: '上一页'})).toBeNull()
    await userEvent.tab()
    await expect(canvas.getByRole('link', {name: '第1页'})).toHaveFocus()
  },
}

/** Test: after the last there is none. */
export const Last: Story = {
  args: {page: 31},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('link', {name: '下一页'})).toBeNull()
  },
}

export const Few: Story = {args: {page: 2, pages: 3}}

/** Test: of one page nothing is shown. */
export const OnlyOne: Story = {
  args: {page: 1, pages: 1},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('navigation')).toBeNull()
  },
}
