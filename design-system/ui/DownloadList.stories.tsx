import type {Meta, StoryObj} from '@storybook/react-vite'
import {DownloadList} from './DownloadList.tsx'

const meta = {title: 'Interface/DownloadList', component: DownloadList} satisfies Meta<typeof DownloadList>

export default meta
type Story = StoryObj<typeof meta>

export const OfASign: Story = {
  args: {
    label: '本标识的文件',
    files: [
      {href: '#a.pdf', name: '门头制作图', format: 'PDF', size: '128 kB', note: '一比一，含出血和裁切线，专色'},
      {href: '#a.dxf', name: '门头切割图', format: 'DXF', size: '342 kB', note: '毫米，按工艺分层'},
      {href: '#a.svg', name: '门头预览图', format: 'SVG', size: '41 kB'},
    ],
  },
}
