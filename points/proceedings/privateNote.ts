import {type PrivateKind, privateNumbersIn} from './privateNumbers.ts'

const what: Readonly<Record<PrivateKind, string>> = {
  identity: 'an identity number',
  mobile: 'a mobile number',
  bank: 'the number of a bank card',
  'home-line': 'the number of a home',
}

/**
 * Returns why the note of a finding may not be kept, without the digits themselves; undefined if it may: it is read on the page of the point,
 * on papers and in exports. Office lines, sums, dates and numbers of standards may stand there.
 */
export function privateNote(note: string): string | undefined {
  const [found] = privateNumbersIn(note)
  return (
    found &&
    `holds ${what[found.kind]} (${found.masked}), and nothing of residents is kept here; take it out, and leave it in the paper file`
  )
}
