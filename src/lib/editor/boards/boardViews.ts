import type { Component } from 'svelte';
import { type BoardId, type ShippedBoardId, isShippedBoard } from '#lib/plan/index.ts';
import PeopleBoard from './people/PeopleBoard.svelte';
import ProfileBoard from './ProfileBoard.svelte';
import FiveStepsBoard from './five/FiveStepsBoard.svelte';
import RoadBoard from './RoadBoard.svelte';
import SortBoard from './sort/SortBoard.svelte';
import WeekBoard from './WeekBoard.svelte';
import ZonesBoard from './ZonesBoard.svelte';

/** The picture each board is laid on. */
const VIEWS: Readonly<Record<ShippedBoardId, Component>> = {
	meg: ProfileBoard,
	'jeg-kan': ZonesBoard,
	sorter: SortBoard,
	'min-vei': RoadBoard,
	'min-uke': WeekBoard,
	'mine-folk': PeopleBoard,
	'fem-trinn': FiveStepsBoard,
	veivalg: ZonesBoard
};
export const viewOf = (board: BoardId): Component => (isShippedBoard(board) ? VIEWS[board] : ZonesBoard);

export { emblemOf } from './emblems.ts';
