import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import type {PdfMeta} from '../drawing/export/slug.ts'
import {GlyphsError} from '../drawing/type/packedFonts.ts'
import type {Format} from '../signs/artwork.ts'
import type {Glossary} from '../signs/layout/spec.ts'
import type {Identity} from '../tokens/identity.ts'
import type {DrawnSign, SignEngine} from './engine.ts'

/** One end of a line to another thread: a worker, or what a worker hears and answers on. */
export interface Line {
  postMessage(message: unknown): void
  addEventListener(type: 'message', hear: (event: {readonly data: unknown}) => void): void
}

/** What an engine elsewhere is made from. */
export interface Opening {
  /** Whole address of the folder of glyph packs. */
  readonly folder: string
  readonly edition: string
  readonly glossary: Glossary
}

/** What is asked of a sign. Each question holds all that its answer needs: the other end may have been hired since. */
export interface Question {
  /** Counts from 1; an answer bears the number of its question. */
  readonly number: number
  readonly spec: unknown
  readonly identity: Identity
  readonly ask:
    | {readonly what: 'picture' | 'findings' | 'drawing'}
    | {readonly what: 'file'; readonly format: Format; readonly stem: string; readonly more: Pick<PdfMeta, 'number' | 'point'>}
}

/** What comes back: a value or what was wrong, and besides, of every pack of glyphs, that it has arrived. */
export type Message =
  | {readonly number: number; readonly value: unknown}
  | {readonly number: number; readonly trouble: Trouble}
  | {readonly fetched: string}

/** An error as it goes from thread to thread. */
export type Trouble =
  | {readonly sort: 'input'; readonly source: string; readonly problems: readonly Problem[]}
  | {readonly sort: 'glyphs'; readonly files: readonly string[]; readonly characters: readonly string[]}
  | {readonly sort: 'other'; readonly message: string}

/** A picture as it goes from thread to thread: without the drawing, which is many times larger and seldom needed. */
export type Picture = Pick<DrawnSign, 'svg' | 'revision' | 'proof'> & {
  readonly drawing: Pick<DrawnSign['drawing'], 'width' | 'height' | 'title'>
}

/** Answers questions on `line` with the engine that `make` makes from what comes first. The sign drawn last is not drawn again. */
export function serveEngine(line: Line, make: (opening: Opening, fetched: (address: string) => void) => SignEngine): void {
  let engine: SignEngine | undefined
  let last: {readonly key: string; readonly sign: Promise<DrawnSign>} | undefined
  const say = (message: Message) => line.postMessage(message)
  const drawn = (asked: SignEngine, {spec, identity}: Question): Promise<DrawnSign> => {
    const key = JSON.stringify([spec, identity])
    if (last?.key !== key) last = {key, sign: asked.read(spec).then((sign) => sign.draw(identity))}
    return last.sign
  }
  line.addEventListener('message', ({data}) => {
    if (!engine) {
      engine = make(data as Opening, (fetched) => say({fetched}))
      return
    }
    const question = data as Question
    const {number} = question
    drawn(engine, question)
      .then((sign) => answerOf(sign, question))
      .then(
        (value) => say({number, value}),
        (error: unknown) => {
          // What failed is tried anew by the next question.
          last = undefined
          say({number, trouble: troubleOf(error)})
        },
      )
  })
}

async function answerOf(sign: DrawnSign, {ask}: Question): Promise<unknown> {
  switch (ask.what) {
    case 'picture': {
      const {
        svg,
        revision,
        proof,
        drawing: {width, height, title},
      } = sign
      return {svg, revision, proof, drawing: {width, height, title}} satisfies Picture
    }
    case 'findings':
      return sign.check()
    case 'drawing':
      return sign.drawing
    case 'file':
      return sign.file(ask.format, ask.stem, ask.more)
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof InputError) return {sort: 'input', source: error.source, problems: error.problems}
  if (error instanceof GlyphsError) return {sort: 'glyphs', files: error.files, characters: error.characters}
  return {sort: 'other', message: error instanceof Error ? (error.stack ?? error.message) : String(error)}
}
