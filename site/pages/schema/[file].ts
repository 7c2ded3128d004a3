import type {APIRoute} from 'astro'
import {identityJsonSchema} from '../../../design-system/identity/identitySchema.ts'
import {type JsonSchema, kindJsonSchema, signJsonSchema} from '../../../design-system/signs/docs/jsonSchema.ts'
import {type SignKind, signKinds} from '../../../handbooks/hardware/parts.ts'
import {glossaryJsonSchema} from '../../../handbooks/register/publishedGlossary.ts'
import {loadGlossary} from '../../../handbooks/register/register.ts'

const glossary = Object.fromEntries(loadGlossary().map(({id, zh}) => [id, {zh}]))

/** What may be written in the file of a sign and of an identity, as JSON Schemas: of a sign of any kind, of each kind, and of `identity.yaml`; and what the glossary is as data. */
export const getStaticPaths = () => [
  {params: {file: 'identity.json'}, props: {schema: identityJsonSchema()}},
  {params: {file: 'glossary.json'}, props: {schema: glossaryJsonSchema()}},
  {params: {file: 'sign.json'}, props: {schema: signJsonSchema(glossary)}},
  ...(Object.keys(signKinds) as SignKind[]).map((kind) => ({
    params: {file: `${kind}.json`},
    props: {schema: kindJsonSchema(kind, glossary)},
  })),
]

export const GET: APIRoute<{schema: JsonSchema}> = ({props: {schema}}) => Response.json(schema)
