import {show} from '../../handbooks/input/problem.ts'
import {folded} from '../../handbooks/items/folded.ts'

/** Why a post may not handle a complaint: it is complained of itself, or the head of the point is and the town does not handle it. */
export interface RecusalFault {
  readonly kind: 'same-post' | 'head'
  /** What is wrong, and what to do. */
  readonly message: string
  readonly clause: 'SW-COMP-006'
}

/** The two columns of the register that are compared, as they were written; several posts are divided by 、 or a comma. */
export interface Handled {
  readonly complainedOf: string
  readonly handling: string
}

/**
 * Returns why the post in `handling` may not handle the complaint; undefined if it may, or if either is not filled in.
 *
 * Posts are compared without blanks, marks and widths of letters, so `1 号窗口` is `１号窗口`. A complaint about the head of the point goes to
 * the town.
 *
 * @clause SW-COMP-006 whoever is complained of stands aside
 */
export function recusalFault({complainedOf, handling}: Handled): RecusalFault | undefined {
  const [of, by] = [postsIn(complainedOf), postsIn(handling)]
  const same = of.find((post) => by.some((other) => folded(other) === folded(post)))
  if (same !== undefined)
    return {
      kind: 'same-post',
      message: `${show(same)} is complained of and handles the complaint; give it to another post, or to the town centre`,
      clause: 'SW-COMP-006',
    }
  const head = of.find((post) => /负责人|站长/.test(post))
  if (head === undefined || by.length === 0 || by.every((post) => above.test(post))) return undefined
  return {
    kind: 'head',
    message: `${show(head)}, the head of the point, is complained of, and ${show(handling)} handles it; send it to the town centre`,
    clause: 'SW-COMP-006',
  }
}

/** Offices above a point. */
const above = /镇|乡|街道|县|区|市|town|county/i

/** Blanks of a register that stand for nobody. */
const nobody: ReadonlySet<string> = new Set(['', '无', '未指明', '不详'])

const postsIn = (text: string) =>
  text
    .normalize('NFKC')
    .split(/[、,;\n/]/)
    .map((post) => post.trim())
    .filter((post) => !nobody.has(post))
