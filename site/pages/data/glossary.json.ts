import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {toPublishedGlossary} from '../../../handbooks/register/publishedGlossary.ts'
import {loadGlossary} from '../../../handbooks/register/register.ts'

/** The terms of both handbooks and the words on signs as data, with the licence; `/schema/glossary.json` says what each field is. */
export const GET = () => Response.json(toPublishedGlossary(loadGlossary(), edition))
