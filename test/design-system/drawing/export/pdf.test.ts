import {unzlibSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {type Drawing, type Mark, rect} from '../../../../design-system/drawing/drawing.ts'
import {fill, notesOf, type PdfMeta, type SetWords, toPdf} from '../../../../design-system/drawing/export/pdf.ts'
import {black, lens, small, square, stroke, teal, white} from './smallDrawing.ts'

/** Sets every character as the same box, half an em wide. */
const box = {outline: rect([0, -0.7], 0.4, 0.7), advance: 0.5}
const setWords: SetWords = (words) => ({characters: [...words].map(() => box), cap: 0.7})
const meta = {title: 'A & 村', revision: 'r1', number: 'N-1', point: '站', edition: '2026-1', sha256: 'abc'}

/** A PDF as its objects and what its streams hold, unpacked. */
async function read(drawing: Drawing, given: PdfMeta = meta, words: SetWords = setWords) {
  const bytes = await toPdf(drawing, given, words)
  const text = Buffer.from(bytes).toString('latin1')
  const streams = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(({1: held = ''}) =>
    Uint8Array.from(held, (c) => c.charCodeAt(0)),
  )
  const [xmp, content] = [streams.find((s) => s[0] === 0x3c), streams.find((s) => s[0] === 0x78)]
  return {
    objects: text
      .replace(/xref[\s\S]*?trailer/, 'trailer')
      .replace(/startxref[\s\S]*/, '')
      .replaceAll(/stream\n[\s\S]*?\nendstream/g, 'stream')
      .replaceAll(/\/Length \d+/g, '/Length n')
      .replaceAll(/<[0-9A-F]{32}>/gi, '<id>'),
    xmp: new TextDecoder().decode(xmp).replaceAll(/uuid:[0-9a-f-]{36}/g, 'uuid'),
    id: /uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?=<)/.exec(text)?.[0].slice(5).replaceAll('-', ''),
    ids: text.match(/<[0-9a-f]{32}>/gi),
    content: content ? Buffer.from(unzlibSync(content)).toString('latin1') : '',
  }
}

/** What is painted on the layer of one process. */
const layer = (content: string, process: string) =>
  new RegExp(`/OC /${process} BDC\\nq\\n\\.01 0 0 \\.01 0 0 cm\\n([\\s\\S]*?)Q\\nEMC`).exec(content)?.[1]?.trim().split('\n')

