/** Renders a line of a comment: what stands between backticks is code. */
export function Marked({text}: {readonly text: string}) {
  return text.split('`').map((part, i) => {
    const key = `${i} ${part}`
    return i % 2 === 1 ? <code key={key}>{part}</code> : part
  })
}
