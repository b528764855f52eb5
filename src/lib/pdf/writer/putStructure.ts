import type { PdfFile } from './PdfFile.ts';
import { StructElement } from './StructElement.ts';
import { asciiString, nums, textString } from './syntax.ts';

const ref = (id: number | undefined): string => `${String(id)} 0 R`;

function attributesOf({ role, scope, box }: StructElement): string {
	if (role === 'L') return ' /A <</O /List /ListNumbering /None>>';
	if (role === 'TH' && scope) return ` /A <</O /Table /Scope /${scope}>>`;
	if (role !== 'Figure' || !box) return '';
	const corners = nums(...[box.x, box.y, box.x + box.width, box.y + box.height].map(Math.round));
	return ` /A <</O /Layout /Placement /Block /BBox [${corners}]>>`;
}

/** Writes the structure tree and gives the number of its root. `owners` as the painter keeps them. */
export function putStructure(
	file: PdfFile,
	document: StructElement,
	owners: readonly (readonly StructElement[])[]
): number {
	const elements = [...document.all()];
	const ids = new Map(elements.map((element) => [element, file.reserve()]));
	const root = file.reserve();
	const notes: string[] = [];
	for (const element of elements) {
		const page = element.kids.find((kid) => 'page' in kid)?.page;
		const kids = element.kids.map((kid) => {
			if (kid instanceof StructElement) return ref(ids.get(kid));
			if (kid.page === page) return String(kid.id);
			return `<</Type /MCR /Pg ${ref(file.pageObject(kid.page))} /MCID ${String(kid.id)}>>`;
		});
		const id = ids.get(element) ?? 0;
		let body = `<</Type /StructElem /S /${element.role} /P ${ref(element.parent ? ids.get(element.parent) : root)}`;
		if (page !== undefined) body += ` /Pg ${ref(file.pageObject(page))}`;
		body += ` /K [${kids.join(' ')}]${attributesOf(element)}`;
		if (element.lang) body += ` /Lang ${asciiString(element.lang)}`;
		if (element.alt) body += ` /Alt ${textString(element.alt)}`;
		if (element.actualText) body += ` /ActualText ${textString(element.actualText)}`;
		if (element.role === 'Note') {
			const name = asciiString(`note${String(notes.length + 1).padStart(5, '0')}`);
			notes.push(`${name} ${ref(id)}`);
			body += ` /ID ${name}`;
		}
		file.fill(id, `${body}>>`);
	}
	const pages = owners.map(
		(page, index) => `${String(index)} [${page.map((owner) => ref(ids.get(owner))).join(' ')}]`
	);
	const parentTree = file.object(`<</Nums [${pages.join(' ')}]>>`);
	const idTree = notes.length > 0 ? ` /IDTree ${ref(putNotes(file, notes))}` : '';
	file.fill(
		root,
		`<</Type /StructTreeRoot /K [${ref(ids.get(document))}] /ParentTree ${ref(parentTree)}` +
			` /ParentTreeNextKey ${String(owners.length)}${idTree}>>`
	);
	return root;
}

function putNotes(file: PdfFile, notes: readonly string[]): number {
	const names = notes.map((note) => note.split(' ')[0] ?? '');
	return file.object(
		`<</Kids [<</Limits [${names[0] ?? ''} ${names.at(-1) ?? ''}] /Names [${notes.join(' ')}]>>]>>`
	);
}