describe('the artwork of a PDF', () => {
  test('is painted process by process, in hundredths of a millimetre, fields with their bleed', async () => {
    const {content} = await read(small)
    expect([...content.matchAll(/\/OC \/(\w+) BDC/g)].map(([, name]) => name)).toEqual(['print', 'engrave', 'cut', 'drill', 'marks'])
    expect(layer(content, 'print')?.slice(0, 13)).toEqual([
      '/S0 cs 1 scn',
      ...['-300 -300 m', '4300 -300 l', '4300 3300 l', '-300 3300 l', 'h', 'f'],
      '0 0 0 0 k',
      ...['500 500 m', '1500 500 l', '1500 1250 l', '500 1250 l', 'h'],
    ])
    expect(layer(content, 'print')?.slice(13, 17)).toEqual(['f', '0 0 0 1 k', '3000 1700 m', '3000 1700 l'])
    expect(layer(content, 'engrave')).toEqual(['/Over gs /S1 CS 1 SCN 10 w', '100 200 m', '300 250 l', 'S'])
    expect(layer(content, 'cut')).toEqual([
      '/Over gs /S2 CS 1 SCN 10 w',
      ...['2000 1000 m', '2400 600 2800 600 3200 1000 c', '2000 1000 l', 'h', 'S'],
    ])
    expect(layer(content, 'drill')?.slice(0, 4)).toEqual([
      '/Over gs /S3 CS 1 SCN 10 w',
      '400 2450 m',
      '400 2450 l',
      '483 2450 550 2517 550 2600 c',
    ])
  })

  test('has y down and its origin at the trim', async () => {
    const scale = 72 / 25.4
    const [first = ''] = (await read(small)).content.split('\n')
    expect(first).toBe(`${scale} 0 0 ${-scale} ${13 * scale} ${43 * scale} cm`)
  })

  test('has a plate for each ink and tool, named once', async () => {
    const tools = (['emboss', 'print'] as const).map((process): Mark => ({...stroke, process}))
    const {objects} = await read({...small, marks: [...small.marks, square, lens, ...tools]})
    expect([...objects.matchAll(/\/Separation \/(\S+) \/DeviceCMYK/g)].map(([, name]) => name)).toEqual([
      'CUNBIAO#20TEAL',
      'Print',
      'Emboss',
      'Engrave',
      'CutContour',
      'Drill',
      'All',
    ])
    expect([...objects.matchAll(/\/C0 \[([^\]]*)\]\s*\/C1 \[([^\]]*)\]/g)].map(([, none, full]) => [none?.trim(), full?.trim()])).toEqual([
      ['0 0 0 0', '1 0 0.4 0.6'],
      ['0 0 0 0', '0 0 0 1'],
      ['0 0 0 0', '0 0.5 1 0'],
      ['0 0 0 0', '1 0 1 0'],
      ['0 0 0 0', '0 1 0 0'],
      ['0 0 0 0', '1 0 0 0'],
      ['0 0 0 0', '1 1 1 1'],
    ])
  })

  test('holds nothing but its marks where nothing is drawn', async () => {
    const {content} = await read({...small, marks: []})
    expect(content.match(/BDC/g)).toHaveLength(1)
  })

  test.each([
    [black, '0 0 0 1 k'],
    [white, '0 0 0 0 k'],
    [teal, '/key cs 1 scn'],
    [{...black, cmyk: [0, 0, 0, 50]}, '/key cs 1 scn'],
    [{...black, cmyk: [1, 0, 0, 100]}, '/key cs 1 scn'],
    [{...black, cmyk: [0, 1, 0, 0]}, '/key cs 1 scn'],
    [{...black, cmyk: [0, 0, 1, 0]}, '/key cs 1 scn'],
  ] as const)('is process black, the bare sheet, or a spot colour: %j', (ink, operator) => {
    expect(
      fill(ink, (name, cmyk) => {
        expect([name, cmyk]).toEqual([ink.name, ink.cmyk])
        return 'key'
      }),
    ).toBe(operator)
  })
})

