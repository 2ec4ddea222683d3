// A page that never rests: texts change, nodes come and go, attributes flip, so many a second.
const STEP = 50;

export function makeNoise(perSecond) {
  if (perSecond <= 0) return;
  const stage = document.createElement('div');
  stage.setAttribute('aria-hidden', 'true');
  stage.hidden = true;
  document.body.append(stage);
  let turn = 0;
  setInterval(() => {
    for (let count = 0; count < Math.ceil((perSecond * STEP) / 1000); count += 1) {
      turn += 1;
      const node = stage.childNodes[turn % 200];
      if (!node || turn % 3 === 0) {
        const fresh = document.createElement('p');
        fresh.append(String(turn));
        if (node) node.replaceWith(fresh);
        else stage.append(fresh);
      } else if (turn % 3 === 1) node.setAttribute('data-turn', String(turn));
      else node.firstChild.data = String(turn);
    }
  }, STEP);
}
