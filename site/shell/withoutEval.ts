import {config} from 'zod'

// The page's policy lets no program be made from text, which schemas would try. Imported before whatever makes some.
config({jitless: true})
