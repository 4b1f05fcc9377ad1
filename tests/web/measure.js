// What a page looks like to old eyes and fingers: everything on it that is too small, too tight, too pale.
() => {
  const style = (e) => getComputedStyle(e);
  const seen = (e) => e.checkVisibility() && e.getClientRects().length > 0 && !e.closest(".skip, .unseen");
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
  const contrast = (e) => {
    const front = luminance(colour(e.closest("svg") ? style(e).fill : style(e).color).slice(0, 3));
    const part = e.matches(".on") ? [10, 86, 80] : [245, 231, 201]; // of the bar: teal, and else the darker sand
    const back = luminance(e.closest("svg") ? part : behind(e));
    return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
  };
  const least = (e) => (e.closest("header, footer, a, button, summary, .problem, .wrong, .fig, .lead") ? 4.5 : 7);
  const size = (e) => parseFloat(style(e).fontSize) * (e.closest("svg") ? e.getScreenCTM().a : 1);
  const line = (e) => parseFloat(style(e).lineHeight) / parseFloat(style(e).fontSize);
  const side = (e) => Math.min(e.getBoundingClientRect().width, e.getBoundingClientRect().height);
  const all = (what) => [...document.querySelectorAll(what)].filter(seen);
  const texts = all("body *").filter(
    (e) => e.matches("input[type=text], textarea") || [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()),
  );
  return {
    small: texts.filter((e) => size(e) < 17.9).map(start),
    tight: texts.filter((e) => !e.closest("svg, input, textarea") && line(e) < 1.3).map(start),
    pale: texts.filter((e) => contrast(e) < least(e)).map((e) => [contrast(e), start(e)]),
    main: all(".pick, .heard, main .go, main .second, .field input, textarea").filter((e) => side(e) < 60).map(start),
    other: all("a, button, summary, .slip input").filter((e) => side(e) < 44).map(start),
    levels: all("h1, h2, h3").map((e) => e.tagName),
    figures: all(".fig").map(size),
  };
};
