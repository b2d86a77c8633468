# Preparación, en español: si la gente vuelve a entrar, y nadie más. A readiness-found-, readiness-why- y readiness-do- les sigue el código de un
# hallazgo, a readiness-check- el de una comprobación, a readiness-verdict- y readiness-overall- el de un veredicto, a readiness-feature- el de
# una función, a readiness-reading- el de una comprobación con avance, a readiness-file- el de un archivo de directiva, a readiness-own- el de
# un motivo.

readiness-title = Preparación
readiness-lead = Si un PC de su organización se bloqueara ahora, ¿podría volver a entrar su propietario, y nadie más? Rekey lo mira y no cambia nada.
readiness-check-now = Comprobar ahora
readiness-check-again = Comprobar otra vez
readiness-last = La última comprobación
readiness-last-see = Ver lo que se encontró
readiness-earlier = Comprobaciones anteriores
readiness-none = Todavía no se ha comprobado nada.
readiness-what = Qué se comprueba
readiness-by = por { $name }
readiness-by-doctor = desde la línea de comandos, con rekey doctor
readiness-under-way = En curso
readiness-back = Todas las comprobaciones
readiness-number = Comprobación { $number }

readiness-check-permissions = Los permisos de Rekey
readiness-check-permissions-what = Tiene concedido todo lo que necesita, y nada más.
readiness-check-escrow = Claves guardadas
readiness-check-escrow-what = Los dispositivos guardaron sus claves y las directivas se encargan de ello.
readiness-check-self-service = Autoservicio
readiness-check-self-service-what = Cada persona puede leer las claves de sus dispositivos, y el directorio sabe de quién son.
readiness-check-helpdesk = Soporte técnico
readiness-check-helpdesk-what = El personal de soporte puede leer claves, y nada más amplio.
readiness-check-audit-trail = El registro de Entra
readiness-check-audit-trail-what = Una clave que leyó Rekey aparece en el propio registro de Entra.
readiness-check-rotation = Rotación
readiness-check-rotation-what = Las claves que se mostraron se sustituyen de verdad.

readiness-verdict-good = Bien
readiness-verdict-not-known = No se sabe
readiness-verdict-attention = Requiere atención
readiness-verdict-bad = Hay que corregirlo
readiness-overall-good = Todo lo que se comprobó está como debe estar.
readiness-overall-not-known = No se encontró nada mal, pero no se pudo mirar todo.
readiness-overall-attention = Funciona, pero no para todos, no por mucho tiempo, o se permite más de lo necesario.
readiness-overall-bad = Algo no funciona o no es seguro. Corríjalo antes de que alguien necesite una clave.
readiness-picture = { $count ->
    [one] Un hallazgo
   *[other] { $count } hallazgos
 }: { $bad } por corregir, { $attention } que requieren atención, { $unknown } que no se saben, { $good } bien

readiness-run-title = Comprobación de la preparación
readiness-run-empty = Esta comprobación terminó sin resultado: Rekey se detuvo entretanto o su base de registros no respondió.
readiness-progress = { $done } de { $checks } comprobaciones terminadas. Ahora: { $check }
readiness-reading-escrow = { $done ->
    [one] Un dispositivo o clave leído hasta ahora
   *[other] { $done } dispositivos y claves leídos hasta ahora
 }
