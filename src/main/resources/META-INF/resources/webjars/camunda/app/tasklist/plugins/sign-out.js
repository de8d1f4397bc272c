// The application signs people in and out for all web apps at once, so Camunda's own login form,
// which follows "log out", gives way to the application's login page.
const leave = () => {
  if (location.hash.startsWith('#/login')) {
    location.replace('/login?logout');
  }
};

window.addEventListener('hashchange', leave);

export default [];
