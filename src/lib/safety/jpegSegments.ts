/** One segment of a JPEG (ITU-T T.81 B.1.1.4): its marker, and where the two bytes of the marker stand. */
export interface JpegSegment {
	readonly marker: number;
	readonly at: number;
	/** Of what comes after the marker, the two bytes of the length counted. */
	readonly length: number;
}

/**
 * The segments before the picture data.
 * @throws RangeError where the file is cut off or is no JPEG
 */
export function* jpegSegments(view: DataView): Generator<JpegSegment> {
	for (let at = 2; ;) {
		if (view.getUint8(at) !== 0xff) throw new RangeError('no marker');
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) {
			at++;
			continue;
		}
		if (marker === 0xda || marker === 0xd9) return;
		const length = view.getUint16(at + 2);
		if (length < 2) throw new RangeError('no length');
		yield { marker, at, length };
		at += 2 + length;
	}
}
