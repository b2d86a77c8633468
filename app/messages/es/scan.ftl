# Apuntar con la cámara a la pantalla de recuperación, en español.

scan-button = Escanear la pantalla
scan-title = Escanear la pantalla
scan-private = Sujete la cámara de modo que la línea con el ID de la clave de recuperación se vea nítida y llene la imagen. La imagen se queda en este dispositivo: no se envía ni se guarda.
scan-starting = Un momento. Si el navegador pide la cámara, permítalo.
scan-looking = Apunte con la cámara al ID de la clave de recuperación.
scan-slow = Todavía no se leyó nada. Acerque la cámara, justo delante de la pantalla y sin reflejos. También puede cerrar esto y escribir los 8 primeros caracteres.
scan-found = Una de sus claves tiene este ID de clave de recuperación. Compárelo con su pantalla.
scan-question = ¿Su pantalla muestra exactamente esto?
scan-unread = Los caracteres subrayados no se veían con claridad en la imagen. Compare sobre todo esos, si su pantalla los muestra.
scan-yes = Sí, exactamente esto
scan-no = No, escanear otra vez
scan-cancel = Cerrar la cámara
scan-filled = El ID de la clave de recuperación ya está puesto. Todavía no se envió nada.
scan-refused = Aquí no se puede usar la cámara. Permítala para esta página en la configuración del navegador, o cierre esto y escriba los 8 primeros caracteres.
scan-no-camera = No se puede usar ninguna cámara. Cierre esto y escriba los 8 primeros caracteres.
scan-in-use = Otra aplicación o página está usando la cámara. Ciérrela y vuelva a escanear, o cierre esto y escriba los 8 primeros caracteres.
scan-no-keys = No hay ninguna clave de recuperación guardada de sus dispositivos, así que no hay nada con que comparar. Llame al soporte técnico.
scan-failed = En este momento no se puede escanear. Escriba los 8 primeros caracteres.
