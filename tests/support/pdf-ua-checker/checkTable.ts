import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import type { Dict } from './syntax.ts';

/** Rows of one width, and a header for every cell, so that a reader can say which. */
export function checkTable(pdf: PdfReader, table: Dict, label: string, findings: Findings): void {
	const rows = pdf
		.list(table.get('K'))
		.map((row) => pdf.list(pdf.dict(row).get('K')).map((cell) => pdf.dict(cell)));
	const widths = rows.map((row) => row.reduce((sum, cell) => sum + spanOf(pdf, cell), 0));
	findings.expect(new Set(widths).size <= 1, `15-005: the rows of ${label} are not of one width`);
	const roles = rows.flat().map((cell) => pdf.name(cell.get('S')));
	findings.expect(roles.includes('TH'), `15-005: ${label} has no headers`);
}

function spanOf(pdf: PdfReader, cell: Dict): number {
	const span = pdf.dict(cell.get('A')).get('ColSpan');
	return typeof span === 'number' ? span : 1;
}
