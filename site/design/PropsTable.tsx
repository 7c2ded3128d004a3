import {Marked} from '../../design-system/guide/Marked.tsx'
import type {Component} from '../../design-system/guide/props.ts'
import type {Guide} from '../../design-system/ui/guide.ts'
import {Table} from '../../design-system/ui/Table.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {words} from './ComponentView.words.ts'

interface Props {
  readonly component: Component
  readonly guide: Guide
  /** Whether it is the component of the guide, and not one that stands beside it. */
  readonly own: boolean
  readonly locale: Locale
}

/** Renders the props of a component as their types declare them, each with what it is for. */
export function PropsTable({component: {name, props, types}, guide, own, locale}: Props) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <Table
        caption={t.propsOf(name)}
        columns={[
          {key: 'prop', label: t.prop},
          {key: 'type', label: t.type},
          {key: 'usual', label: t.usual},
          {key: 'about', label: t.about},
        ]}
        rows={props.map((prop) => {
          const zh = guide.props[own ? prop.name : `${name}.${prop.name}`] ?? ''
          return {
            id: prop.name,
            prop: <code>{prop.name}</code>,
            type: <code>{prop.type}</code>,
            usual: prop.usual === undefined ? prop.required && t.required : <code>{prop.usual}</code>,
            about: <Marked text={said({zh, en: prop.description})} />,
          }
        })}
      />
      {types.length > 0 && (
        <>
          <h3>{t.types}</h3>
          <pre>
            <code>{types.map(({text}) => text).join('\n\n')}</code>
          </pre>
        </>
      )}
    </>
  )
}
