import {classNames, lifeNames} from '../../handbooks/items/itemWords.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {Offer, OfferName} from '../../handbooks/items/offer.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {countyOffers} from './countyOffers.ts'
import {standingText} from './exportRows.ts'
import type {Overlay} from './overlay.ts'

const context = {
  schema: 'https://schema.org/',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
} as const

/**
 * Returns the items of a district, or of the template, as JSON-LD: each a `GovernmentService` of schema.org and a `PublicService` of CPSV-AP,
 * with its papers as evidence. A promise is given only where a county makes it; what a row rests on stands in its description.
 */
export function itemsJsonLd(
  template: ItemTemplate,
  overlay: Overlay | undefined,
  county: {readonly zh: string; readonly en: string} | undefined,
): object {
  const listed = new Map(overlay?.items.map((item) => [item.id, item]))
  return {
    '@context': context,
    '@graph': countyOffers(template, overlay).map((offer) => {
      const item = listed.get(offer.id)
      const codes = [item?.code?.handling, item?.code?.implementing, item?.code?.base].filter((code) => code !== undefined)
      return {
        '@id': `urn:cunbiao:item:${overlay?.district ?? 'template'}:${offer.id}`,
        '@type': ['schema:GovernmentService', 'cpsv:PublicService'],
        'dct:identifier': [offer.id, ...codes],
        'schema:name': tagged(offer.name),
        'dct:title': tagged(offer.name),
        'schema:alternateName': offer.also,
        'dct:description': standingText(offer),
        'cv:thematicArea': tagged(classNames[offer.class]),
        'cv:isGroupedBy': offer.life.map((event) => ({'@type': 'cv:LifeEvent', 'dct:title': tagged(lifeNames[event])})),
        ...(county && {'schema:areaServed': tagged(county), 'dct:spatial': tagged(county)}),
        ...(item?.body !== undefined && {'schema:provider': {'@type': 'schema:GovernmentOrganization', 'schema:name': item.body}}),
        ...promise(offer),
        ...(item &&
          item.basis.length > 0 && {'cv:hasLegalResource': item.basis.map((name) => ({'@type': 'eli:LegalResource', 'dct:title': name}))}),
        ...(offer.papers && {
          'cpsv:hasInput': offer.papers.map((paper) => evidence(paper.words, template.papers.get(paper.id)?.name ?? {zh: paper.id})),
        }),
      }
    }),
  }
}

/** Working days have no sign in ISO 8601, so only other promises are a duration; working days are given as a number with its unit. */
function promise({promised}: Offer): object {
  if (!promised) return {}
  if (promised.n === 0 || promised.unit === 'calendar') return {'cv:processingTime': `P${promised.n}D`}
  return {
    'schema:additionalProperty': {
      '@type': 'schema:PropertyValue',
      'schema:name': '承诺办结时限',
      'schema:value': promised.n,
      'schema:unitText': '工作日',
    },
  }
}

const evidence = (words: string | undefined, name: OfferName) => ({
  '@type': 'cv:Evidence',
  'dct:title': words === undefined ? tagged(name) : [{'@value': words, '@language': 'zh-Hans'}],
})

const tagged = ({zh, en}: OfferName | InBoth) => [
  {'@value': zh, '@language': 'zh-Hans'},
  ...(en === undefined ? [] : [{'@value': en, '@language': 'en'}]),
]
