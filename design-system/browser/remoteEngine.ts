import type {SignKind} from '../../handbooks/hardware/parts.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {GlyphsError} from '../drawing/type/packedFonts.ts'
import type {SignEngine} from './engine.ts'
import type {LiveEngine, LookedAt} from './faces.ts'
import type {Line, Message, Opening, Picture, Question, Trouble} from './serveEngine.ts'

/**
 * Kinds whose largest example takes more than 50 ms from key to picture on a small machine (`npm run bench -- live`): a key that is pressed
 * meanwhile would be seen late.
 */
export const heavyKinds: ReadonlySet<SignKind> = new Set([
  'floor-plan',
  'items-board',
  'type-plate',
  'process-board',
  'form-sample',
  'pledge',
])

/** A worker, as far as it is used here. */
export interface Hired extends Line {
  addEventListener(type: 'message', hear: (event: {readonly data: unknown}) => void): void
  addEventListener(type: 'error' | 'messageerror', hear: () => void): void
}

/**
 * Returns `engine` with the kinds of `heavy` drawn, checked and written elsewhere, in what `hire` starts when the first is asked for. Where that
 * cannot be, or once it breaks down, `engine` draws them too: `hire` may throw, return nothing, or return a worker that never comes.
 */
export function remoteEngine(
  engine: SignEngine,
  heavy: ReadonlySet<SignKind>,
  {
    opening,
    hire,
    fetched,
  }: {readonly opening: Opening; readonly hire: () => Hired | undefined; readonly fetched?: (address: string) => void},
): LiveEngine {
  let office: Office | undefined
  return {
    kind: engine.kind,
    read: async (value, source) => {
      const asked = await engine.read(value, source)
      if (!heavy.has(asked.spec.kind)) return asked
      return {
        spec: asked.spec,
        draw: async (identity) => {
          office ??= openOffice(opening, hire, fetched)
          const ask = (what: Question['ask']) => office?.ask({spec: value, identity, ask: what}) ?? Promise.reject(new Closed())
          try {
            const picture = (await ask({what: 'picture'})) as Picture
            return remoteSign(asked.spec, picture, ask, () => asked.draw(identity))
          } catch (error) {
            if (error instanceof Closed) return asked.draw(identity)
            throw error
          }
        },
      }
    },
  }
}

function remoteSign(
  spec: LookedAt['spec'],
  picture: Picture,
  ask: (what: Question['ask']) => Promise<unknown>,
  here: () => Promise<LookedAt>,
): LookedAt {
  const orHere = async <T>(what: Question['ask'], instead: (sign: LookedAt) => Promise<T>): Promise<T> => {
    try {
      return (await ask(what)) as T
    } catch (error) {
      if (error instanceof Closed) return instead(await here())
      throw error
    }
  }
  return {
    ...picture,
    spec,
    whole: () => orHere({what: 'drawing'}, (sign) => sign.whole()),
    check: () => orHere({what: 'findings'}, (sign) => sign.check()),
    file: (format, stem, more = {}) => orHere({what: 'file', format, stem, more}, (sign) => sign.file(format, stem, more)),
  }
}

/** Said where nobody answers elsewhere. */
class Closed extends Error {
  override name = 'Closed'
}

interface Office {
  ask(question: Omit<Question, 'number'>): Promise<unknown>
}

/** Starts what answers elsewhere. Whatever is asked of one that is gone is answered with `Closed`. */
function openOffice(opening: Opening, hire: () => Hired | undefined, fetched?: (address: string) => void): Office {
  const waiting = new Map<number, {readonly done: (value: unknown) => void; readonly fail: (error: Error) => void}>()
  let number = 0
  let worker = attempt(hire)
  worker?.addEventListener('message', ({data}) => {
    const message = data as Message
    if ('fetched' in message) return fetched?.(message.fetched)
    const asked = waiting.get(message.number)
    waiting.delete(message.number)
    if ('trouble' in message) asked?.fail(errorOf(message.trouble))
    else asked?.done(message.value)
  })
  const close = () => {
    worker = undefined
    for (const {fail} of waiting.values()) fail(new Closed())
    waiting.clear()
  }
  worker?.addEventListener('error', close)
  worker?.addEventListener('messageerror', close)
  worker?.postMessage(opening)
  return {
    ask: (question) =>
      new Promise((done, fail) => {
        if (!worker) return fail(new Closed())
        number++
        waiting.set(number, {done, fail})
        worker.postMessage({number, ...question} satisfies Question)
      }),
  }
}

function attempt(hire: () => Hired | undefined): Hired | undefined {
  try {
    return hire()
  } catch {
    // A page that was opened as a file may start no worker.
    return undefined
  }
}

function errorOf(trouble: Trouble): Error {
  if (trouble.sort === 'input') return new InputError(trouble.source, trouble.problems)
  if (trouble.sort === 'glyphs') return new GlyphsError(trouble.files, trouble.characters)
  return new Error(trouble.message)
}
