import type {SignFinding} from '../signs/rule/rule.ts'
import {facesOf, type Ground, type Shown} from './faces.ts'

/** What becomes of a sign that is drawn. `asked` is the spec that it was drawn from, as it was handed in. */
export interface LiveHost {
  /** Shows the picture, with the milliseconds that it took. */
  shown(shown: Shown, asked: unknown, tookMs: number): void
  /** Shows what the handbook says of the sign that was shown last. */
  judged(findings: readonly SignFinding[]): void
  /** Says why there is no new picture; `read` is whether the spec was one. The last picture stays. */
  failed(error: unknown, asked: unknown, read: boolean): void
  /** Says that a sign was drawn and could not be checked. */
  unchecked(error: unknown): void
}

/**
 * Draws a sign while its spec is written: one of a kind at a time, and the last that was asked for last. The newest wins: an answer that comes
 * after that of a later question is thrown away, whatever it says.
 */
export class LiveSign {
  private readonly ground: Ground
  private readonly host: LiveHost
  private readonly turns = new Map<string, Turn>()
  private asked = 0
  private answered = 0
  /** Settles when what the handbook says of the sign that was shown last has come. */
  checked: Promise<void> = Promise.resolve()

  constructor(ground: Ground, host: LiveHost) {
    this.ground = ground
    this.host = host
  }

  /** Draws `spec`; resolves when it was shown, or when another of its kind has taken its place. */
  draw(spec: unknown): Promise<void> {
    const number = ++this.asked
    const kind = kindOf(spec)
    const turn = this.turns.get(kind) ?? {working: false, next: undefined}
    this.turns.set(kind, turn)
    turn.next = () => this.once(spec, number)
    return turn.working ? Promise.resolve() : work(turn)
  }

  private async once(spec: unknown, number: number): Promise<void> {
    let read = false
    const began = performance.now()
    try {
      const asked = await this.ground.engine.read(spec)
      read = true
      const shown = await facesOf(this.ground, await asked.draw(this.ground.identity))
      if (!this.isNewest(number)) return
      this.host.shown(shown, spec, performance.now() - began)
      this.checked = this.check(shown, number)
    } catch (error) {
      if (this.isNewest(number)) this.host.failed(error, spec, read)
    }
  }

  /** What a sign is checked with may come long after its picture, so the next need not wait for it. */
  private async check({sign}: Shown, number: number): Promise<void> {
    try {
      const findings = await sign.check()
      if (this.answered === number) this.host.judged(findings)
    } catch (error) {
      if (this.answered === number) this.host.unchecked(error)
    }
  }

  private isNewest(number: number): boolean {
    if (number < this.answered) return false
    this.answered = number
    return true
  }
}

interface Turn {
  working: boolean
  /** What is done once the sign that is drawn is there. */
  next: (() => Promise<void>) | undefined
}

async function work(turn: Turn): Promise<void> {
  turn.working = true
  try {
    while (turn.next) {
      const {next} = turn
      turn.next = undefined
      await next()
    }
  } finally {
    turn.working = false
  }
}

const kindOf = (spec: unknown): string =>
  typeof spec === 'object' && spec !== null && 'kind' in spec && typeof spec.kind === 'string' ? spec.kind : ''
