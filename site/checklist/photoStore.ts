/** A photo that this device keeps of a clause of a point. */
export interface KeptPhoto {
  readonly id: number
  readonly point: string
  readonly clause: string
  readonly blob: Blob
}

const name = 'cunbiao-checklist'
const store = 'photos'

/** Returns the photos kept of a point, the oldest first. @throws DOMException if the browser keeps nothing. */
export async function photosOf(point: string): Promise<KeptPhoto[]> {
  const all = await ask<KeptPhoto[]>('readonly', (photos) => photos.index('point').getAll(point))
  return all.sort((a, b) => a.id - b.id)
}

/** Keeps a photo and returns it as it is kept. @throws DOMException if there is no room, in which case what was kept before stays. */
export async function keepPhoto(photo: Omit<KeptPhoto, 'id'>): Promise<KeptPhoto> {
  const id = await ask<IDBValidKey>('readwrite', (photos) => photos.add(photo))
  return {...photo, id: Number(id)}
}

/** Removes one photo. @throws DOMException if the browser keeps nothing. */
export const removePhoto = ({id}: KeptPhoto): Promise<undefined> => ask('readwrite', (photos) => photos.delete(id))

/** Does one thing with the photos and returns what came of it, once it is on the disk. */
async function ask<Answer>(mode: IDBTransactionMode, act: (photos: IDBObjectStore) => IDBRequest): Promise<Answer> {
  const database = await opened()
  try {
    return await new Promise<Answer>((done, failed) => {
      const transaction = database.transaction(store, mode)
      const request = act(transaction.objectStore(store))
      transaction.oncomplete = () => done(request.result as Answer)
      transaction.onabort = () => failed(transaction.error ?? new DOMException('aborted', 'AbortError'))
    })
  } finally {
    database.close()
  }
}

const opened = () =>
  new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(store, {keyPath: 'id', autoIncrement: true}).createIndex('point', 'point')
    }
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
    request.onblocked = () => failed(new DOMException('blocked', 'InvalidStateError'))
  })
