# La página de inicio en un teléfono, la página sin red y la declaración de accesibilidad, en español.

install-title = Guarde esta página en su teléfono
install-lead = Ponga ahora Rekey en la pantalla de inicio de su propio teléfono. Así lo encontrará cuando su PC esté bloqueado, y le dirá qué hacer incluso sin red.
install-own = Solo en un teléfono suyo. En un dispositivo prestado no guarde nada: cuando cierra sesión en él, no queda nada de su cuenta.
install-keep = Este teléfono es mío: guardarla
install-remove = Volver a quitarla
install-kept = Guardada en este teléfono. Contiene una sola página de ayuda, ninguna clave y nada de su cuenta.
install-failed = No funcionó en este navegador. Aun así puede poner la página en la pantalla de inicio o guardarla como marcador.
install-home = En la pantalla de inicio
install-home-iphone = iPhone: el botón Compartir, abajo, y luego «Añadir a pantalla de inicio».
install-home-android = Android: el menú del navegador y luego «Añadir a pantalla de inicio» o «Instalar aplicación».
install-link = Este teléfono es mío: guardar esta página en él
start-borrowed = ¿Usa un teléfono o PC prestado? Cuando cierra sesión, en él no queda nada de su cuenta.

offline-title = No hay red
offline-lead = Rekey necesita internet para obtener su clave. Su PC espera: no se pierde nada y la clave que pide sigue siendo la misma.
offline-network = Active la Wi-Fi o los datos móviles, o use otro teléfono.
offline-note = Mientras tanto, anote los 8 primeros caracteres del ID de la clave de recuperación de la pantalla azul.
offline-call = ¿No encuentra ninguna red? Llame al soporte técnico: pueden leerle la clave por teléfono.
offline-again = Intentarlo de nuevo

accessibility-title = Accesibilidad
accessibility-lead = Rekey está hecho para que todo el mundo pueda usarlo, con prisa y con una sola mano. Está diseñado para cumplir las WCAG 2.2 en el nivel AA.
accessibility-how = Qué hacemos para ello
accessibility-keyboard = Todo funciona solo con el teclado, y el foco siempre se ve.
accessibility-screen-reader = Cada campo, botón y mensaje tiene un nombre que los lectores de pantalla leen en voz alta. El tiempo restante se anuncia cuando importa, no cada segundo.
accessibility-size = El texto se puede ampliar hasta el 400 por ciento, la página cabe en una pantalla de 320 píxeles en ambas orientaciones y los colores siguen su configuración.
accessibility-time = El tiempo para leer una clave se puede ampliar antes de que termine, diez veces si su organización no indica otra cosa.
accessibility-script = Cada paso funciona sin JavaScript, y nada depende solo del color, del sonido o del movimiento.
accessibility-tested-title = Cómo se prueba
accessibility-tested = Antes de publicar cada versión, una máquina comprueba cada página y cada estado: nombres, roles, contraste del texto de al menos 7 a 1, teclado, foco y texto al doble de su tamaño.
accessibility-limits-title = Lo que no podemos cambiar
accessibility-limit-blue-screen = La pantalla azul del PC es de Windows. No habla y es difícil de usar con un lector de pantalla. El soporte técnico puede leer y escribir con usted.
accessibility-limit-sign-in = La página de inicio de sesión es de Microsoft Entra.
accessibility-limit-live = Todavía no hemos hecho evaluar Rekey por un auditor externo.
accessibility-tell-title = ¿Algo no le funciona?
accessibility-tell = Diga al soporte técnico qué quería hacer y dónde se detuvo. También pueden recuperar su PC con usted.
accessibility-link = Accesibilidad
