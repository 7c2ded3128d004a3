import {choice, contrast as contrastClass, dot, form, group, legend} from './ReadingOptions.css.ts'

interface Choice {
  /** Name of the group in the form. */
  readonly name: 'size' | 'contrast'
  readonly label: string
  readonly options: readonly {readonly value: string; readonly label: string}[]
}

interface ReadingOptionsProps {
  /** The sizes of text. */
  readonly size: Omit<Choice, 'name'>
  /** The contrasts. */
  readonly contrast: Omit<Choice, 'name'>
  /** Said if the choice cannot be kept on this device; hidden until then. */
  readonly notKept: string
}

/** Renders the reader's choice of text size and contrast, as a form that does nothing without a script: show it only with one. */
export function ReadingOptions({size, contrast, notKept}: ReadingOptionsProps) {
  return (
    <form className={form}>
      <Group name="size" {...size} />
      <Group name="contrast" {...contrast} />
      <output hidden>{notKept}</output>
    </form>
  )
}

function Group({name, label, options}: Choice) {
  return (
    <fieldset className={`${group} ${name === 'contrast' ? contrastClass : ''}`}>
      <legend className={legend}>{label}</legend>
      {options.map((option, i) => (
        <label key={option.value} className={choice}>
          <input className={dot} type="radio" name={name} value={option.value} defaultChecked={i === 0} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
