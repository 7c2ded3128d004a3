import type {ReactNode} from 'react'
import {button} from './Button.css.ts'

interface Looks {
  /** At most one primary button stands in a view. */
  readonly look?: 'primary' | 'secondary' | undefined
  /** What happens, as a verb. */
  readonly children: ReactNode
}

interface LinkProps extends Looks {
  /** Where it leads. With it the component is a link; without it a button. */
  readonly href: string
  /** File name to save under; makes the link a download. */
  readonly download?: string | undefined
}

interface ButtonProps extends Looks {
  readonly href?: undefined
  /** What the button does to the form around it. */
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  /** The name under which the form says that this button was pressed. */
  readonly name?: string | undefined
  /** What the form says under that name. */
  readonly value?: string | undefined
  /** Keeps a button out of sight that a script shows: without one it would do nothing. */
  readonly hidden?: boolean | undefined
}

/** Renders a link that leads to the next step or, without `href`, a button that acts on the form around it. */
export function Button(props: LinkProps | ButtonProps) {
  const className = button({look: props.look ?? 'primary'})
  if (props.href !== undefined) {
    return (
      <a className={className} href={props.href} download={props.download}>
        {props.children}
      </a>
    )
  }
  return (
    <button className={className} type={props.type ?? 'button'} name={props.name} value={props.value} hidden={props.hidden}>
      {props.children}
    </button>
  )
}
