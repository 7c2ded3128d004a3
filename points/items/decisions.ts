import {z} from 'zod'
import {nameWords, prose} from '../../handbooks/input/words.ts'
import {oneOf, readYaml, slug} from '../../handbooks/input/yaml.ts'
import {itemClasses} from '../../handbooks/items/itemWords.ts'

/**
 * What a person decided on one name of a list: which item it `is`, that it is `new` with this id and class, or that it is left out; or on an
 * item that stood in the list before and is `gone`, with those that took it up.
 */
const decisionSchema = z
  .strictObject({
    name: nameWords.optional(),
    is: slug.optional(),
    new: slug.optional(),
    class: oneOf('a class', itemClasses).optional(),
    leaveOut: prose.optional(),
    gone: slug.optional(),
    because: prose.optional(),
    into: z.array(slug).optional(),
  })
  .check(({value, issues}) => {
    const report = (message: string) => issues.push({code: 'custom', path: [], message, input: value, continue: true})
    const answers = [value.is, value.new, value.leaveOut].filter((answer) => answer !== undefined)
    if ((value.name === undefined) === (value.gone === undefined))
      report('is about a name or about what is gone; write one of name and gone')
    else if (value.name !== undefined && answers.length !== 1) report('decides nothing or too much; write one of is, new and leaveOut')
    else if (value.gone !== undefined && (answers.length > 0 || value.because === undefined))
      report('says why it is gone in because, and beside it only into')
    if ((value.new === undefined) !== (value.class === undefined)) report('has new and class together, or neither')
  })
export type Decision = z.output<typeof decisionSchema>

/** Returns the decisions in `text`. @throws InputError with line and field of everything wrong in it. */
export const readDecisions = (source: string, text: string): Decision[] => readYaml(source, text, z.array(decisionSchema))
