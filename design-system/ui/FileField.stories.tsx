import type {Meta, StoryObj} from '@storybook/react-vite'
import {expect} from 'storybook/test'
import {FileField} from './FileField.tsx'

const meta = {title: 'Interface/FileField', component: FileField} satisfies Meta<typeof FileField>

export default meta
type Story = StoryObj<typeof meta>

/** Test: the file that is chosen is there. */
export const Workbook: Story = {
  args: {label: '得分表', name: 'scores', accept: '.xlsx,.csv', hint: 'XLSX或CSV；文件不离开本机。'},
  play: async ({canvas, userEvent}) => {
    const field = canvas.getByLabelText<HTMLInputElement>('得分表')
    await userEvent.upload(field, new File(['窗口,得分'], '得分.csv', {type: 'text/csv'}))
    await expect(field.files?.[0]?.name).toBe('得分.csv')
  },
}

/** Test: a phone is asked for its camera. */
export const FromTheCamera: Story = {
  args: {label: '加照片', name: 'camera', accept: 'image/*', capture: 'environment'},
  play: async ({canvas}) => {
    await expect(canvas.getByLabelText('加照片')).toHaveAttribute('capture', 'environment')
  },
}

export const Wrong: Story = {
  args: {label: '现场照片', name: 'photo', accept: 'image/*', multiple: true, error: '照片有50 MB，最多10 MB：缩小后再选。'},
}