readiness-reading-self-service = Propietario consultado en { $done } de { $of } dispositivos
readiness-reading-helpdesk = { $done } de { $of } personas de soporte revisadas
readiness-renews = Esta página se actualiza cada segundo. Puede salir de ella: la comprobación sigue.
readiness-still = Dejar de actualizar
readiness-goes-on = Volver a actualizar
readiness-checks = Las seis comprobaciones
readiness-why = Por qué importa
readiness-do = Qué hacer
readiness-request = En lugar de eso, un administrador puede enviar esta petición a Microsoft Graph, por ejemplo con Graph Explorer.
readiness-request-own = Lo que está entre llaves es propio de su organización: póngalo antes de enviarla.
readiness-file-save-and-require = Descargar la directiva que guarda y exige las contraseñas de recuperación
readiness-file-rotation = Descargar la directiva que sustituye las contraseñas de recuperación
readiness-file-where = Impórtela en el centro de administración de Intune: Dispositivos > Configuración > Crear > Importar directiva. Nadie la recibe hasta que usted la asigne.
readiness-orders = Ver estas solicitudes
readiness-names-devices = Qué dispositivos ({ $count })
readiness-names-policies = Las directivas que se leyeron ({ $count })
readiness-names-permissions = Qué permisos ({ $count })
readiness-names-people = Quién ({ $count })
readiness-more = y { $count } más
readiness-take = Llevarse los hallazgos
readiness-take-json = Como JSON
readiness-take-csv = Como CSV, para una hoja de cálculo

readiness-feature-key-metadata = claves guardadas, sin leerlas
readiness-feature-application-keys = claves, leídas con el propio permiso de Rekey
readiness-feature-devices = dispositivos y sus propietarios
readiness-feature-managed-devices = lo que Intune sabe de los dispositivos
readiness-feature-rotation = solicitar rotaciones
readiness-feature-device-policies = directivas de BitLocker
readiness-feature-tenant-switch = el interruptor del autoservicio
readiness-feature-people = personas, sus responsables y sus cuentas
readiness-feature-scope = grupos y unidades administrativas
readiness-feature-reconciliation = el registro de auditoría de Entra
readiness-feature-roles = los roles del personal de soporte
readiness-feature-permissions = los permisos de Rekey

-readiness-add-permission = En el centro de administración de Entra, abra Registros de aplicaciones > Rekey > Permisos de API > Agregar un permiso > Microsoft Graph > Permisos de la aplicación. Agregue

readiness-found-permission-missing = Falta el permiso { $permission }. Se necesita para: { $feature }.
readiness-why-permission-missing = Lo que no tiene su permiso falla cuando alguien lo necesita, y no antes.
readiness-do-permission-missing = { -readiness-add-permission } { $permission } y después elija Conceder consentimiento del administrador.
readiness-found-permissions-enough = { $features ->
    [one] La única función en uso tiene el permiso que necesita.
   *[other] Cada una de las { $features } funciones en uso tiene el permiso que necesita.
 }
readiness-found-permissions-needless = { $count ->
    [one] Un permiso concedido no sirve para nada, o no para más que otro menor que también está concedido.
   *[other] { $count } permisos concedidos no sirven para nada, o no para más que otros menores que también están concedidos.
 }
readiness-why-permissions-needless = Lo que Rekey puede hacer y no necesita solo ayuda a quien consiga entrar en él.
readiness-do-permissions-needless = En el centro de administración de Entra, abra Registros de aplicaciones > Rekey > Permisos de API. Revoque el consentimiento del administrador de estos permisos y después quítelos.

readiness-found-escrow-no-devices = En el directorio no figura ningún dispositivo Windows habilitado que esté unido a su organización.
readiness-why-escrow-no-devices = Sin dispositivos, nadie puede decir si sus claves están guardadas.
readiness-do-escrow-no-devices = Mire en el centro de administración de Entra, en Dispositivos > Todos los dispositivos. Cuando ahí haya dispositivos unidos, compruebe otra vez.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [one] El único dispositivo tiene guardada una clave de recuperación de su unidad de Windows.
       *[other] Los { $devices } dispositivos tienen guardada una clave de recuperación de su unidad de Windows.
     }
    [one] Uno de { $devices } dispositivos no tiene guardada ninguna clave de recuperación de su unidad de Windows. El { $percent } por ciento tiene una.
   *[other] { $without } de { $devices } dispositivos no tienen guardada ninguna clave de recuperación de su unidad de Windows. El { $percent } por ciento tiene una.
 }
