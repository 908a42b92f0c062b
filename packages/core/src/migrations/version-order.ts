/** Whether a version comes after another; both are two numbers with a point between. */
export function isLater(version: string, than: string): boolean {
  const [major, minor] = numbers(version);
  const [otherMajor, otherMinor] = numbers(than);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}

function numbers(version: string): readonly [number, number] {
  const [major, minor] = version.split('.').map(Number);
  return [major ?? 0, minor ?? 0];
}
