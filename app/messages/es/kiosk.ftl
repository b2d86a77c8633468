# Los quioscos, en español.

nav-stations = Quioscos
activity-path-kiosk = en un quiosco
audit-path-kiosk = Quiosco
audit-events-10 = Quioscos
audit-event-10001 = Quiosco creado
audit-event-10002 = Código nuevo dado a un quiosco
audit-event-10003 = Quiosco inscrito
audit-event-10004 = Quiosco revocado
audit-event-10005 = Quiosco en uso

kiosk-lead = ¿Su PC muestra una pantalla azul y pide una clave de recuperación? Aquí obtiene la clave, en esta pantalla.
kiosk-begin = Iniciar sesión con su cuenta de trabajo
kiosk-wait = Un momento: este quiosco se está preparando para la siguiente persona.
kiosk-offline = Este quiosco no tiene conexión ahora mismo. Lo vuelve a intentar solo.
kiosk-finish = Terminar
kiosk-key-id-title = Escriba el ID de la clave de recuperación
kiosk-keypad = Teclado
kiosk-delete = Borrar el último carácter
kiosk-clear = Borrar todo
kiosk-key-after = Puede escribir la clave en su PC leyéndola en esta pantalla. Toque esta pantalla de vez en cuando para que siga abierta.

kiosk-still-here = ¿Sigue aquí?
kiosk-still-here-what = Si no responde, esta página se cierra en un momento y se cierra su sesión.
kiosk-here = Sigo aquí
kiosk-time-ends = Su tiempo en este quiosco termina en un momento. Justo después puede volver a iniciar sesión.

kiosk-scan = Con el escáner
kiosk-scan-what = Conecte el escáner al PC bloqueado y escanee uno de estos códigos: el escáner escribe los 48 dígitos.
kiosk-barcode = La clave como código de barras
kiosk-qr = La clave como código QR

kiosk-none-title = Esto no es un quiosco
kiosk-none = Ningún administrador ha configurado este navegador como quiosco. Aquí nadie puede iniciar sesión.
kiosk-revoked-title = Este quiosco se cerró
kiosk-revoked = Este quiosco ya no se acepta, o se configuró de nuevo en otro lugar. Aquí nadie puede iniciar sesión. Use otro quiosco o su teléfono, o llame al soporte técnico.
kiosk-none-admin = Administradores: creen un quiosco en Quioscos y escriban su código en /kiosk/enrol en este navegador.

kiosk-enrol-title = Configurar este navegador como quiosco
kiosk-enrol-lead = A partir de entonces este navegador solo muestra las páginas de un quiosco.
kiosk-code = Código
kiosk-code-hint = El código que se mostró a un administrador, por ejemplo K7QM-2XF4. Sirve una sola vez, durante diez minutos.
kiosk-code-refused = Ningún quiosco espera este código: está mal escrito, ya se usó o tiene más de diez minutos.
kiosk-enrol = Configurar el quiosco

kiosk-stations-title = Quioscos
kiosk-stations-lead = PC puestos a disposición de todos, donde cada persona obtiene las claves de sus propios dispositivos. Cada registro hecho en un quiosco lleva el nombre y el lugar del quiosco.
kiosk-stations-none = Todavía no hay ningún quiosco.
kiosk-stations-new = Un quiosco nuevo
kiosk-stations-make = Crear el quiosco
kiosk-stations-back = Todos los quioscos
kiosk-name = Nombre
kiosk-name-hint = Como dice su letrero, por ejemplo Quiosco 3.
kiosk-place = Lugar
kiosk-place-hint = Dónde está, por ejemplo Berlín, planta baja, junto a la recepción.
kiosk-state-waiting = Espera su código
kiosk-state-enrolled = En servicio
kiosk-state-revoked = Revocado
kiosk-station-made = Creado por { $name }
kiosk-station-revoked = Revocado por { $name }
kiosk-station-seen = Última vez visto
kiosk-station-unseen = Nunca visto
kiosk-station-code = Código nuevo
kiosk-station-revoke = Revocar

kiosk-code-title = El código del quiosco
kiosk-code-lead = Para { $name }, { $place }.
kiosk-code-open = En el navegador del quiosco, abra
kiosk-code-type = Escriba el código
kiosk-code-once = El código sirve una sola vez, durante diez minutos. Solo se muestra aquí; si lo pierde, cree uno nuevo.

kiosk-phone-begin = Iniciar sesión con su teléfono
kiosk-phone-scan = Apunte la cámara de su teléfono a este código, o abra
kiosk-phone-type = Escriba allí este código
kiosk-phone-account = Inicie sesión allí con su cuenta de trabajo
kiosk-phone-waits = Esperando a su teléfono. Esta pantalla continúa sola.
kiosk-phone-arrived = Ya he iniciado sesión en el teléfono
kiosk-phone-not-yet = Su teléfono aún no ha iniciado sesión. Termine allí primero y pulse de nuevo.
kiosk-phone-over = Este código ya no sirve.
kiosk-phone-again = Código nuevo
kiosk-phone-cancel = Cancelar
kiosk-phone-qr = La dirección como código QR
kiosk-phone-on = Se puede iniciar sesión en los quioscos con el propio teléfono (kiosk.device_code está activado). Quien convenza a alguien de escribir el código de un quiosco inicia sesión allí en su nombre. Ponga los quioscos donde se note a los extraños, o desactívelo.
