import type { PdfFile } from './PdfFile.ts';
import { srgbProfile } from './srgbProfile.ts';
import { asciiString, binary } from './syntax.ts';

/** Says which red our red is: every colour in the document is meant as sRGB. Gives the object number. */
export function putOutputIntent(file: PdfFile): number {
	const profile = file.stream(binary(srgbProfile()), { N: '3', Alternate: '/DeviceRGB' });
	const name = asciiString('sRGB IEC61966-2.1');
	return file.object(
		`<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ${name} /Info ${name}` +
			` /DestOutputProfile ${String(profile)} 0 R>>`
	);
}