readiness-why-escrow-share = Cuando uno de ellos se bloquee, nadie podrá abrir su unidad: ni su propietario ni el soporte técnico.
readiness-do-escrow-share = En cada uno de ellos, abra PowerShell como administrador. (Get-BitLockerVolume C:).KeyProtector muestra el ID de la contraseña de recuperación, y BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId con ese ID la guarda. Donde BitLocker esté desactivado, actívelo primero. Por qué un dispositivo no pudo guardar su clave lo indica Intune en Dispositivos > Supervisar > Estado de cifrado del dispositivo.
-readiness-keys-stop = Averigüe qué crea claves nuevas en ellos, casi siempre un script que se ejecuta en cada arranque, y deténgalo. No se pueden quitar claves sueltas de Entra ID: solo desaparecen con el objeto del dispositivo, y entonces todas.
readiness-found-escrow-keys-at-limit = { $count ->
    [one] Un dispositivo tiene { $limit } claves guardadas. Entra ID no conserva más.
   *[other] { $count } dispositivos tienen { $limit } claves guardadas. Entra ID no conserva más.
 }
readiness-why-escrow-keys-at-limit = Su próxima clave no se podrá guardar. Después de la próxima rotación nadie podría abrir sus unidades.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } Después, vuelva a unir cada dispositivo a Entra ID y asegúrese de que su clave está guardada antes de eliminar el objeto antiguo.
readiness-found-escrow-keys-near-limit = { $count ->
    [one] Un dispositivo tiene guardadas casi tantas claves como Entra ID conserva por dispositivo: { $limit }.
   *[other] { $count } dispositivos tienen guardadas casi tantas claves como Entra ID conserva por dispositivo: { $limit }.
 }
readiness-why-escrow-keys-near-limit = Cuando no quede sitio, la próxima clave no se podrá guardar y nadie podría abrir la unidad.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } Vuelva a unir cada dispositivo a Entra ID antes de que no quede sitio.
readiness-found-escrow-keys-within-limit = Ningún dispositivo está cerca del límite de { $limit } claves guardadas. El que más tiene: { $most }.