describe('the slug of a PDF', () => {
  const slug = async (drawing: Drawing, given: PdfMeta = meta, words?: SetWords) =>
    /\/OC \/marks BDC\nq\n([\s\S]*)Q\nEMC/.exec((await read(drawing, given, words)).content)?.[1]?.split('\n') ?? []

  test('has crop marks at the corners and a bar of 50 mm, on every plate', async () => {
    expect((await slug({...small, marks: []})).slice(0, 13)).toEqual([
      '/S0 CS 1 SCN /S0 cs 1 scn 0.1 w',
      ...['0 -3 m 0 -10 l', '0 33 m 0 40 l', '40 -3 m 40 -10 l', '40 33 m 40 40 l'],
      ...['-3 0 m -10 0 l', '43 0 m 50 0 l', '-3 30 m -10 30 l', '43 30 m 50 30 l'],
      ...['10 -7 m 60 -7 l', '10 -8.5 m 10 -5.5 l', '60 -8.5 m 60 -5.5 l'],
      'S',
    ])
  })

  test('says what the bar measures, what the sign is, and its size', async () => {
    const said: string[] = []
    const wide = {...small, width: 400, marks: []}
    const lines = await slug(wide, meta, (words) => {
      said.push(words)
      return setWords(words)
    })
    expect(said).toEqual(['50 mm', 'N-1, A & 村, 站, rev. r1', '1:1, 400 × 30 mm, Cunbiao 2026-1'])
    // Capitals of 2 mm, on a grid of a five hundredth of an em.
    const step = 2 / 0.7 / 500
    expect(lines.filter((line) => line.endsWith(' cm') && line.startsWith('q'))).toEqual([
      `q ${step} 0 0 ${step} 62 -6 cm`,
      `q ${step} 0 0 ${step} 4 37 cm`,
      `q ${step} 0 0 ${step} 4 41 cm`,
    ])
    expect(lines.slice(14, 22)).toEqual([
      '0 -350 m',
      '200 -350 l',
      '200 0 l',
      '0 0 l',
      'f 1 0 0 1 250 0 cm',
      '0 -350 m',
      '200 -350 l',
      '200 0 l',
    ])
    expect(lines.filter((line) => line === 'f 1 0 0 1 250 0 cm')).toHaveLength(said.join('').length)
  })

  test('makes words smaller where there is no room for them', async () => {
    const lines = await slug({...small, width: 68, marks: []})
    expect(lines.find((line) => line.endsWith(' 62 -6 cm'))).toBe(`q ${4 / (5 * 0.5) / 500} 0 0 ${4 / (5 * 0.5) / 500} 62 -6 cm`)
    const about = 60 / (notesOf(meta).join(', ').length * 0.5) / 500
    expect(lines.find((line) => line.endsWith(' 4 37 cm'))).toBe(
      `q ${Math.min(2 / 0.7 / 500, about)} 0 0 ${Math.min(2 / 0.7 / 500, about)} 4 37 cm`,
    )
    const narrow = await slug({...small, width: 20, marks: []})
    const of = (text: string) => 12 / (text.length * 0.5) / 500
    expect(narrow.find((line) => line.endsWith(' 4 37 cm'))).toBe(
      `q ${of('N-1, A & 村, 站, rev. r1')} 0 0 ${of('N-1, A & 村, 站, rev. r1')} 4 37 cm`,
    )
    const size = of('1:1, 20 × 30 mm, Cunbiao 2026-1')
    expect(narrow.find((line) => line.endsWith(' 4 41 cm'))).toBe(`q ${size} 0 0 ${size} 4 41 cm`)
  })

  test('writes the characters of one outline alike, whichever comes first, and curves in straight steps', async () => {
    const round = {outline: rect([0, -0.7], 0.4, 0.7, 0.2), advance: 0.4}
    const lines = await slug({...small, width: 400, marks: []}, meta, (words) => ({characters: [...words].map(() => round), cap: 1}))
    const letters = lines.join('\n').split('f 1 0 0 1 200 0 cm').slice(1, 5)
    expect(new Set(letters).size).toBe(1)
    expect(letters[0]).not.toContain('c\n')
    expect(letters[0]?.match(/ l\n/g)).toHaveLength(16)
  })

  test('leaves out what is not known', () => {
    expect(notesOf({title: '甲', revision: '2'})).toEqual(['甲', 'rev. 2'])
    expect(notesOf({title: '甲', revision: '2', number: '', point: ''})).toEqual(['甲', 'rev. 2'])
    expect(notesOf(meta)).toEqual(['N-1', 'A & 村', '站', 'rev. r1'])
  })

  test('names no edition where there is none', async () => {
    const said: string[] = []
    await slug(small, {title: '甲', revision: '2'}, (words) => {
      said.push(words)
      return setWords(words)
    })
    expect(said.at(-1)).toBe('1:1, 40 × 30 mm, Cunbiao')
  })
})

