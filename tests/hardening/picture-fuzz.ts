/**
 * Takes spoilt files of pictures in and prints what became of them: `node tests/hardening/picture-fuzz.ts [count] [seed]`,
 * 20 000 files if not told otherwise. Not part of `npm test`, which takes 400 of the same kind. Ends with an error if a
 * file is neither taken nor refused, leaves something in a drawing that runs or asks, or takes more than two seconds.
 */
import { collectSpoilt } from './pictures/collectSpoilt.ts';

const [count = 20_000, seed = Date.now() % 1e6] = process.argv.slice(2).map(Number);
const outcome = await collectSpoilt(count, seed);
console.log(`seed ${String(seed)}`, outcome);
if (outcome.slowest > 2000) throw new Error(`A file took ${String(outcome.slowest)} ms`);
