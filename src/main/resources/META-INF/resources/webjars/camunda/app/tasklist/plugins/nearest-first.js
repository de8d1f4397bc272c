// Tasklist sorts by the day of creation unless its address says otherwise: nearest deadline first.
const NEAREST_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

function sortNearestFirst() {
  const query = new URLSearchParams(window.location.hash.split('?')[1] || '');
  if (!query.has('sorting')) {
    query.set('sorting', NEAREST_FIRST);
    window.location.replace('#/?' + query.toString().replace(/\+/g, '%20'));
  }
}

sortNearestFirst();
window.addEventListener('hashchange', sortNearestFirst);

export default [];
