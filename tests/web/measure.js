// What a page looks like to old eyes and fingers: everything on it that is too small, tight, pale, near or cut.
() => {
  const style = (e) => getComputedStyle(e);
  const shown = (e) => !e.checkVisibility || e.checkVisibility(); // old browsers do not have it
  const seen = (e) => shown(e) && e.getClientRects().length > 0 && !e.closest(".skip, .enter, .unseen");
  const start = (e) => e.outerHTML.slice(0, 120);
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const colour = (text) => text.match(/[\d.]+/g).map(Number);
  const behind = (e) => {
    for (; e; e = e.parentElement) {
      const c = colour(style(e).backgroundColor);
      if (c.length < 4 || c[3] > 0) return c.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const over = (r, e) => r.left <= e.left + e.width / 2 && r.right >= e.left + e.width / 2;
  const drawn = (e) =>
    [...e.closest("svg").querySelectorAll("rect")].reverse().find(
      (r) => /^rgb/.test(style(r).fill) && over(r.getBoundingClientRect(), e.getBoundingClientRect()),
    );
  const contrast = (e) => {
    const front = luminance(colour(e.closest("svg") ? style(e).fill : style(e).color).slice(0, 3));
    const under = e.closest("svg") && drawn(e);
    const back = luminance(under ? colour(style(under).fill).slice(0, 3) : behind(e));
    return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
  };
  const least = (e) => (e.closest("header, footer, a, button, summary, .problem, .wrong, .fig, .lead") ? 4.5 : 7);
  const size = (e) => parseFloat(style(e).fontSize) * (e.closest("svg") ? e.getScreenCTM().a : 1);
  const line = (e) => parseFloat(style(e).lineHeight) / parseFloat(style(e).fontSize);
  const side = (e) => Math.min(e.getBoundingClientRect().width, e.getBoundingClientRect().height);
  const wide = document.documentElement.clientWidth;
  const inside = (r, out) => r.left >= out.left - 1 && r.right <= out.right + 1;
  const cut = (e) => {
    const picture = e.closest("svg");
    if (picture) return !inside(e.getBoundingClientRect(), picture.getBoundingClientRect());
    const clips = style(e).overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1;
    return clips || ![...e.getClientRects()].every((r) => inside(r, { left: 0, right: wide }));
  };
  // Two that a finger may mean: they do not overlap, and stand apart where they stand side by side.
  const near = ([a, b]) =>
    [...a.getClientRects()].some((r) =>
      [...b.getClientRects()].some(
        (s) =>
          Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 1 &&
          Math.max(r.left, s.left) - Math.min(r.right, s.right) < (a.closest("footer") ? 8 : -1),
      ),
    );
  const pairs = (list) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b])).filter(([a, b]) => !a.contains(b));
  const all = (what) => [...document.querySelectorAll(what)].filter(seen);
  const texts = all("body *").filter(
    (e) => e.matches("input[type=text], textarea") || [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()),
  );
  return {
    small: texts.filter((e) => size(e) < 17.9).map(start),
    tight: texts.filter((e) => !e.closest("svg, input, textarea") && line(e) < 1.29).map(start),
    pale: texts.filter((e) => contrast(e) < least(e)).map((e) => [contrast(e), start(e)]),
    main: all(".pick, .heard, main .go, main .second, .field input, textarea").filter((e) => side(e) < 60).map(start),
    other: all("a, button, summary, .slip input").filter((e) => !e.matches(".problem a") && side(e) < 44).map(start),
    near: pairs(all("a, button, summary")).filter(near).map((pair) => pair.map(start)),
    cut: texts.filter(cut).map(start),
    levels: all("h1, h2, h3").map((e) => e.tagName),
    figures: all(".fig").map(size),
  };
};
