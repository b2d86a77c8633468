# Incidentes, en español, para quienes responden a ellos; y lo que lee quien dice «no fui yo», con lo que se abre uno.
# A incidents-said- le sigue el resultado de una acción, a incidents-state- el estado de un incidente.

incidents-title = Incidentes
incidents-lead = Visualizaciones de claves de las que alguien debe responder. Un incidente rota juntas todas sus claves.
incidents-open = Abrir un incidente
incidents-none = Todavía no se ha abierto ningún incidente.
incidents-older = Anteriores
incidents-newest = Más recientes
incidents-state-open = Abierto
incidents-state-rotating = En rotación
incidents-state-closed = Cerrado
incidents-opened = Abierto por { $name }
incidents-count = { $count ->
    [one] una visualización de una clave
   *[other] { $count } visualizaciones de claves
 }
incidents-number = Incidente { $number }
incidents-back = Todos los incidentes

incidents-new-lead = Por ejemplo, todas las claves que alguien del soporte técnico vio desde el lunes: su dirección en Personas y la fecha del lunes en Desde.
incidents-field-title = De qué se trata
incidents-field-people = Personas
incidents-field-people-hint = Direcciones, separadas por comas. Claves que vieron o que se mostraron para ellas.
incidents-field-devices = Dispositivos
incidents-field-devices-hint = Nombres, separados por comas. Sin personas ni dispositivos, solo cuentan las fechas.
incidents-field-from = Desde
incidents-field-until = Hasta
incidents-field-time-hint = Un día o un minuto en UTC: 2026-11-22 o 2026-11-22T09:00
incidents-new-disclosure = Empieza con la visualización { $disclosure }.
incidents-mistake = Revise esto.

incidents-picked = Cómo se seleccionó
incidents-picked-people = Claves vistas por, o mostradas para
incidents-picked-devices = Claves de
incidents-picked-from = Desde
incidents-picked-until = Hasta
incidents-picked-all = No se indicó ninguna persona, dispositivo ni fecha.
incidents-rotation = Las claves
incidents-rotate-what = { $count ->
    [one] Hay una visualización de una clave. Esa clave se sustituye si no se ha verificado su anulación.
   *[other] Hay { $count } visualizaciones de claves. Se sustituye cada clave cuya anulación no se ha verificado, una por unidad.
 }
incidents-rotate = Rotar todas las claves ahora
incidents-stop = Detener
incidents-resume = Reanudar
incidents-progress = { $placed } de { $total } solicitadas, { $proven } verificadas, { $attention } que requieren atención
incidents-seconds = { $seconds ->
    [one] Falta alrededor de un segundo para que todas estén solicitadas.
   *[other] Faltan alrededor de { $seconds } segundos para que todas estén solicitadas.
 }
incidents-stopped = Detenido. Lo solicitado sigue, el resto espera.
incidents-placed = Todas están solicitadas. En Rotación y más abajo se ve si están verificadas.
incidents-no-target = Ya se verificó la anulación de todas las claves.
incidents-renews = Esta página se actualiza sola cada { $seconds } segundos.
incidents-still = Pausar la página para escribir un hallazgo
incidents-goes-on = Dejar que la página vuelva a actualizarse
incidents-part-proven = Verificadas
incidents-part-attention = Requieren atención
incidents-part-placed = Solicitadas
incidents-part-left = Aún sin solicitar

incidents-findings = Hallazgos
incidents-findings-none = Todavía no se ha anotado ninguno.
incidents-finding-by = de { $name }
incidents-finding-text = Qué se encontró
incidents-finding-link = Enlace
incidents-finding-link-hint = Dónde hay más información. Empieza por https://. Puede quedar vacío.
incidents-finding-add = Agregar hallazgo
incidents-close = Cerrar este incidente
incidents-close-summary = En qué quedó
incidents-close-what = Las solicitudes en curso siguen. Un incidente cerrado no se puede volver a abrir.
incidents-close-button = Cerrar incidente
incidents-closed-by = Cerrado por { $name }
incidents-report = Descargar el informe
incidents-report-what = Todas las visualizaciones, solicitudes y hallazgos en un archivo.

incidents-disclosures = Las visualizaciones
incidents-disclosures-some = Las { $shown } más recientes de { $count }. El informe las contiene todas.
incidents-disclosure-for = para { $name }
incidents-disclosure-for-you = para usted
incidents-disclosure-case = Caso { $number }

incidents-not-me = No fui yo
incidents-not-me-title = ¿No fue usted?
incidents-not-me-what = Usted dice que no tiene nada que ver con esto:
incidents-not-me-then = Entonces pasa esto:
incidents-not-me-rotate = Se solicita una clave nueva, así esta deja de servir.
incidents-not-me-sessions = A quien la vio se le cierran todas las sesiones. Si fue con la cuenta de usted, también se cierra la suya.
incidents-not-me-team = Se avisa al equipo de seguridad de su organización. Le harán preguntas.
incidents-not-me-yes = Sí, no fui yo
incidents-not-me-cancel = Cancelar

incidents-said-reported = Gracias. Se solicitó una clave nueva y se avisó al equipo de seguridad.
incidents-said-opened = El incidente está abierto. Lo siguiente: rotar sus claves.
incidents-said-started = Las claves se están rotando.
incidents-said-stopped = Detenido. Lo solicitado sigue.
incidents-said-noted = Se agregó el hallazgo.
incidents-said-closed = El incidente está cerrado.
incidents-said-nobody = De las personas que escribió, la número { $number } no se conoce. No se abrió nada.
incidents-said-no-device = De los dispositivos que escribió, el número { $number } no se conoce. No se abrió nada.
incidents-said-nothing-picked = No se seleccionó nada, o más de 5000 visualizaciones: ábralo por partes.
incidents-said-no-title = Diga en una línea de qué se trata.
incidents-said-bad-time = Una de las fechas no se pudo leer. No se abrió nada.

incidents-report-made = Este informe se hizo el { $when }.
incidents-report-when = Cuándo
incidents-report-who = Quién la vio
incidents-report-what-for = Para quién y por qué vía
incidents-report-key = Dispositivo y clave
incidents-report-reference = Referencia y caso
incidents-report-state = Qué ha sido de ella
