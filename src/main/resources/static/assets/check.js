// Draws the models that were sent, legible and in full, and marks the elements that something is wrong with.
(async function () {
  const SMALLEST = 0.6;
  const MARGIN = 20;
  const ROOM_FOR_MARK = 28;
  /** A picture wider than the page is scrolled, not shrunk until nobody can read it. */
  function fit(place, canvas) {
    const drawn = canvas.viewbox().inner;
    const scale = Math.min(1, Math.max(SMALLEST, (place.clientWidth - 2 * MARGIN) / drawn.width));
    place.style.height = Math.ceil(drawn.height * scale + 2 * MARGIN) + ROOM_FOR_MARK + 'px';
    place.style.width = 'max(100%, ' + Math.ceil(drawn.width * scale + 2 * MARGIN) + 'px)';
    canvas.resized();
    canvas.viewbox({
      x: drawn.x - MARGIN / scale, y: drawn.y - MARGIN / scale,
      width: place.clientWidth / scale, height: place.clientHeight / scale
    });
  }
  for (const place of document.querySelectorAll('.diagram[data-model]')) {
    try {
      const viewer = new BpmnJS({ container: place });
      const answer = await fetch(place.dataset.model);
      if (!answer.ok) { throw new Error(); }
      await viewer.importXML(await answer.text());
      const counts = {};
      (place.dataset.problems || '').split(' ').forEach(function (it) { if (it) { counts[it] = (counts[it] || 0) + 1; } });
      Object.keys(counts).forEach(function (element) {
        if (!viewer.get('elementRegistry').get(element)) { return; }
        if (viewer.get('canvas').getRootElement().id === element) { place.classList.add('wrong-whole'); return; }
        viewer.get('canvas').addMarker(element, 'wrong');
        const count = document.createElement('span');
        count.className = 'token bad';
        count.textContent = counts[element];
        viewer.get('overlays').add(element, { position: { top: -10, left: -10 }, html: count });
      });
      fit(place, viewer.get('canvas'));
      place.dataset.drawn = 'yes';
    } catch (unreadable) {
      place.classList.add('undrawn');
      place.textContent = 'Схему нарисовать нельзя: файл не читается или в нём нет рисунка. Почему — в списке замечаний.';
      place.dataset.drawn = 'no';
    }
  }
})();
