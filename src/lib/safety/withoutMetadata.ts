/**
 * A JPEG with nothing in it but the picture. A photo from a telephone says where, when and with what it was taken
 * (EXIF and XMP in APP1, IPTC in APP13, comments), and may carry a second picture or a film behind its end.
 */

const END = 0xd9;
const COMMENT = 0xfe;

type Span = readonly [from: number, to: number];

/** In picture data 0xFF is followed by 0 or counts the restarts; before a marker it may be repeated. */
const isMarker = (byte: number | undefined): boolean =>
	byte !== undefined && byte >= 0xc0 && byte !== 0xff && !(byte >= 0xd0 && byte <= 0xd8);

/**
 * The same picture alone; the very same bytes where there was nothing else. A photo that its EXIF asked to be turned
 * is afterwards shown as it was stored.
 */
export function withoutMetadata(jpeg: Uint8Array): Uint8Array {
	const kept = [...neededSpans(jpeg)];
	const size = kept.reduce((sum, [from, to]) => sum + to - from, 0);
	if (size === jpeg.length) return jpeg;
	const alone = new Uint8Array(size);
	let at = 0;
	for (const [from, to] of kept) {
		alone.set(jpeg.subarray(from, to), at);
		at += to - from;
	}
	return alone;
}

function* neededSpans(jpeg: Uint8Array): Generator<Span> {
	let to = 2;
	yield [0, to];
	for (let at = to; at < jpeg.length; at = to) {
		const marker = jpeg[at] === 0xff && isMarker(jpeg[at + 1]) ? jpeg[at + 1] : undefined;
		to = Math.min(jpeg.length, endOf(jpeg, at, marker));
		if (marker === undefined || isNeeded(jpeg, marker, at, to)) yield [at, to];
		if (marker === END) return;
	}
}

/** Where a segment, or the picture data up to the next marker, ends. */
function endOf(jpeg: Uint8Array, at: number, marker: number | undefined): number {
	if (marker === END) return at + 2;
	if (marker !== undefined) return at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
	let next = at + 1;
	while (next < jpeg.length && !(jpeg[next] === 0xff && isMarker(jpeg[next + 1]))) next++;
	return next;
}

/** What shows the right colours is needed: the JFIF mark without its thumbnail, a colour profile, Adobe's mark. */
function isNeeded(jpeg: Uint8Array, marker: number, at: number, to: number): boolean {
	const begins = (name: string): boolean =>
		Array.from(name).every((sign, index) => jpeg[at + 4 + index] === sign.charCodeAt(0));
	switch (marker) {
		case 0xe0:
			return to - at <= 18;
		case 0xe2:
			return begins('ICC_PROFILE\0');
		case 0xee:
			return begins('Adobe');
		default:
			return marker !== COMMENT && (marker < 0xe0 || marker > 0xef);
	}
}
