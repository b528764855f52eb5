/**
 * What one sheet of a poster shows. Each card, heading and text is told on the sheet that holds most of it; where a
 * part of it lies on another sheet too, it is only drawn there.
 */
import type { Area, Group, Item, Role } from '../../sheet.ts';
import { extentOf, meet, shared } from '../extentOf.ts';

const TOLD_WHOLE: ReadonlySet<Role> = new Set<Role>(['LI', 'H1', 'H2', 'H3', 'P', 'Figure', 'Note']);

/** `at` is which of the areas is shown. */
export function partOfPoster(items: readonly Item[], areas: readonly Area[], at: number): readonly Item[] {
	return items.flatMap((item) => seen(item, areas, at) ?? []);
}

function seen(item: Item, areas: readonly Area[], at: number): Item | undefined {
	const area = areas[at];
	const extent = extentOf(item);
	if (!area || !extent || !meet(extent, area)) return undefined;
	if (item.kind !== 'group') return item;
	if (TOLD_WHOLE.has(item.role))
		return homeOf(extent, areas) === at ? item : { kind: 'group', role: 'Artifact', children: [item] };
	const children = partOfPoster(item.children, areas, at);
	if (!children.some(isTold)) return { kind: 'group', role: 'Artifact', children };
	if (item.role === 'TR') return wholeRow(item, areas, at);
	const shown: Group = { ...item, children };
	return item.role === 'Table' && !hasHeads(shown) ? withoutTable(shown) : shown;
}

/** The first of those that hold most of it. */
function homeOf(extent: Area, areas: readonly Area[]): number {
	const held = areas.map((area) => shared(extent, area));
	return held.indexOf(Math.max(...held));
}

const isTold = (item: Item): boolean =>
	item.kind === 'group'
		? item.role !== 'Artifact' && item.children.some(isTold)
		: item.kind !== 'frame' && item.kind !== 'path';

/** A row of a table keeps all its cells, so that each stands in its column; empty ones where they are told elsewhere. */
function wholeRow(row: Group, areas: readonly Area[], at: number): Group {
	const children = row.children.flatMap((cell): readonly Item[] => {
		const shown = seen(cell, areas, at);
		if (cell.kind !== 'group') return shown ? [shown] : [];
		if (shown && isTold(shown)) return [shown];
		return [{ kind: 'group', role: 'TD', children: shown ? [shown] : [] }];
	});
	return { ...row, children };
}

const hasHeads = (item: Item): boolean =>
	item.kind === 'group' && (item.role === 'TH' || item.children.some(hasHeads));

/** Cells whose heads all stand on other sheets are no table: they are told one after the other. */
function withoutTable(item: Item): Item {
	if (item.kind !== 'group' || (item.role !== 'Table' && item.role !== 'TR' && item.role !== 'TD'))
		return item;
	const children = item.children.map(withoutTable);
	return { kind: 'group', role: children.some(isTold) ? 'Sect' : 'Artifact', children };
}
