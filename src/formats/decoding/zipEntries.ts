/** The names of the files in a ZIP archive, as far as its directory can be read; undefined if the bytes are no ZIP archive. */
export function zipEntries(bytes: Uint8Array): readonly string[] | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = namesInDirectory(view);
  return names.length > 0 ? names : [nameAt(view, 30, view.byteLength >= 30 ? view.getUint16(26, true) : 0)];
}

/** What an OpenDocument file or an e-book says first in its archive, uncompressed. */
export function zipMediaType(bytes: Uint8Array): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(30, 200));
  return /^mimetype(application\/[\w.+-]+)/.exec(beginning)?.[1] ?? '';
}

/** Entries that are looked at. */
const MOST = 500;

/** The directory's end has a comment of at most so many bytes behind it. */
const LONGEST_COMMENT = 65_535;

function namesInDirectory(view: DataView): string[] {
  const names: string[] = [];
  let at = directoryStart(view);
  while (
    at !== undefined &&
    at + 46 <= view.byteLength &&
    view.getUint32(at, true) === 0x02014b50 &&
    names.length < MOST
  ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) =>
      view.getUint16((at as number) + offset, true),
    ) as [number, number, number];
    names.push(nameAt(view, at + 46, name));
    at += 46 + name + extra + comment;
  }
  return names;
}

function directoryStart(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  }
  return undefined;
}

function nameAt(view: DataView, at: number, length: number): string {
  const end = Math.min(view.byteLength, at + length);
  return end <= at
    ? ''
    : new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, end - at));
}
