import { expect, test } from 'vitest';
import { everyKind, JPEG } from '#tests/support/everyKind.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { type Fault, plantFault } from '#tests/support/pdf-ua-checker/plantFault.ts';
import { writePdf } from './writePdf.ts';

const good = writePdf(
	everyKind,
	{
		title: 'Min plan – čuoigat',
		subject: 'Bilder & ord',
		lang: 'nb',
		date: new Date('2026-11-21T10:00:00Z'),
		attachment: { name: 'plan.bildeplan.json', json: '{"format":"bildeplan"}', description: 'Planen' }
	},
	() => JPEG
);

const CATALOG = /\/Type \/Catalog/;
const PAGE = /\/Type \/Page\n/;
const METADATA = /\/Type \/Metadata/;
const CONTENT = /^<<[^>]*>>\s*stream\n[^]*\/H1 <<\/MCID 0>> BDC/;
const FONT = /\/Subtype \/Type0/;
const DESCENDANT = /\/CIDFontType2/;
const TO_UNICODE = /begincmap/;
const FILE = /\/Type \/Filespec/;
const INTENT = /\/Type \/OutputIntent/;

/** What is broken, as the checker names it; where; and how. */
const faults: readonly (readonly [point: string, where: RegExp, change: Fault['change']])[] = [
	['01-003', CONTENT, (text) => text.replace('BDC\n', 'BDC\n/Artifact BMC\nEMC\n')],
	['01-004', CONTENT, (text) => text.replace('/Artifact BMC\n', '/Artifact BMC\n/P <</MCID 99>> BDC\nEMC\n')],
	['01-005', CONTENT, (text) => text.replace(/\/Artifact BMC\n([^]*?)EMC/, '$1')],
	['01-007', CATALOG, (text) => text.replace('/Marked true', '/Marked true /Suspects true')],
	['02-001', /\/S \/Note/, (text) => text.replace('/S /Note', '/S /Noot')],
	['02-004', /\/StructTreeRoot/, (text) => text.replace('/K [', '/RoleMap <</P /H1>> /K [')],
	['06-001', CATALOG, (text) => text.replace(/\/Metadata \d+ 0 R/, '')],
	['06-002', METADATA, (text) => text.replace('<pdfuaid:part>1</pdfuaid:part>', '')],
	['06-003', METADATA, (text) => text.replace(/<dc:title>.*<\/dc:title>/, '')],
	['07-001', CATALOG, (text) => text.replace('/DisplayDocTitle true', '')],
	['07-002', CATALOG, (text) => text.replace('/DisplayDocTitle true', '/DisplayDocTitle false')],
	['09-004', /\/S \/TD/, (text) => text.replace('/S /TD', '/S /P')],
	['09-005', /\/S \/LBody/, (text) => text.replace('/S /LBody', '/S /Sect')],
	['10-001', TO_UNICODE, (text) => text.replace(/<0001><[\da-f]+>/, '<0001><>')],
	['11-001', /\/Lang \(ar\)/, (text) => text.replace('/Lang (ar)', '/Lang ()')],
	['11-006', CATALOG, (text) => text.replace('/Lang (nb)', '')],
	['11-007', /\/Lang \(ti\)/, (text) => text.replace('/Lang (ti)', '')],
	['13-004', /\/S \/Figure/, (text) => text.replace(/\/Alt <[\da-f]+>/, '')],
	['14-002', /\/S \/H1/, (text) => text.replace('/S /H1', '/S /H2')],
	['14-003', /\/S \/H2/, (text) => text.replace('/S /H2', '/S /H3')],
	['14-007', /\/S \/H2/, (text) => text.replace('/S /H2', '/S /H')],
	['15-003', /\/S \/TH/, (text) => text.replace(/\/Scope \/\w+/, '')],
	['15-005', /\/S \/TR/, (text) => text.replace(/ \d+ 0 R\]/, ']')],
	['19-003', /\/S \/Note/, (text) => text.replace(/\/ID \(.*?\)/, '')],
	['19-004', /\(note00002\)>>|\/ID \(note00002\)/, (text) => text.replace('note00002', 'note00001')],
	['20-001', CATALOG, (text) => text.replace('/Lang', '/OCProperties <<>> /Lang')],
	['21-001', FILE, (text) => text.replace(/\/UF <[\da-f]+>/, '')],
	['28-002', PAGE, (text) => text.replace('/Tabs /S', '/Tabs /S /Annots []')],
	['28-009', PAGE, (text) => text.replace('/Tabs /S', '/Tabs /R')],
	['30-001', /\/Subtype \/Form/, (text) => text.replace('/Subtype', '/Ref <<>> /Subtype')],
	['30-002', /\/Subtype \/Form/, (text) => text.replace('stream\n', 'stream\n/P <</MCID 0>> BDC EMC\n')],
	['31-004', DESCENDANT, (text) => text.replace(/\/CIDToGIDMap \d+ 0 R/, '/CIDToGIDMap /Other')],
	['31-005', DESCENDANT, (text) => text.replace(/\/CIDToGIDMap \d+ 0 R/, '')],
	['31-006', FONT, (text) => text.replace('/Identity-H', '/UniJIS-UTF16-H')],
	['31-009', /\/FontFile2/, (text) => text.replace(/\/FontFile2 \d+ 0 R/, '')],
	['31-016', DESCENDANT, (text) => text.replace(/\/W \[0 \[(\S+) \S+/, '/W [0 [$1 17')],
	['31-027', FONT, (text) => text.replace(/\/ToUnicode \d+ 0 R/, '')],
	['31-028', TO_UNICODE, (text) => text.replace(/<0001><[\da-f]+>/, '<0001><0000>')],
	['31-029', TO_UNICODE, (text) => text.replace(/<0001><[\da-f]+>/, '<0001><feff>')],
	['31-030', CONTENT, (text) => text.replace(/\[<[\da-f]{4}/, '[<0000')],
	['A 6.1.7.2', TO_UNICODE, (text) => text.replace('<<', '<</Filter /LZWDecode ')],
	['A 6.1.13', PAGE, (text) => text.replace(/\/MediaBox \[.*?\]/, '/MediaBox [0 0 20000 800]')],
	['A 6.2.2', CONTENT, (text) => text.replace('BT', 'BT 1 2 wrong')],
	['A 6.2.2', CONTENT, (text) => text.replace(/\/S1 Do/, '/S99 Do')],
	['A 6.2.3', CATALOG, (text) => text.replace(/\/OutputIntents \[.*?\]/, '')],
	['A 6.2.3', INTENT, (text) => text.replace(/\/DestOutputProfile \d+ 0 R/, '')],
	['A 6.2.4.3', CONTENT, (text) => text.replace(/\S+ \S+ \S+ rg/, '0 0 0 1 k')],
	['A 6.2.8', /\/Subtype \/Image/, (text) => text.replace('/Subtype', '/Interpolate true /Subtype')],
	['A 6.2.11.7.3', TO_UNICODE, (text) => text.replace(/<0001><[\da-f]+>/, '<0001><e001>')],
	['A 6.5.1', CATALOG, (text) => text.replace(/\/OpenAction \[.*?\]/, '/OpenAction <</S /JavaScript>>')],
	['A 6.5.2', CATALOG, (text) => text.replace('/Lang', '/AA <<>> /Lang')],
	['A 6.6.2.3', METADATA, (text) => text.replace(/<pdfaProperty:name>part/, '<pdfaProperty:name>other')],
	['A 6.6.3', /\/Producer/, (text) => text.replace('/Producer (', '/Producer (Not ')],
	['A 6.6.3', METADATA, (text) => text.replace(/<xmp:CreateDate>20/, '<xmp:CreateDate>19')],
	['A 6.6.4', METADATA, (text) => text.replace('<pdfaid:part>3', '<pdfaid:part>2')],
	['A 6.7.2.2', CATALOG, (text) => text.replace('/Marked true', '/Marked false')],
	['A 6.8', FILE, (text) => text.replace('/AFRelationship /Source', '')],
	['A 6.8', CATALOG, (text) => text.replace(/\/AF \[.*?\]/, '')],
	['A 6.8', /\/EmbeddedFile\n?/, (text) => text.replace(/\/ModDate \(.*?\)/, '')],
	['32000 8.4.2', CONTENT, (text) => text.replace('\nq ', '\nq q ')],
	['32000 12.3.2', /\/Dest \[/, (text) => text.replace(/\/Dest \[\d+/, '/Dest [1')],
	['32000 12.3.3', /\/Type \/Outlines/, (text) => text.replace('/Count 2', '/Count 3')],
	['32000 14.6', CONTENT, (text) => text.replace(/EMC(?=[^]*?EMC)/, '')],
	['32000 14.7.2', /\/S \/LBody/, (text) => text.replace(/\/P \d+/, '/P 1')],
	['32000 14.7.4', CONTENT, (text) => text.replace('/MCID 1>>', '/MCID 0>>')]
];

test('nothing is wrong before a fault is planted', () => {
	expect(checkPdf(good).failures).toEqual([]);
	const repacked = plantFault(good, { where: CATALOG, change: (text) => `${text}\n` });
	expect(checkPdf(repacked).failures).toEqual([]);
});

test.each(faults.map(([point, where, change]) => ({ point, where, change })))(
	'the checker finds a planted fault of $point',
	({ point, where, change }) => {
		const { failures } = checkPdf(plantFault(good, { where, change }));
		expect(failures.some((failure) => failure.startsWith(`${point}:`))).toBe(true);
	}
);

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test.each([
	['A 6.1.2', (text: string) => text.replace(/%[\x80-\xFF]{4}/, '%abcd')],
	['A 6.1.3', (text: string) => text.replace(/\/ID \[.*?\]/, (id) => ' '.repeat(id.length))],
	['A 6.1.3', (text: string) => `${text.slice(0, text.lastIndexOf('%%EOF'))}%%EOF\n\n\n`],
	['A 6.1.3', (text: string) => text.replace('\n/Root ', '\n/Encrypt <<>> /Root ')],
	['26-002', (text: string) => text.replace('\n/Root ', '\n/Encrypt <</P 0>> /Root ')]
])('the checker finds a planted fault of %s in how the bytes lie', (point, change) => {
	const spoilt = change(latin1(good));
	expect(spoilt).not.toBe(latin1(good));
	const { failures } = checkPdf(Buffer.from(spoilt, 'latin1'));
	expect(failures.some((failure) => failure.startsWith(`${point}:`))).toBe(true);
});

test('more than fifty points are tried', () => {
	expect(new Set(faults.map(([point]) => point)).size).toBeGreaterThan(50);
});
