import type {Meta, StoryObj} from '@storybook/react-vite'
import {Prose} from './Prose.tsx'

const meta = {title: 'Interface/Prose', component: Prose} satisfies Meta<typeof Prose>

export default meta
type Story = StoryObj<typeof meta>

export const RunningText: Story = {
  args: {
    children: (
      <>
        <h2>名称与文字</h2>
        <p>
          站点的名称写在门头和竖牌上，<strong>与公布的名称一致</strong>。居民看到名称就知道到了哪里，因此名称里不写口号，
          <em>不加简称</em>。汉字与Latin字母之间的空隙由排版给出，不用空格。
        </p>
        <h3>两种写法</h3>
        <ul>
          <li>行政村：专名加“村便民服务站”；</li>
          <li>
            社区：专名加“社区便民服务站”，见<a href="#ref">5.3.2</a>。
          </li>
        </ul>
        <blockquote>
          <p>示例：示例村便民服务站。</p>
        </blockquote>
        <table>
          <thead>
            <tr>
              <th scope="col">文件</th>
              <th scope="col">用途</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>
                <code>fascia.yaml</code>
              </td>
              <td>门头的内容和尺寸</td>
            </tr>
          </tbody>
        </table>
      </>
    ),
  },
}

/** Test: English has italics, a shorter line and a lower leading. */
export const English: Story = {
  globals: {locale: 'en'},
  args: {
    children: (
      <>
        <h2>Names and lettering</h2>
        <p>
          The name of the point stands on the fascia and the plaque and <em>agrees with the published name</em>. A resident who reads it
          knows where they have arrived, so it carries no slogan.
        </p>
      </>
    ),
  },
}
