import type {Meta, StoryObj} from '@storybook/react-vite'
import {useEffect, useRef, useState} from 'react'
import {expect, waitFor, within} from 'storybook/test'
import {askIn} from './askIn.ts'
import {Button} from './Button.tsx'
import {Dialog} from './Dialog.tsx'

/** A page with a button that asks in the dialog, and a line that says what was answered. */
function Asking(args: Parameters<typeof Dialog>[0]) {
  const page = useRef<HTMLDivElement>(null)
  const [answer, setAnswer] = useState('')
  useEffect(() => {
    const button = page.current?.querySelector('button')
    const ask = async () => setAnswer((await askIn(args.id)) ? '已清除' : '没有清除')
    button?.addEventListener('click', ask)
    return () => button?.removeEventListener('click', ask)
  }, [args.id])
  return (
    <div ref={page}>
      <Button name="open">清除结果</Button>
      <output>{answer}</output>
      <Dialog {...args} />
    </div>
  )
}

const meta = {
  title: 'Interface/Dialog',
  component: Dialog,
  args: {
    id: 'ask',
    title: '清除示例村的检查结果？',
    children: '这台设备上的结果和照片会被删除，已导出的文件还在。',
    cancelLabel: '不清除',
    confirmLabel: '清除',
  },
  render: (args) => <Asking {...args} />,
} satisfies Meta<typeof Dialog>

export default meta
type Story = StoryObj<typeof meta>

/** Test: it is shut until it is opened. */
export const Shut: Story = {
  args: {id: 'ask-shut'},
  play: async ({canvas}) => {
    await expect(canvas.queryByRole('dialog')).toBeNull()
  },
}

/** Test: it opens with the focus on the way out, and Escape changes nothing and gives the focus back. */
export const Escaped: Story = {
  args: {id: 'ask-escaped'},
  play: async ({canvas, userEvent}) => {
    await userEvent.click(canvas.getByRole('button', {name: '清除结果'}))
    const dialog = await canvas.findByRole('dialog', {name: '清除示例村的检查结果？'})
    await expect(dialog).toHaveAccessibleDescription('这台设备上的结果和照片会被删除，已导出的文件还在。')
    await expect(within(dialog).getByRole('button', {name: '不清除'})).toHaveFocus()
    // Keys that a test makes up do not reach the browser's own Escape, which closes with no answer as this does.
    ;(dialog as HTMLDialogElement).close()
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('没有清除'))
    await expect(canvas.getByRole('button', {name: '清除结果'})).toHaveFocus()
  },
}

/** Test: a refusal is no, and a yes after it is yes. */
export const Answered: Story = {
  args: {id: 'ask-answered'},
  play: async ({canvas, userEvent}) => {
    const open = canvas.getByRole('button', {name: '清除结果'})
    await userEvent.click(open)
    await userEvent.click(canvas.getByRole('button', {name: '不清除'}))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('没有清除'))
    await userEvent.click(open)
    await userEvent.click(canvas.getByRole('button', {name: '清除'}))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('已清除'))
    await expect(canvas.queryByRole('dialog')).toBeNull()
  },
}

/** It stays open here, so that its looks are seen and its contrast is checked. */
export const Open: Story = {
  args: {id: 'ask-open'},
  play: async ({canvas, userEvent}) => {
    await userEvent.click(canvas.getByRole('button', {name: '清除结果'}))
    await expect(await canvas.findByRole('dialog')).toBeVisible()
  },
}

export const LongWords: Story = {
  args: {
    id: 'ask-long',
    title: '清除示例县示例镇示例村便民服务站和它的两个代办点在这台设备上的全部检查结果？',
    children: '结果、备注和12张照片都会被删除。\n其中3条还没有导出，删除以后找不回来。',
    cancelLabel: '先不清除，我还要导出',
    confirmLabel: '清除全部结果和照片',
  },
  play: Open.play ?? (() => undefined),
}
