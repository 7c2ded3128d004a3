import DxfParser, {type ICircleEntity, type IEntity, type IPolylineEntity} from 'dxf-parser'

/** What a DXF file holds, by an account of it that shares none of our code. */
export interface ReadDxf {
  /** AutoCAD's number for the unit; 4 is a millimetre. */
  readonly units: number
  /** Lower left and upper right corner. */
  readonly extent: readonly (readonly number[])[]
  /** Names in the table of layers. */
  readonly listed: readonly string[]
  readonly layers: Readonly<Record<string, readonly {readonly closed: boolean; readonly points: readonly (readonly [number, number])[]}[]>>
  /** Whatever is no polyline. */
  readonly others: readonly (readonly [type: string, layer: string])[]
}

/** Returns what dxf-parser reads in `dxf`, coordinates to a thousandth. */
export function readDxf(dxf: string): ReadDxf {
  // A CommonJS module, whose class Node hands over as it is or under `default`.
  const Parser = 'default' in DxfParser ? (DxfParser.default as typeof DxfParser) : DxfParser
  const found = new Parser().parseSync(dxf)
  if (!found) throw new Error('dxf-parser reads nothing')
  const corner = (name: string) => {
    const {x, y} = found.header[name] as ICircleEntity['center']
    return [x, y]
  }
  const isPolyline = (entity: IEntity): entity is IPolylineEntity => entity.type === 'POLYLINE'
  const contours = found.entities.filter(isPolyline)
  return {
    units: found.header.$INSUNITS as number,
    extent: [corner('$EXTMIN'), corner('$EXTMAX')],
    listed: Object.keys(found.tables.layer.layers),
    layers: Object.fromEntries(
      [...Map.groupBy(contours, ({layer}) => layer)].map(([layer, of]) => [
        layer,
        of.map(({shape, vertices}) => ({closed: shape, points: vertices.map(({x, y}) => [rounded(x), rounded(y)] as const)})),
      ]),
    ),
    others: found.entities.filter((entity) => !isPolyline(entity)).map(({type, layer}) => [type, layer]),
  }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
