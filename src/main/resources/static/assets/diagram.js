// Draws a model; marks where a programme's tokens stand, or the one element that is asked for.
(async function () {
  const place = document.getElementById('diagram');
  const viewer = new BpmnJS({ container: place });
  const [model, position] = await Promise.all([
    fetch(place.dataset.model).then(function (it) { return it.text(); }),
    place.dataset.position ? fetch(place.dataset.position).then(function (it) { return it.json(); }) : {}
  ]);
  await viewer.importXML(model);
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  Object.keys(position).forEach(function (element) {
    if (!viewer.get('elementRegistry').get(element)) { return; }
    canvas.addMarker(element, 'here');
    const count = document.createElement('span');
    count.className = 'token';
    count.textContent = position[element];
    viewer.get('overlays').add(element, { position: { top: -10, left: -10 }, html: count });
  });
  const asked = place.dataset.element && viewer.get('elementRegistry').get(place.dataset.element);
  if (asked) {
    canvas.addMarker(asked, 'here');
    const box = canvas.viewbox();
    const width = Math.min(box.outer.width, Math.max(900, asked.width * 6));
    const height = width * box.outer.height / box.outer.width;
    canvas.viewbox({ x: asked.x + asked.width / 2 - width / 2, y: asked.y + asked.height / 2 - height / 2, width: width, height: height });
  }
  place.dataset.drawn = 'yes';
})();
