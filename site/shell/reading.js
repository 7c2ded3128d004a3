// Sets the reader's own text size and contrast before the first paint: a blocking script, because a page must not change its size under
// the eye, and a file, because inline scripts are not allowed. The choice is made in reading-choice.ts.
try {
  const kept = JSON.parse(localStorage.getItem('cunbiao:reading') ?? '{}')
  if (['large', 'largest'].includes(kept.size)) document.documentElement.dataset.textSize = kept.size
  if (['standard', 'more'].includes(kept.contrast)) document.documentElement.dataset.contrast = kept.contrast
} catch {
  // Storage is refused or holds something else: the page stays as it is for everyone.
}
