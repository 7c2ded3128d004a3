import {file as fileClass, format, link, list, name, note, size} from './DownloadList.css.ts'

interface DownloadListProps {
  /** Names the list, such as "Files of this sign". */
  readonly label: string
  /** The files, the one that most readers want first. */
  readonly files: readonly {
    readonly href: string
    readonly name: string
    /** `PDF`, `DXF` and so on. */
    readonly format: string
    /** With its unit, such as `128 kB`; left out for a file that is made after its pages, whose size the build fills in by its address. */
    readonly size?: string | undefined
    /** What the file is for, such as "for the cutter, 1:1, millimetres". */
    readonly note?: string | undefined
  }[]
}

/** Renders files to take away. Name, format and size are in the link, so that nobody on a slow line is surprised. */
export function DownloadList({label, files}: DownloadListProps) {
  return (
    <ul className={list} aria-label={label}>
      {files.map((file) => (
        <li key={file.href} className={fileClass}>
          <a className={link} href={file.href} download="">
            <span className={format}>{file.format}</span> <span className={name}>{file.name}</span>{' '}
            <span className={size} data-size-of={file.size === undefined ? file.href : undefined}>
              {file.size}
            </span>
          </a>
          {file.note !== undefined && <span className={note}>{file.note}</span>}
        </li>
      ))}
    </ul>
  )
}