describe('the file of a PDF', () => {
  test('has its boxes, layers, plates and words about itself', async () => {
    const {objects, xmp} = await read({...small, marks: [square, lens]})
    expect(objects).toMatchInlineSnapshot(`
      "%PDF-1.7
      %

      1 0 obj
      <<
      /Type /Pages
      /Kids [ 3 0 R ]
      /Count 1
      >>
      endobj

      2 0 obj
      <<
      /Type /Catalog
      /Pages 1 0 R
      /OCProperties <<
      /OCGs [ 4 0 R 5 0 R 6 0 R ]
      /D <<
      /Order [ 4 0 R 5 0 R 6 0 R ]
      /ON [ 4 0 R 5 0 R 6 0 R ]
      >>
      >>
      /Lang (zh-Hans)
      /ViewerPreferences <<
      /DisplayDocTitle true
      >>
      /Metadata 10 0 R
      >>
      endobj

      3 0 obj
      <<
      /Type /Page
      /Parent 1 0 R
      /Resources <<
      /ColorSpace <<
      /S0 7 0 R
      /S1 8 0 R
      >>
      /ExtGState <<
      /Over <<
      /OP true
      /op true
      /OPM 1
      >>
      >>
      /Properties <<
      /print 4 0 R
      /cut 5 0 R
      /marks 6 0 R
      >>
      >>
      /MediaBox [ 0 0 187.08661417322836 158.74015748031496 ]
      /BleedBox [ 28.34645669291339 28.34645669291339 158.74015748031496 130.3937007874016 ]
      /TrimBox [ 36.85039370078741 36.85039370078741 150.23622047244095 121.88976377952757 ]
      /Contents 9 0 R
      >>
      endobj

      4 0 obj
      <<
      /Type /OCG
      /Name (print)
      >>
      endobj

      5 0 obj
      <<
      /Type /OCG
      /Name (cut)
      >>
      endobj

      6 0 obj
      <<
      /Type /OCG
      /Name (marks)
      >>
      endobj

      7 0 obj
      [ /Separation /CutContour /DeviceCMYK <<
      /FunctionType 2
      /Domain [ 0 1 ]
      /C0 [ 0 0 0 0 ]
      /C1 [ 0 1 0 0 ]
      /N 1
      >> ]
      endobj

      8 0 obj
      [ /Separation /All /DeviceCMYK <<
      /FunctionType 2
      /Domain [ 0 1 ]
      /C0 [ 0 0 0 0 ]
      /C1 [ 1 1 1 1 ]
      /N 1
      >> ]
      endobj

      9 0 obj
      <<
      /Filter /FlateDecode
      /Length n
      >>
      stream
      endobj

      10 0 obj
      <<
      /Type /Metadata
      /Subtype /XML
      /Length n
      >>
      stream
      endobj

      11 0 obj
      <<
      /Title <FEFF00410020002600206751>
      /Subject <FEFF004E002D0031002C002000410020002600206751002C00207AD9002C0020007200650076002E002000720031>
      /Keywords (sha256:abc)
      /Creator (Cunbiao)
      /Trapped /False
      >>
      endobj

      trailer
      <<
      /Size 12
      /Root 2 0 R
      /Info 11 0 R
      /ID [ <id> <id> ]
      >>

      "
    `)
    expect(xmp).toMatchInlineSnapshot(`
      "<?xpacket begin="�" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &#38; Q</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">N-1, A &#38; Q, �, rev. r1</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>zh-Hans</rdf:li></rdf:Bag></dc:language>
      <xmp:CreatorTool>Cunbiao</xmp:CreatorTool><xmpMM:DocumentID>uuid</xmpMM:DocumentID><xmpMM:VersionID>r1</xmpMM:VersionID><pdf:Keywords>sha256:abc</pdf:Keywords><pdf:Trapped>False</pdf:Trapped>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>"
    `)
  })

  test('leaves out a checksum that is not given', async () => {
    const {objects, xmp} = await read(small, {title: '甲', revision: '2'})
    expect(objects).not.toContain('Keywords')
    expect(xmp).not.toContain('Keywords')
  })

  test.each([
    [5053, 1],
    [5055, 2],
    [10133, 2],
    [10135, 3],
  ])('has larger units the longer its side: %i mm, %i', async (side, unit) => {
    for (const size of [{width: side}, {height: side}]) {
      const {objects, content} = await read({...small, ...size, marks: []})
      expect(objects.match(/\/UserUnit (\d+)/)?.[1]).toBe(unit === 1 ? undefined : String(unit))
      expect(content.startsWith(`${72 / 25.4 / unit} 0 0 `)).toBe(true)
    }
  })

  test('is known by what it holds', async () => {
    const one = await read(small)
    expect(one.ids).toEqual([`<${one.id}>`, `<${one.id}>`])
    expect((await read(small)).id).toBe(one.id)
    const others = [
      await read({...small, marks: [square]}),
      await read({...small, title: 'B'}),
      await read(small, {...meta, sha256: 'abd'}),
      await read(small, {...meta, revision: 'r2'}),
    ]
    expect(new Set([one, ...others].map(({id}) => id)).size).toBe(5)
  })

  test('is not touched by the one written before it', async () => {
    const before = await toPdf(small, meta, setWords)
    const copy = before.slice()
    await toPdf({...small, marks: [square]}, meta, setWords)
    expect(before).toEqual(copy)
    expect(await toPdf(small, meta, setWords)).toEqual(copy)
  })
})
