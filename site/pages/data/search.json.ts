import {catalogue, directory} from '../../data.ts'
import {searchData} from '../../searchData.ts'

export const GET = () => Response.json(searchData(catalogue, directory))
