/**
 * Makes tabs of every `Tabs` in `root`: one part in sight, the others on paper only. Arrow keys, Home and End walk along the tabs and show each part at once;
 * an address that names a part, or something in one, opens it.
 */
export function liveTabs(root: ParentNode) {
  for (const tabs of root.querySelectorAll<HTMLElement>('[data-tabs]')) enliven(tabs)
}

function enliven(root: HTMLElement) {
  const list = root.querySelector('ul')
  const tabs = [...(list?.querySelectorAll('a') ?? [])]
  const panels = tabs.map(({hash}) => root.querySelector<HTMLElement>(`[data-panel]${hash}`))
  if (!list || tabs.length === 0 || root.dataset.live !== undefined) return
  root.dataset.live = ''
  list.role = 'tablist'
  for (const [i, tab] of tabs.entries()) {
    const panel = panels[i]
    tab.role = 'tab'
    tab.setAttribute('aria-controls', panel?.id ?? '')
    if (tab.parentElement) tab.parentElement.role = 'presentation'
    if (!panel) continue
    panel.role = 'tabpanel'
    panel.removeAttribute('aria-label')
    panel.setAttribute('aria-labelledby', tab.id)
    panel.tabIndex = 0
  }
  const show = (shown: number) => {
    for (const [i, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(i === shown))
      tab.tabIndex = i === shown ? 0 : -1
      panels[i]?.toggleAttribute('data-shown', i === shown)
    }
  }
  const go = (to: number) => {
    const tab = tabs.at(to % tabs.length)
    if (!tab) return
    show(tabs.indexOf(tab))
    tab.focus()
    history.replaceState(history.state, '', tab.hash)
  }
  const named = () => {
    const {hash} = location
    const at = panels.findIndex(
      (panel) => hash.length > 1 && (panel?.id === hash.slice(1) || panel?.querySelector(`[id="${CSS.escape(hash.slice(1))}"]`)),
    )
    if (at >= 0) show(at)
    return at >= 0
  }
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', (event) => {
      // With a key held it opens elsewhere, by its address.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      go(i)
    })
    tab.addEventListener('keydown', (event) => {
      const to = {ArrowRight: i + 1, ArrowDown: i + 1, ArrowLeft: i - 1, ArrowUp: i - 1, Home: 0, End: -1, ' ': i}[event.key]
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      go(to)
    })
  }
  addEventListener('hashchange', named)
  if (!named()) show(0)
}
