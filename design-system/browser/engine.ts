import {type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import type {OutputFile} from '../../handbooks/input/output.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {readValue} from '../../handbooks/input/schema.ts'
import type {Drawing} from '../drawing/drawing.ts'
import {notesOf, type PdfMeta} from '../drawing/export/slug.ts'
import {type OtherScript, openPackedFonts, type PackedFonts, packFiles, type ReadPackFile} from '../drawing/type/packedFonts.ts'
import {type Format, proofMark, revisionOfFaces, svgOf, toArtwork} from '../signs/artwork.ts'
import {loadDictionary} from '../signs/braille/dictionary.ts'
import type {SignSpec, SpecByKind} from '../signs/kinds/index.ts'
import {type Kind, noKind} from '../signs/kinds/kind.ts'
import {kindLoaders} from '../signs/kinds/loaders.ts'
import type {Layout} from '../signs/layout/layout.ts'
import {type Glossary, textSchema} from '../signs/layout/spec.ts'
import {checkOf, drawnOf, isProof} from '../signs/ofKind.ts'
import type {SignFinding} from '../signs/rule/rule.ts'
import type {Identity} from '../tokens/identity.ts'

/** What a page gives to the engine. */
export interface EngineSupply {
  /** Returns a file of the folder of glyph packs. */
  readonly read: ReadPackFile
  /** Edition of the handbook, which artwork names. */
  readonly edition: string
  /** Terms that a spec may take its words from. */
  readonly glossary?: Glossary
}

/** A sign as it was asked for, read and found to be a spec. */
export interface AskedSign {
  readonly spec: SignSpec
  /**
   * Returns the sign drawn, once the glyphs that it needs are there.
   *
   * @throws InputError if the message does not fit, or holds a character that the font lacks; GlyphsError if glyphs do not arrive.
   */
  draw(identity: Identity): Promise<DrawnSign>
}

/** A sign with its picture, and what else can be had of it. */
export interface DrawnSign {
  readonly spec: SignSpec
  readonly layout: Layout
  readonly drawing: Drawing
  /** Returns the drawing: for who has a sign that was drawn elsewhere, of which not all has come. */
  whole(): Promise<Drawing>
  /** The picture alone, as it stands in a page: `file` adds what artwork says of itself. */
  readonly svg: string
  readonly revision: string
  /** To look at only: to be read by touch, and nobody has confirmed its braille. */
  readonly proof: boolean
  /** Returns what the handbook says of the sign, its back included. The dictionary of readings is loaded for the first. */
  check(): Promise<SignFinding[]>
  /**
   * Returns the file that the command line writes of the same spec, called `stem` with its ending, byte by byte; undefined for a DXF of a
   * proof. What writes the format is loaded for the first. `more` says what a kit says besides: the sign's number, the point.
   */
  file(format: Format, stem: string, more?: Pick<PdfMeta, 'number' | 'point'>): Promise<OutputFile | undefined>
}

/** Draws and checks signs in a page as the command line does on a disk. */
export interface SignEngine {
  /** Returns everything that is known of a kind of sign: its fields, its sizes. */
  kind<Id extends SignKind>(id: Id): Promise<Kind<SpecByKind[Id]>>
  /** Returns the sign that `value` asks for. @throws InputError headed by `source` with every problem, none of which has a line. */
  read(value: unknown, source?: string): Promise<AskedSign>
  /** Returns the sign that the YAML in `text` asks for. @throws InputError headed by `source` with every problem and its line. */
  readYaml(text: string, source?: string): Promise<AskedSign>
}

/**
 * Returns the engine: it loads the code of a kind, glyphs, the dictionary and what writes PDF and DXF when a sign asks for them.
 *
 * Its doors for a page: `site/glyphs/` says where the packs are, and a page's own code nothing of how signs are drawn.
 */
export function makeEngine({read, edition, glossary = {}}: EngineSupply): SignEngine {
  const text = textSchema(glossary)
  const opened = new Map<'zh-Hans' | 'zh-Hant', Promise<PackedFonts>>()
  const fontsOf = (script: 'zh-Hans' | 'zh-Hant') => {
    const known = opened.get(script) ?? openFonts(read, script)
    // What did not arrive is asked for again by the next.
    known.catch(() => opened.delete(script))
    opened.set(script, known)
    return known
  }

  const ask = <Id extends SignKind>(kind: Kind<SpecByKind[Id]>, spec: SpecByKind[Id]): AskedSign => ({
    spec,
    draw: async (identity) => {
      if ('tactile' in spec && spec.tactile) await loadDictionary()
      const {fonts, settle, ready} = await fontsOf(spec.script ?? 'zh-Hans')
      const {layout, drawing} = await settle(() => drawnOf(kind, spec, fonts, identity))
      const [revision, proof] = [revisionOfFaces([drawing]), isProof(spec)]
      return {
        spec,
        layout,
        drawing,
        whole: async () => drawing,
        svg: svgOf(drawing),
        revision,
        proof,
        check: async () => {
          await loadDictionary()
          return settle(() => checkOf(kind, spec, fonts, identity, layout))
        },
        file: async (format, stem, more = {}) => {
          const meta = {title: drawing.title, revision, edition, proof, ...more}
          if (format === 'pdf') await ready(`${proofMark}${notesOf(meta).join(', ')}${edition}${inSlugs}`, 'medium')
          const [file] = await toArtwork(drawing, stem, [format], meta, fonts)
          return file
        },
      }
    },
  })

  const open = async <Id extends SignKind>(id: Id, read: (kind: Kind<SpecByKind[Id]>) => SpecByKind[Id]) => {
    const kind = await kindLoaders[id]()
    return ask(kind, read(kind))
  }
  const kindIn = (value: unknown, source: string, line?: number): SignKind => {
    const kind = value !== null && typeof value === 'object' && 'kind' in value ? value.kind : undefined
    if (typeof kind === 'string' && isKind(kind)) return kind
    throw new InputError(source, [{at: 'kind', message: noKind(kind), line}])
  }

  return {
    kind: (id) => kindLoaders[id](),
    read: async (value, source = 'sign') => open(kindIn(value, source), (kind) => readValue(source, value, kind.schema(text))),
    readYaml: async (yaml, source = 'sign.yaml') => {
      const {openYaml, readYaml} = await import('../../handbooks/input/yaml.ts')
      const {value, lineOf} = openYaml(source, yaml)
      return open(kindIn(value, source, lineOf(['kind'])), (kind) => readYaml(source, yaml, kind.schema(text)))
    },
  }
}

const isKind = (kind: string): kind is SignKind => Object.hasOwn(signKinds, kind)

/** Characters that the slug of a PDF may hold beside what it says of the sign. */
const inSlugs = '0123456789., ×:%mm Cunbiao enlarge to 放大到'

/** Scripts that HarfBuzz shapes, in the order in which the fonts of the command line look for them. */
const otherScripts = (read: ReadPackFile): readonly OtherScript[] => {
  const face = async (file: string) => {
    const {makeFont} = await import('../drawing/type/harfbuzz.ts')
    return makeFont((await read(file)).slice().buffer)
  }
  return [
    {script: /\p{Script=Tibetan}/u, face: (weight) => face(packFiles.tibetan(weight))},
    {script: /\p{Script=Yi}/u, face: () => face(packFiles.yi)},
  ]
}

async function openFonts(read: ReadPackFile, script: 'zh-Hans' | 'zh-Hant'): Promise<PackedFonts> {
  const others = otherScripts(read)
  if (script === 'zh-Hans') return openPackedFonts(read, {others})
  const {toTraditionalCharacters} = await import('../../handbooks/language/traditional.ts')
  return openPackedFonts(read, {others, write: toTraditionalCharacters})
}