-readiness-unclear = , o las directivas se contradicen
-readiness-setting = En las directivas de su configuración de BitLocker, establezca
-readiness-setting-new = Si no tiene ninguna, use la directiva de abajo.
readiness-found-escrow-save-on = Una directiva hace que las contraseñas de recuperación se guarden en Entra ID.
readiness-found-escrow-save-off = Una directiva desactiva que las contraseñas de recuperación se guarden en Entra ID.
readiness-found-escrow-save-not-set = Ninguna directiva asignada dice que las contraseñas de recuperación se guarden en Entra ID{ -readiness-unclear }.
-readiness-why-save = Una clave que nunca se guardó no se puede dar a nadie: un PC bloqueado sigue bloqueado.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } «Save BitLocker recovery information to AD DS for operating system drives» en True. El nombre dice AD DS, pero la opción vale también para Entra ID. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = Una directiva hace que la contraseña de recuperación se guarde antes de activar BitLocker.
readiness-found-escrow-require-off = Una directiva permite activar BitLocker antes de que la contraseña de recuperación esté guardada.
readiness-found-escrow-require-not-set = Ninguna directiva asignada dice que la contraseña de recuperación se guarde antes de activar BitLocker{ -readiness-unclear }.
-readiness-why-require = Así una unidad puede cifrarse aunque su clave nunca se haya guardado. Y sin esta opción un dispositivo no sustituye su clave.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } «Do not enable BitLocker until recovery information is stored to AD DS for operating system drives» en True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = Una directiva exige la contraseña de recuperación de 48 dígitos.
readiness-found-escrow-password-allowed = Una directiva permite la contraseña de recuperación de 48 dígitos, pero no la exige.
readiness-found-escrow-password-not-allowed = Una directiva no permite la contraseña de recuperación de 48 dígitos.
readiness-found-escrow-password-not-set = Ninguna directiva asignada dice que se exija la contraseña de recuperación de 48 dígitos{ -readiness-unclear }.
-readiness-why-password = Así una unidad puede cifrarse sin ella, y no hay nada que guardar ni nada que escribir.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = Entonces no hay ninguna clave que alguien pueda escribir en la pantalla azul.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } «Configure user storage of BitLocker recovery information» en «Require 48-digit recovery password». { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = en el centro de administración de Entra, en Dispositivos > Configuración del dispositivo, establezca «Restrict users from recovering the BitLocker key(s) for their owned devices» en No.
readiness-found-self-service-switch-on = Su organización permite que cada persona lea las claves de sus dispositivos.
readiness-found-self-service-switch-off = Su organización no permite que cada persona lea las claves de sus dispositivos.
readiness-why-self-service-switch-off = Quien se quede fuera tiene que llamar al soporte técnico: Entra ID le niega la clave.
readiness-do-self-service-switch-off = Si cada persona debe poder ayudarse por su cuenta: { -readiness-switch } Si no, déjelo así y el soporte técnico entrega todas las claves.
readiness-found-self-service-switch-off-application = Su organización no permite que cada persona lea las claves de sus dispositivos. Rekey lee las claves con su propio permiso, al que este interruptor no afecta.
readiness-why-self-service-switch-off-application = Entonces solo la propia directiva de Rekey decide si las personas obtienen sus claves. Debe decir lo que su organización quiere.
readiness-do-self-service-switch-off-application = Si cada persona debe poder ayudarse por su cuenta: { -readiness-switch } Si no, deje despite_tenant_switch desactivado en rekey.toml: Rekey respeta entonces el interruptor.
-readiness-primary-user = Asigne a cada uno un usuario primario: centro de administración de Intune > Dispositivos > Windows > el dispositivo > Propiedades > Usuario primario. Los dispositivos compartidos, a propósito, no lo tienen: sus claves las entrega el soporte técnico.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] No hay ningún dispositivo unido a Entra que necesite un propietario.
        [one] El único dispositivo unido a Entra tiene propietario.
       *[other] Cada uno de los { $devices } dispositivos unidos a Entra tiene propietario.
     }
    [not-known] No se encontró ningún dispositivo unido a Entra sin propietario, pero { $not-looked-up } de { $devices } no se consultaron: cada uno es una petición aparte.
   *[other] { $without } de { $devices } dispositivos unidos a Entra no tienen propietario.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }{ $not-looked-up } no se consultaron: cada uno es una petición aparte.
     }
 }
readiness-why-self-service-owners = La clave de un dispositivo sin propietario no se muestra a nadie en el autoservicio. Quien lo use tiene que llamar al soporte técnico.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [one] El único dispositivo con unión híbrida tiene un usuario primario en Intune.
       *[other] Cada uno de los { $devices } dispositivos con unión híbrida tiene un usuario primario en Intune.
     }
   *[other] { $without } de { $devices } dispositivos con unión híbrida no tienen usuario primario en Intune.
 }
readiness-why-self-service-hybrid = Un dispositivo con unión híbrida no tiene propietario hasta que tiene un usuario primario. Hasta entonces, su clave no se muestra a nadie en el autoservicio.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user en [readiness] de rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [one] Probado para { $person }, sin leer ninguna clave: el único dispositivo se encuentra y tiene una clave guardada.
       *[other] Probado para { $person }, sin leer ninguna clave: los { $devices } dispositivos se encuentran y tienen una clave guardada.
     }
   *[other] Probado para { $person }, sin leer ninguna clave: solo { $with } de { $devices } dispositivos tienen una clave guardada.
 }
