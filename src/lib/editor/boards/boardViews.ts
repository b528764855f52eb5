import type { Component } from 'svelte';
import { type BoardId, type ShippedBoardId, isShippedBoard } from '#lib/plan/index.ts';
import OwnBoard from '../house/OwnBoard.svelte';
import KnowBoard from './know/KnowBoard.svelte';
import PeopleBoard from './people/PeopleBoard.svelte';
import ProfileBoard from './ProfileBoard.svelte';
import FiveStepsBoard from './five/FiveStepsBoard.svelte';
import LanesBoard from './lanes/LanesBoard.svelte';
import RoadBoard from './RoadBoard.svelte';
import SortBoard from './sort/SortBoard.svelte';
import WeekBoard from './WeekBoard.svelte';

/** The picture each board is laid on. */
const VIEWS: Readonly<Record<ShippedBoardId, Component>> = {
	meg: ProfileBoard,
	'jeg-kan': KnowBoard,
	sorter: SortBoard,
	'min-vei': RoadBoard,
	'min-uke': WeekBoard,
	'mine-folk': PeopleBoard,
	'fem-trinn': FiveStepsBoard,
	veivalg: LanesBoard
};
export const viewOf = (board: BoardId): Component => (isShippedBoard(board) ? VIEWS[board] : OwnBoard);

export { emblemOf } from './emblems.ts';
