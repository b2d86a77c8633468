# Los dibujos de las pantallas de recuperación. Los títulos y la etiqueta, como los escribe Windows.

screens-lead = ¿Qué imagen se parece más a su pantalla? Puede haber pequeñas diferencias. El anillo rodea lo que debe escribir: los 8 primeros caracteres del ID de la clave de recuperación.
screens-title = Recuperación de BitLocker
screens-title-24h2 = Escriba la clave de recuperación
screens-label = Id. de clave de recuperación
screens-10 = Windows 10
screens-10-text = Una pantalla azul. El ID de la clave de recuperación está debajo del cuadro para escribir, en la línea que sigue a F1‑F10. Más abajo la pantalla está casi vacía.
screens-11 = Windows 11
screens-11-text = Una pantalla azul. El ID de la clave de recuperación está debajo del cuadro para escribir, en la línea que sigue a F1‑F10. Más abajo hay direcciones que empiezan por aka.ms.
screens-11-24h2 = Windows 11, versión 24H2 y posteriores
screens-11-24h2-text = Una pantalla casi negra. Debajo del cuadro para escribir dice «Id. de clave de recuperación», y el ID está en la línea siguiente.
