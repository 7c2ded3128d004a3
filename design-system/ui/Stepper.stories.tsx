import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {atStep} from './atStep.ts'
import {Stepper} from './Stepper.tsx'

const meta = {
  title: 'Interface/Stepper',
  component: Stepper,
  args: {
    label: '办理步骤',
    steps: [
      {label: '问情况', href: '#ask'},
      {label: '看材料', href: '#papers'},
      {label: '打单子', href: '#sheets'},
    ],
    current: 0,
    doneLabel: '（已完成）',
  },
} satisfies Meta<typeof Stepper>

export default meta
type Story = StoryObj<typeof meta>

/** Test: the step that one is at is said to be so, and no other. */
export const First: Story = {
  play: async ({canvas}) => {
    const steps = canvas.getAllByRole('listitem')
    await expect(steps.map((step) => step.ariaCurrent)).toEqual(['step', null, null])
    await expect(canvas.getByRole('link', {name: '打单子'})).toHaveAttribute('href', '#sheets')
  },
}

export const Middle: Story = {args: {current: 1}}

/** Test: after the last step all are done and none is current. */
export const AllDone: Story = {
  args: {current: 3},
  play: async ({canvas}) => {
    const steps = canvas.getAllByRole('listitem')
    await expect(steps.every((step) => step.ariaCurrent === null && step.dataset.done === '')).toBe(true)
  },
}

/** Test: a script moves on, and back. */
export const Moved: Story = {
  args: {current: 0},
  play: async ({canvas}) => {
    const list = canvas.getByRole('list')
    atStep(list, 2)
    const [first, second, third] = canvas.getAllByRole('listitem')
    await expect(third).toHaveAttribute('aria-current', 'step')
    await expect(second).toHaveAttribute('data-done')
    atStep(list, 0)
    await expect(first).toHaveAttribute('aria-current', 'step')
    await expect(second).not.toHaveAttribute('data-done')
  },
}

export const WithoutLinks: Story = {args: {current: 1, steps: [{label: '选村'}, {label: '填字'}, {label: '下载'}]}}

export const LongWords: Story = {
  args: {
    current: 1,
    steps: [
      {label: '问清是本人办理还是家人、代办人代为办理'},
      {label: '对照清单逐份查看申请材料的原件和复印件'},
      {label: '打印单据，交给居民'},
    ],
  },
}
