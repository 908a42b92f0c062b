/** Gives the lines of a block by their numbers, from 1. It is looked for line ends when a line is first asked for. */
export function linesOfBlock(block: Uint8Array): (line: number) => Uint8Array {
  let starts: readonly number[] | undefined;
  return (line) => {
    starts ??= startsIn(block);
    return block.subarray(starts[line - 1], (starts[line] ?? block.length + 1) - 1);
  };
}

function startsIn(block: Uint8Array): readonly number[] {
  const starts = [0];
  for (let end = block.indexOf(LINE_FEED); end >= 0; end = block.indexOf(LINE_FEED, end + 1)) starts.push(end + 1);
  return starts;
}

const LINE_FEED = 0x0a;