readiness-why-self-service-dry-run = Lo que le pasa a esta persona le pasa a cualquiera con un dispositivo así.
readiness-do-self-service-dry-run = Guarde las claves de estos dispositivos, como se explica en Claves guardadas.
readiness-found-self-service-dry-run-nobody = La persona con la que se prueba el autoservicio no está en el directorio.
readiness-why-self-service-dry-run-nobody = Entonces nadie prueba el autoservicio antes de que alguien lo necesite.
readiness-do-self-service-dry-run-nobody = Ponga en { -readiness-test-user } la dirección de alguien que tenga un PC a su nombre.
readiness-found-self-service-dry-run-no-device = { $person }, con quien se prueba el autoservicio, no tiene ningún dispositivo Windows a su nombre.
readiness-why-self-service-dry-run-no-device = Quien no tiene un dispositivo no encuentra nada aquí y tiene que llamar al soporte técnico.
readiness-do-self-service-dry-run-no-device = Si esta persona tiene un PC, asígnela en Intune como su usuario primario. Si no, ponga en { -readiness-test-user } a alguien que tenga uno.

-readiness-helpdesk-role = En el centro de administración de Entra, en Roles y administradores > Nuevo rol personalizado, cree un rol con las acciones microsoft.directory/bitlockerKeys/key/read y microsoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = Nadie de soporte ha trabajado en el caso de una persona que llama en los últimos 30 días.
readiness-why-helpdesk-nobody = Rekey mira los roles de quienes lo hacen. Por eso no se sabe si alguien de soporte podría leer una clave.
readiness-do-helpdesk-nobody = Pida a alguien de soporte que abra un caso y busque a una persona que llama. Después compruebe otra vez.
readiness-found-helpdesk-global-administrator = { $people ->
    [one] Una persona de soporte es Administrador global.
   *[other] { $people } personas de soporte son Administrador global.
 }
readiness-why-helpdesk-global-administrator = Quien se apodere de una cuenta así tiene toda su organización. Para entregar claves no hace falta casi nada de eso.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }, asígneselo y haga que trabajen en esto sin ser Administrador global.
readiness-found-helpdesk-cannot-read = { $people ->
    [one] Una persona de soporte no tiene ningún rol que lea claves de recuperación.
   *[other] { $people } personas de soporte no tienen ningún rol que lea claves de recuperación.
 }
readiness-why-helpdesk-cannot-read = Confirmarían a quien llama y encontrarían la clave, y entonces Entra ID se la negaría.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role } y asígneselo.
readiness-found-helpdesk-cannot-find = { $people ->
    [one] Una persona de soporte no tiene ningún rol que consulte dispositivos.
   *[other] { $people } personas de soporte no tienen ningún rol que consulte dispositivos.
 }
readiness-why-helpdesk-cannot-find = En los portales de Microsoft no encuentran ningún dispositivo, si alguna vez faltara Rekey.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role } y asígneselo.
readiness-found-helpdesk-broader = { $people ->
    [one] Un rol de una persona de soporte permite más que encontrar dispositivos y leer claves.
   *[other] { $people } roles de personas de soporte permiten más que encontrar dispositivos y leer claves.
 } La lista dice quién, qué rol y cuántas acciones de más.
readiness-why-helpdesk-broader = A quien entrega claves le llaman desconocidos todo el día. Cuanto menos pueda su cuenta, menos se gana con un engaño.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. Asígneles este en su lugar, cuando el rol más amplio no sirva para nada más.
readiness-found-helpdesk-least = { $people ->
    [one] Los roles de la única persona de soporte permiten lo que el trabajo necesita, y nada más.
   *[other] Los roles de las { $people } personas de soporte permiten lo que el trabajo necesita, y nada más.
 }

readiness-found-audit-nothing-to-look-for = Rekey no leyó ninguna clave entre hace siete días y hace diez minutos, así que no hay nada que buscar en el registro de Entra.
readiness-why-audit-nothing-to-look-for = Entra ID anota cada lectura de una clave. Si también lo hace con Rekey solo se ve después de una lectura.
readiness-do-audit-nothing-to-look-for = Compruebe otra vez diez minutos después de que se muestre la próxima clave.
readiness-found-audit-found = La clave que Rekey leyó el { $at } (referencia { $reference }) aparece en el registro de Entra, { $seconds ->
    [0] en el mismo segundo
    [one] con un segundo de diferencia
   *[other] con { $seconds } segundos de diferencia
 }.
