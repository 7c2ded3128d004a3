import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {init} from '@embedpdf/pdfium'
import qpdf from '@neslinesli93/qpdf-wasm'
import {averaged, fine, type Picture, scaledTo} from './picture.ts'

/** Returns what qpdf, told to check it, finds wrong with a PDF; nothing if it is sound. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const said: string[] = []
  const {log, error} = console
  // Built without a way to take its words, qpdf binds the console's functions when it is called.
  console.log = console.error = (line: string) => said.push(line)
  const starting = qpdf({locateFile: () => qpdfFile})
  Object.assign(console, {log, error})
  const {FS, callMain} = await starting
  // Its types leave out that a file can be written.
  ;(FS as unknown as {writeFile(path: string, bytes: Uint8Array): void}).writeFile('/in.pdf', bytes)
  return callMain(['--check', '/in.pdf']) === 0 ? [] : said
}
const qpdfFile = fileURLToPath(import.meta.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm'))

/** A word, or a run of Chinese, with its box in points from the page's upper left corner. */
export interface Word {
  readonly word: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A page as PDFium reads it. */
export interface PdfPage {
  /** Millimetres, to two places. */
  readonly size: readonly [width: number, height: number]
  /** In the order in which they are written. */
  readonly words: readonly Word[]
  /** The words of each line from the left, a space between any two. */
  readonly lines: readonly string[]
}

/** Returns the language of a PDF, and its pages. */
export async function readPdf(bytes: Uint8Array): Promise<{readonly language: string; readonly pages: readonly PdfPage[]}> {
  return opened(bytes, ({document, call, memory}) => {
    const length = call.FPDFCatalog_GetLanguage(document, 0, 0)
    const at = memory.take(length)
    call.FPDFCatalog_GetLanguage(document, at, length)
    return {
      language: call.pdfium.UTF16ToString(at),
      pages: Array.from({length: call.FPDF_GetPageCount(document)}, (_, i) => {
        const page = call.FPDF_LoadPage(document, i)
        const [width, height] = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)]
        const words = wordsOn(page, height, call, memory)
        call.FPDF_ClosePage(page)
        const mm = (points: number) => Math.round((points / 72) * 2540) / 100
        return {size: [mm(width), mm(height)], words, lines: linesOf(words)}
      }),
    }
  })
}

/** Returns the pages of a PDF as PDFium draws them on white, `longest` pixels on the longer side. */
export async function picturesOfPdf(bytes: Uint8Array, longest: number): Promise<Picture[]> {
  return opened(bytes, ({document, call, memory}) =>
    Array.from({length: call.FPDF_GetPageCount(document)}, (_, i) => {
      const page = call.FPDF_LoadPage(document, i)
      const [width, height] = scaledTo(longest, call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page))
      const [stride, rows] = [width * fine, height * fine]
      const pixels = memory.take(stride * rows)
      const bitmap = call.FPDFBitmap_CreateEx(stride, rows, greyFormat, pixels, stride)
      call.FPDFBitmap_FillRect(bitmap, 0, 0, stride, rows, 0xffffffff)
      call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, stride, rows, 0, drawGrey)
      const picture = averaged(memory.bytes().subarray(pixels, pixels + stride * rows), width, height)
      call.FPDFBitmap_Destroy(bitmap)
      call.FPDF_ClosePage(page)
      return picture
    }),
  )
}
/** `FPDFBitmap_Gray` and `FPDF_GRAYSCALE` of PDFium's headers. */
const [greyFormat, drawGrey] = [1, 8]

type Call = Awaited<ReturnType<typeof load>>
interface Memory {
  /** Returns the address of `size` bytes, given back when the document is closed. */
  take(size: number): number
  bytes(): Uint8Array
}

const load = async () => {
  const wasmBinary = readFileSync(new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
  const call = await init({wasmBinary: wasmBinary.buffer as ArrayBuffer})
  call.PDFiumExt_Init()
  return call
}
let loaded: Promise<Call> | undefined

async function opened<T>(bytes: Uint8Array, read: (of: {document: number; call: Call; memory: Memory}) => T): Promise<T> {
  loaded ??= load()
  const call = await loaded
  const taken: number[] = []
  const memory: Memory = {
    take(size) {
      const at = call.pdfium.wasmExports.malloc(size)
      taken.push(at)
      return at
    },
    // Memory that grows is another array.
    bytes: () => call.pdfium.HEAPU8,
  }
  const at = memory.take(bytes.length)
  memory.bytes().set(bytes, at)
  const document = call.FPDF_LoadMemDocument(at, bytes.length, '')
  if (document === 0) throw new Error(`PDFium cannot open it: error ${call.FPDF_GetLastError()}`)
  try {
    return read({document, call, memory})
  } finally {
    call.FPDF_CloseDocument(document)
    for (const each of taken) call.pdfium.wasmExports.free(each)
  }
}

/** The words of a page, cut where there is a blank, where the line changes and where more than a sixth of an em is left free. */
function wordsOn(page: number, height: number, call: Call, memory: Memory): Word[] {
  const text = call.FPDFText_LoadPage(page)
  const at = memory.take(24)
  const floats = (count: number) => Array.from({length: count}, (_, i) => call.pdfium.getValue(at + 4 * i, 'float') as number)
  const words: Word[] = []
  let open = false
  for (let i = 0; i < call.FPDFText_CountChars(text); i++) {
    // Blanks that PDFium supposes between characters are no part of the file.
    if (call.FPDFText_IsGenerated(text, i) === 1) continue
    const character = String.fromCodePoint(call.FPDFText_GetUnicode(text, i) || 0x20)
    if (/[\s\0]/u.test(character) || !call.FPDFText_GetLooseCharBox(text, i, at)) {
      open = false
      continue
    }
    const [left = 0, high = 0, right = 0, low = 0] = floats(4)
    const box = {word: character, left, right, top: height - high, bottom: height - low}
    call.FPDFText_GetMatrix(text, i, at)
    const [, , c = 0, d = 0] = floats(4)
    const em = call.FPDFText_GetFontSize(text, i) * Math.hypot(c, d)
    const before = open ? words.at(-1) : undefined
    if (before && Math.abs(left - before.right) < em / 6 && box.bottom > before.top && box.top < before.bottom)
      words[words.length - 1] = {
        word: before.word + character,
        left: before.left,
        right,
        top: Math.min(before.top, box.top),
        bottom: Math.max(before.bottom, box.bottom),
      }
    else words.push(box)
    open = true
  }
  call.FPDFText_ClosePage(text)
  return words
}

/** The words sorted into lines: those whose middle lies within the height of a line's first. */
function linesOf(words: readonly Word[]): string[] {
  const lines: Word[][] = []
  for (const word of words.toSorted((a, b) => a.top - b.top)) {
    const middle = (word.top + word.bottom) / 2
    const line = lines.find(([first]) => first && middle > first.top && middle < first.bottom)
    if (line) line.push(word)
    else lines.push([word])
  }
  return lines.map((line) =>
    line
      .toSorted((a, b) => a.left - b.left)
      .map(({word}) => word)
      .join(' '),
  )
}
