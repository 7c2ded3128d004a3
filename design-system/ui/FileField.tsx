import {fileControl} from './Field.css.ts'
import {Field} from './Field.tsx'

interface FileFieldProps {
  /** Which file is asked for. */
  readonly label: string
  /** The name by which a script finds the field; also the id, unless `id` is set. */
  readonly name: string
  /** The id, where two forms of a page ask the same. */
  readonly id?: string | undefined
  /** Which formats are read and that the file stays on the device, between label and field. */
  readonly hint?: string | undefined
  /** What is wrong with the file and what to do. Its presence marks the field. */
  readonly error?: string | undefined
  /** Endings of the files that are offered, such as `.xlsx,.csv`. */
  readonly accept?: string | undefined
  /** Whether several files may be chosen at once. */
  readonly multiple?: boolean | undefined
  /** Asks a phone for a picture from the camera on its back. */
  readonly capture?: 'environment' | undefined
}

/** Renders a question whose answer is a file. A file may be dropped on the field; browsers do that without a script. */
export function FileField({label, name, id = name, hint, error, accept, multiple, capture}: FileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(given) => (
        <input {...given} className={fileControl} name={name} type="file" accept={accept} multiple={multiple} capture={capture} />
      )}
    </Field>
  )
}
