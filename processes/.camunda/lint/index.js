'use strict';

/* Plug-in of Camunda Modeler: put this folder into resources/plugins of the Modeler. */
module.exports = {
  name: 'Дорожная карта наставничества',
  script: './client.js'
};
