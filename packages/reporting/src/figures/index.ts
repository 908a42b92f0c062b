export { count } from './count.js';
export { medianWait, type WaitFor } from './median-wait.js';
export { money } from './money.js';
export { rate } from './rate.js';
export { share, type ShareOf } from './share.js';
export { spreadOver } from './spread-over.js';
export { sharesOfAll } from './shares-of-all.js';
export { sharesOver } from './shares-over.js';
export { total } from './total.js';
