import type {ReactNode} from 'react'
import {Button} from './Button.tsx'
import {actions, box, form, text as textClass, title as titleClass} from './Dialog.css.ts'

interface DialogProps {
  /** The id, by which a script finds it; the id of the title is taken from it. */
  readonly id: string
  /** What is asked, as a question that names what will happen. */
  readonly title: string
  /** What it costs and what stays; a script may put its own words in its place. */
  readonly children?: ReactNode
  /** The way out that changes nothing. It comes first, so that it has the focus. */
  readonly cancelLabel: string
  /** What happens, as a verb: never just "OK". */
  readonly confirmLabel: string
}

/** Renders a question that has to be answered before anything goes on. It is closed until a script opens it, `askIn`. */
export function Dialog({id, title, children, cancelLabel, confirmLabel}: DialogProps) {
  return (
    <dialog className={box} id={id} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <form className={form} method="dialog">
        <p className={titleClass} id={`${id}-title`}>
          {title}
        </p>
        <div className={textClass} id={`${id}-text`} data-dialog-text="">
          {children}
        </div>
        <div className={actions}>
          <Button type="submit" look="secondary" value="no">
            {cancelLabel}
          </Button>
          <Button type="submit" value="yes">
            {confirmLabel}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