readiness-found-audit-not-found = La clave que Rekey leyó el { $at } (referencia { $reference }) no aparece en el registro de Entra.
readiness-why-audit-not-found = Dos registros que no saben el uno del otro demuestran lo que uno solo no puede. Ahora el registro de Entra no muestra quién vio qué clave.
readiness-do-audit-not-found = Mire en el centro de administración de Entra, en Registros de auditoría: categoría KeyManagement, actividad «Read BitLocker key», a esa hora. Si la lectura está ahí, compruebe otra vez dentro de una hora, porque el registro puede llegar con retraso. Si no, pregunte al soporte de Microsoft.

-readiness-why-setting = Un dispositivo que no puede sustituir su clave conserva la que se mostró, aunque Rekey solicite una nueva. Quien la haya leído puede usarla otra vez.
-readiness-do-setting = { -readiness-setting } «Configure Recovery Password Rotation» como activado tanto para los dispositivos unidos a Entra como para los de unión híbrida. { -readiness-setting-new }
readiness-found-rotation-setting-on = Una directiva hace que los dispositivos sustituyan su clave después de usarla.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [one] Una directiva hace que los dispositivos unidos a Entra sustituyan su clave después de usarla, pero un dispositivo tiene unión híbrida.
   *[other] Una directiva hace que los dispositivos unidos a Entra sustituyan su clave después de usarla, pero { $hybrid } dispositivos tienen unión híbrida.
 }
