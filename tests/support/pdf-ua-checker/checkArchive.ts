import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import { type Dict, Name, PdfString, Ref, Stream, type Value } from './syntax.ts';

const LONGEST_STRING = 32_767;
const LONGEST_NAME = 127;
const FILTERS = new Set(['FlateDecode', 'DCTDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'RunLengthDecode']);
const BLENDS = new Set(
	(
		'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
		'Exclusion Hue Saturation Color Luminosity'
	).split(' ')
);
/** What asks a reader to do something. */
const ACTIONS = new Set(
	'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript'.split(' ')
);
const FORBIDDEN_IN_CATALOG = ['AA', 'Requirements', 'NeedsRendering', 'Perms'];

/** Colour, pictures, transparency, actions and limits (ISO 19005-3, 6.1.7 to 6.5), object by object. */
export function checkArchive(pdf: PdfReader, findings: Findings): void {
	const catalog = pdf.dict(pdf.trailer.get('Root'));
	for (const key of FORBIDDEN_IN_CATALOG)
		findings.expect(!catalog.has(key), `A 6.5.2: ${key} in the catalog`);
	findings.expect(!pdf.dict(catalog.get('Names')).has('JavaScript'), 'A 6.5.1: JavaScript');
	checkIntent(pdf, catalog, findings);
	for (const [number, value] of pdf.objects) {
		const label = `object ${String(number)}`;
		if (value instanceof Stream) checkStream(pdf, value, { label, findings });
		checkValue(value, { label, findings });
	}
	for (const page of pdf.pages()) {
		const box = pdf.list(pdf.dict(page).get('MediaBox')).map(Number);
		const [left = 0, bottom = 0, right = 0, top = 0] = box;
		const isSized = [right - left, top - bottom].every((length) => length >= 3 && length <= 14_400);
		findings.expect(isSized, `A 6.1.13: page ${String(page.number)} is too small or too large`);
		findings.expect(!pdf.dict(page).has('AA'), `A 6.5.2: page ${String(page.number)} acts by itself`);
		findings.expect(
			!pdf.dict(page).has('Annots'),
			`28-002: page ${String(page.number)} has annotations, untold`
		);
	}
}

interface Where {
	readonly label: string;
	readonly findings: Findings;
}

/** One profile, of a kind that ISO 32000-1 knows, with as many channels as it says, for the colours that are used. */
function checkIntent(pdf: PdfReader, catalog: Dict, findings: Findings): void {
	const intents = pdf.list(catalog.get('OutputIntents')).map((intent) => pdf.dict(intent));
	const intent = intents.find((each) => pdf.name(each.get('S')) === 'GTS_PDFA1');
	findings.expect(intent !== undefined, 'A 6.2.3: no output intent');
	if (!intent) return;
	findings.expect(intent.has('OutputConditionIdentifier'), 'A 6.2.3: the output intent has no name');
	const profile = pdf.data(intent.get('DestOutputProfile'));
	findings.expect(profile.length > 128, 'A 6.2.3: no profile');
	if (profile.length <= 128) return;
	findings.expect(profile.readUInt32BE(0) === profile.length, 'A 6.2.3: the profile says another length');
	findings.expect(profile.toString('latin1', 36, 40) === 'acsp', 'A 6.2.3: the profile is none');
	const kind = profile.toString('latin1', 12, 16);
	findings.expect(kind === 'mntr' || kind === 'prtr', 'A 6.2.3: the profile is of another kind');
	findings.expect((profile[8] ?? 9) <= 4, 'A 6.2.3: the profile is too new');
	const space = profile.toString('latin1', 16, 20);
	findings.expect(space === 'RGB ', 'A 6.2.4.3: colours in RGB without a profile for it');
	const channels = pdf.dict(intent.get('DestOutputProfile')).get('N');
	findings.expect(channels === 3, 'A 6.2.3: the profile has another number of channels');
}

function checkStream(pdf: PdfReader, { dict }: Stream, { label, findings }: Where): void {
	for (const filter of pdf.list(dict.get('Filter'))) {
		const name = filter instanceof Name ? filter.name : '';
		findings.expect(FILTERS.has(name), `A 6.1.7.2: ${label} is packed with ${name}`);
	}
	findings.expect(
		!['F', 'FFilter', 'FDecodeParms'].some((key) => dict.has(key)),
		`A 6.1.7.1: ${label} lies elsewhere`
	);
	const subtype = pdf.name(dict.get('Subtype'));
	if (subtype === 'Image') {
		findings.expect(dict.get('Interpolate') !== true, `A 6.2.8: ${label} is interpolated`);
		findings.expect(!dict.has('Alternates') && !dict.has('OPI'), `A 6.2.8: ${label} has stand-ins`);
		const space = pdf.name(dict.get('ColorSpace'));
		findings.expect(
			space === 'DeviceRGB' || space === 'DeviceGray',
			`A 6.2.4.3: ${label} is in ${space ?? 'a space'}`
		);
	}
	if (subtype === 'Form') {
		findings.expect(!dict.has('Ref'), `30-001: ${label} shows another file`);
		findings.expect(!dict.has('PS') && !dict.has('OPI'), `A 6.2.9: ${label} holds PostScript or OPI`);
		findings.expect(dict.has('Resources'), `A 6.2.2: ${label} has no resources of its own`);
	}
	findings.expect(subtype !== 'PS', `A 6.2.9: ${label} is PostScript`);
}

function checkValue(value: Value, where: Where): void {
	const { label, findings } = where;
	if (value instanceof PdfString) {
		findings.expect(value.bytes.length <= LONGEST_STRING, `A 6.1.13: ${label} has a text that is too long`);
	} else if (value instanceof Name) {
		findings.expect(value.name.length <= LONGEST_NAME, `A 6.1.13: ${label} has a name that is too long`);
	} else if (Array.isArray(value)) for (const each of value) checkValue(each, where);
	else if (value instanceof Stream) checkValue(value.dict, where);
	else if (value instanceof Map) {
		checkDict(value, where);
		for (const each of value.values()) if (!(each instanceof Ref)) checkValue(each, where);
	}
}

function checkDict(dict: Dict, { label, findings }: Where): void {
	const named = (key: string): string | undefined => {
		const value = dict.get(key);
		return value instanceof Name ? value.name : undefined;
	};
	if (dict.has('S') && !dict.has('P')) {
		findings.expect(!ACTIONS.has(named('S') ?? ''), `A 6.5.1: ${label} does ${named('S') ?? ''}`);
	}
	const blend = dict.get('BM');
	if (blend !== undefined)
		findings.expect(BLENDS.has(named('BM') ?? ''), `A 6.2.10: ${label} blends in an unknown way`);
	findings.expect(!dict.has('TR') && !dict.has('HTP'), `A 6.2.5: ${label} has a transfer function`);
	if (named('S') === 'Transparency') {
		const space = named('CS');
		findings.expect(
			space === undefined || space === 'DeviceRGB',
			`A 6.2.4.3: ${label} blends in ${space ?? ''}`
		);
	}
}
