// Draws the models that were sent, and marks the elements that something is wrong with.
(async function () {
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
      viewer.get('canvas').zoom('fit-viewport', 'auto');
      place.dataset.drawn = 'yes';
    } catch (unreadable) {
      place.classList.add('undrawn');
      place.textContent = 'Схему нарисовать нельзя: файл не читается или в нём нет рисунка. Почему — в списке замечаний.';
      place.dataset.drawn = 'no';
    }
  }
})();
