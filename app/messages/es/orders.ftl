# Solicitudes de rotación, en español, para quienes las vigilan. A orders-plan- le sigue el código de un plan, a orders-cause- el de una
# causa, a orders-standing- el de una situación, a orders-said- lo que resultó de la solicitud.

orders-overdue = { $count ->
    [one] Una clave entregada sigue
   *[other] { $count } claves entregadas siguen
} sin anulación verificada después de { $days ->
    [one] un día
   *[other] { $days } días
}. Ver la lista.
orders-title = Rotación
orders-lead = Todas las claves entregadas, hasta que se verifique que una más nueva las sustituyó.
orders-picture = { $proven } verificadas, { $underway } en curso, { $asks } a la espera de una decisión, { $attention } que requieren atención
orders-picture-none = Todavía no se ha entregado ninguna clave.
orders-part-proven = Verificadas
orders-part-underway = En curso
orders-part-asks = A la espera de una decisión
orders-part-attention = Requieren atención
orders-tabs = Qué solicitudes
orders-standing-not-proven = Sin verificar
orders-standing-asks = A la espera de una decisión
orders-standing-needs-attention = Requieren atención
orders-standing-proven = Verificadas
orders-none = No hay ninguna.
orders-oldest = Desde el principio
orders-next = Más

orders-entry = { $device }, clave { $key }
orders-since = Entregada el
orders-age = { $days ->
    [0] hoy
    [one] hace un día
   *[other] hace { $days } días
 }
orders-is-overdue = Con retraso: sin verificar después de { $days ->
    [one] un día
   *[other] { $days } días
 }
orders-seen = Dispositivo visto por última vez el
orders-seen-never = La administración de dispositivos no ha visto el dispositivo
orders-incident = Incidente { $number }
orders-cause-self-service = Mostrada al propietario
orders-cause-helpdesk = Mostrada al soporte técnico
orders-cause-owner-change = Otro propietario, o de vuelta del servicio técnico
orders-cause-incident = Parte de un incidente
orders-cause-outside-read = Leída fuera de Rekey
orders-cause-by-hand = Solicitada a mano
orders-plan-at-once = Rotar de inmediato
orders-plan-rely-on-device = A cargo del dispositivo
orders-plan-ask = A la espera de una decisión
orders-plan-rely-on-device-detail = Se espera que el PC sustituya su clave por sí solo. Rekey vigila si lo hace.
orders-plan-ask-detail = El soporte técnico o el equipo de seguridad decide si la clave se sustituye ahora. Hasta entonces sigue sirviendo.

orders-now = Rotar ahora
orders-leave = Dejarlo al dispositivo
orders-new = Solicitar una rotación a mano
orders-new-lead = Se sustituye la clave más nueva del dispositivo, aunque Rekey no la haya mostrado.
orders-label = Nombre o número de serie del dispositivo
orders-why = Motivo
orders-why-by-hand = A mano
orders-why-owner-change = Volvió del servicio técnico o cambió de propietario
orders-order = Solicitar la rotación

orders-said-at-once = La rotación está solicitada. Abajo puede ver cómo avanza.
orders-said-rely-on-device = Queda a cargo del dispositivo. Rekey vigila si aparece una clave más nueva.
orders-said-ordered = La rotación está solicitada. Abajo puede ver cómo avanza.
orders-said-standing = Ya hay una solicitud para este dispositivo. Ella se encarga.
orders-said-no-device = Ningún dispositivo tiene este nombre o número de serie. No se solicitó nada.
orders-said-several-devices = Varios dispositivos tienen este nombre. No se solicitó nada: escriba el número de serie.
orders-said-no-key = No hay guardada ninguna clave de este dispositivo que se pueda sustituir. No se solicitó nada.
