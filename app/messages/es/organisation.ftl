# Las palabras de la organización. En español.

organisation-notice-title = Lea esto primero
organisation-notice-lead = Su organización le pide que acepte este texto antes de mostrar una clave de recuperación. Se le pregunta una vez en cada inicio de sesión.
organisation-notice-accept = Acepto
organisation-notice-refuse = No acepto: cerrar sesión
organisation-notice-other-language = Su organización no ha escrito este texto en su idioma.
organisation-notice-none = No hay nada que aceptar.
audit-event-1101 = Aviso de la organización aceptado
