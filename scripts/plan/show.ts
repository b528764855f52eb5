import { planJson } from '#lib/exchange/index.ts';
import { readPlan } from './files.ts';

/** The plan in a file as JSON, in the order and shape of a plan file. */
export const show = async (from: string): Promise<string> => planJson((await readPlan(from)).plan);
