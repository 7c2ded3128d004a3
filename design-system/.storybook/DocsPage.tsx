import {components, type Known} from 'virtual:component-props'
import {Controls, Description, Markdown, Primary, Stories, Title, useOf} from '@storybook/addon-docs/blocks'
import {Marked} from '../guide/Marked.tsx'
import {kindText} from './kindText.ts'

/**
 * Renders the page of a component: what it is for and not for, its guide on the site, its stories and props; of a kind of sign, what its page on
 * the site says; of tokens the stories.
 */
export function DocsPage() {
  const resolved = useOf('meta', ['meta'])
  const [part, name = ''] = resolved.csfFile.meta.title.split('/')
  const known = part === 'Interface' ? components[name] : undefined
  const text = kindText(resolved.csfFile.meta.parameters?.kind)
  return (
    <>
      <Title />
      {known ? <Advice {...known} /> : <Description />}
      <Primary />
      <Controls />
      {text && <Markdown>{text}</Markdown>}
      <Stories />
    </>
  )
}

function Advice({slug, about, guide}: Known) {
  return (
    <>
      <p>
        <Marked text={about} />
      </p>
      <ul>
        {guide.use.map(({zh, en}) => (
          <li key={en}>
            {zh} {en}
          </li>
        ))}
      </ul>
      <p>不用于 Not for:</p>
      <ul>
        {guide.not.map(({zh, en}) => (
          <li key={en}>
            {zh} {en}
          </li>
        ))}
      </ul>
      <p>
        <a href={`../design/${slug}/`} target="_top">
          {guide.name.zh}：键盘、读屏、无障碍记录、已知问题
        </a>{' '}
        <a href={`../en/design/${slug}/`} target="_top" lang="en">
          {guide.name.en}: keyboard, screen reader, accessibility record, known issues
        </a>
      </p>
    </>
  )
}
