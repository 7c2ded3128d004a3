import {madeRoute} from '../../../making/route.ts'

export const {getStaticPaths, GET} = madeRoute('/fittings/files/')
