// Draws the programme's model and marks where its tokens stand.
(async function () {
  const place = document.getElementById('diagram');
  const viewer = new BpmnJS({ container: place });
  const [model, position] = await Promise.all([
    fetch(place.dataset.model).then(function (it) { return it.text(); }),
    fetch(place.dataset.position).then(function (it) { return it.json(); })
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
  place.dataset.drawn = 'yes';
})();
