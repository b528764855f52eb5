import { imageHeader, isSvg, LIMITS, PictureError, svgText } from '#lib/safety/index.ts';
import { LeftOut, type PictureBytes } from './OutsidePack.ts';

/** Enough for the comments and document types that drawing programs begin with. */
const START = 64 * 1024;

/** What kind of picture its first bytes say it is, whatever its name says. @throws LeftOut */
export function pictureBytes(bytes: Uint8Array): PictureBytes {
	if (bytes.length > LIMITS.pictureBytes) throw new LeftOut('large');
	try {
		const { kind, width, height } = imageHeader(bytes);
		if (kind === 'gif') throw new LeftOut('kind');
		if (width * height > LIMITS.packPixels) throw new LeftOut('large');
		return { kind, bytes };
	} catch (error) {
		if (!(error instanceof PictureError)) throw error;
		if (error.code !== 'picture-kind') throw new LeftOut('damaged', { cause: error });
	}
	if (!isSvg(svgText(bytes.subarray(0, START)))) throw new LeftOut('kind');
	return { kind: 'svg', bytes };
}
