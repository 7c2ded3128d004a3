import {pinyin} from 'pinyin-pro'
import {readWith} from './dictionary.ts'

// For whoever cannot wait: the command line and everything else that runs in Node.
readWith(pinyin)