readiness-found-rotation-setting-off = Una directiva desactiva que los dispositivos sustituyan su clave después de usarla.
readiness-found-rotation-setting-not-set = Ninguna directiva asignada dice que los dispositivos sustituyan su clave después de usarla{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 versión 1909
readiness-found-rotation-windows-new-enough = De { $devices ->
    [one] un dispositivo
   *[other] { $devices } dispositivos
 }, ninguno tiene un Windows demasiado antiguo para sustituir su clave.{ $unknown ->
    [0] { "" }
    [one] { " " }De uno no se conoce la versión.
   *[other] { " " }De { $unknown } no se conoce la versión.
 }
readiness-found-rotation-windows-old = { $old } de { $devices } dispositivos tienen un Windows demasiado antiguo para sustituir su clave.{ $unknown ->
    [0] { "" }
    [one] { " " }De uno no se conoce la versión.
   *[other] { " " }De { $unknown } no se conoce la versión.
 }
readiness-why-rotation-windows-old = Una clave suya que se mostró sirve hasta que alguien la sustituya a mano.
readiness-do-rotation-windows-old = Actualícelos a { -readiness-build } (compilación { $build }) o posterior.
-readiness-prove = Recupere un PC de prueba con Rekey, desbloquéelo y déjelo encendido y conectado. Después mire en Rotación si su solicitud pasa a estar verificada.
readiness-found-rotation-never-proven = Aquí todavía no se ha verificado ninguna rotación.
readiness-why-rotation-never-proven = Solo una verificación demuestra que las claves que se mostraron dejan de servir de verdad.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = La última rotación se verificó hace { $days } días, el { $at }.
readiness-why-rotation-proven-long-ago = Puede que algo haya cambiado desde entonces sin que nadie lo notara.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = La última rotación se verificó { $days ->
    [0] en el último día
    [one] hace un día
   *[other] hace { $days } días
 }, el { $at }.
readiness-found-rotation-nothing-stuck = Ninguna clave que se mostró espera demasiado a que la sustituyan.
readiness-found-rotation-stuck = { $orders ->
    [one] Una clave que se mostró sigue sin anulación verificada después de siete días.
   *[other] { $orders } claves que se mostraron siguen sin anulación verificada después de siete días.
 }
readiness-why-rotation-stuck = Quien haya leído una clave así quizá todavía pueda abrir la unidad con ella.
readiness-do-rotation-stuck = Mire a qué espera cada solicitud. Casi siempre basta con encender y conectar el PC.
readiness-found-rotation-needs-attention = { $orders ->
    [one] Una solicitud de rotación requiere atención.
   *[other] { $orders } solicitudes de rotación requieren atención.
 }
readiness-why-rotation-needs-attention = Rekey no puede sustituir estas claves por sí solo. Puede que las que se mostraron todavía sirvan.
readiness-do-rotation-needs-attention = Cada solicitud dice qué se lo impide. Sustituya estas claves a mano.

-readiness-why-not-known = Lo que no se sabe puede estar bien o mal. Se ve cuando alguien necesita una clave.
-readiness-later = Compruebe otra vez en unos minutos. Si sigue igual, el registro de Rekey dice más.
readiness-found-directory-token-refused = Sin averiguar: { $asked }. Entra ID no aceptó el inicio de sesión de Rekey.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = Ejecute rekey doctor: dice qué respondió Entra ID. Casi siempre ha caducado el secreto o el certificado de Rekey.
readiness-found-directory-refused = Sin averiguar: { $asked }. Microsoft Graph se negó a responder.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission } y después elija Conceder consentimiento del administrador. Si ya está concedido, puede que a su organización le falte la licencia, por ejemplo la de Intune.
readiness-found-directory-not-found = Sin averiguar: { $asked }. Microsoft Graph no conoce lo que se le pidió.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = Sin averiguar: { $asked }. Microsoft Graph estaba saturado.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = Sin averiguar: { $asked }. No se pudo acceder a Microsoft Graph.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = Mire si el servidor de Rekey puede acceder a graph.microsoft.com. Después compruebe otra vez.
readiness-found-directory-failed = Sin averiguar: { $asked }. Microsoft Graph respondió con un error.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = Sin averiguar: { $asked }. Microsoft Graph no respondió a tiempo.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = Sin averiguar: { $asked }. Rekey no entiende lo que respondió Microsoft Graph.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = Sin averiguar: la base de registros de Rekey no respondió.
readiness-why-ledger-not-available = { -readiness-why-not-known } Y sin la base de registros, Rekey no muestra ninguna clave.
readiness-do-ledger-not-available = Ejecute rekey doctor y revise la base de datos.

readiness-own-title = ¿Podría volver a entrar?
readiness-own-lead = Imagine que uno de sus PC mostrara ahora la pantalla azul y pidiera su clave de recuperación.
readiness-own-yes = Sí. Si se bloqueara ahora, usted podría volver a entrar.
readiness-own-no = No. Si se bloqueara ahora, usted no podría volver a entrar por su cuenta.
readiness-own-key-stored = Su clave de recuperación está guardada.
readiness-own-no-key = No hay guardada ninguna clave de recuperación de este PC que usted pueda leer. Avise al soporte técnico ahora, no la mañana en que esté bloqueado.
readiness-own-device-disabled = Su organización deshabilitó este PC, por eso su clave no se muestra aquí. El soporte técnico puede averiguar por qué.
readiness-own-self-service-off = Su organización no permite que cada persona obtenga sus claves. El soporte técnico puede darle la clave.
readiness-own-too-many-keys = Hay tantas claves guardadas de este PC que pronto no habrá sitio para una nueva. Avise al soporte técnico.
readiness-own-not-seen-lately = No se ha visto en 90 días, así que quizá su clave más nueva no esté guardada. Enciéndalo y conéctelo a Internet.
readiness-own-tell = Avisar al soporte técnico sobre { $name }
readiness-own-none-title = No hay ningún PC a su nombre
readiness-own-none = En el directorio de su organización no figura ningún PC con Windows que sea suyo. Si usa uno, avise al soporte técnico ahora, no la mañana en que esté bloqueado.
readiness-own-link = ¿Podría volver a entrar por mi cuenta?
