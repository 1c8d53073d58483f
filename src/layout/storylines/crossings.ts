/** How often two lines cross, from each order to the next. Lines that are not in both orders do not cross. */
export function crossingsOf(orders: readonly (readonly unknown[])[]): number {
  let crossings = 0;
  for (let scene = 1; scene < orders.length; scene++) {
    const place = new Map((orders[scene] as readonly unknown[]).map((line, index) => [line, index]));
    const both = (orders[scene - 1] as readonly unknown[]).flatMap((line) => place.get(line) ?? []);
    for (let one = 0; one < both.length; one++)
      for (let other = one + 1; other < both.length; other++)
        if ((both[one] as number) > (both[other] as number)) crossings++;
  }
  return crossings;
}
