import {Table} from '../../design-system/ui/Table.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {sideNames, takeDownRows} from '../../points/kit/takeDown.ts'
import type {Programme} from '../../points/programme/programme.ts'
import {ClauseLink} from '../clause/ClauseLink.tsx'
import {words} from './PlatesUnder.words.ts'

/**
 * Renders the county's profile of plates and names that the signs of a point follow, and what comes down by it; of a profile that changes
 * nothing, how to try another.
 */
export function PlatesUnder({
  programme,
  id,
  locale,
}: {
  readonly programme: Pick<Programme, 'profile' | 'notMade'>
  readonly id: string
  readonly locale: Locale
}) {
  const {profile} = programme
  if (!profile) return null
  const said = say(locale)
  const t = said(words)
  const rows = takeDownRows(programme)
  return (
    <>
      <p>
        <strong>{t.profile(said(profile.name))}</strong> {said(profile.about)} {t.try}
        <code>
          npm run -s cunbiao -- kit {id} --profile {profile.id === 'fewer-plates' ? 'as-today' : 'fewer-plates'} --out kit-{id}-2
        </code>
      </p>
      {rows.length > 0 && (
        <details>
          <summary>{t.down(rows.length)}</summary>
          <p>{t.note}</p>
          <Table
            caption={t.list}
            hideCaption
            columns={[
              {key: 'what', label: t.what},
              {key: 'side', label: t.side},
              {key: 'todo', label: t.todo},
              {key: 'why', label: t.why},
              {key: 'clauses', label: t.clauses},
            ]}
            rows={rows.map(({what, side, todo, why, source, clauses}) => ({
              id: `${side} ${what.en}`,
              what: said(what),
              side: said(sideNames[side]),
              todo: said(todo),
              why: (
                <>
                  {said(why)}
                  <br />
                  <small>
                    {t.source}
                    {said(source)}
                  </small>
                </>
              ),
              clauses: clauses.map((clause) => (
                <p key={clause}>
                  <ClauseLink id={clause} locale={locale} />
                </p>
              )),
            }))}
          />
        </details>
      )}
    </>
  )
}
