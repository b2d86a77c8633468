# Die Zeichnungen der Wiederherstellungsbildschirme. Überschriften und Beschriftung, wie Windows sie schreibt.

screens-lead = Welches Bild ist Ihrem Bildschirm am ähnlichsten? Kleinigkeiten können anders sein. Der Ring zeigt, was Sie eintippen: die ersten 8 Zeichen der Wiederherstellungsschlüssel-ID.
screens-title = BitLocker-Wiederherstellung
screens-title-24h2 = Wiederherstellungsschlüssel eingeben
screens-label = Wiederherstellungsschlüssel-ID
screens-10 = Windows 10
screens-10-text = Ein blauer Bildschirm. Die Wiederherstellungsschlüssel-ID steht unter dem Eingabefeld, in der Zeile nach F1‑F10. Darunter ist der Bildschirm fast leer.
screens-11 = Windows 11
screens-11-text = Ein blauer Bildschirm. Die Wiederherstellungsschlüssel-ID steht unter dem Eingabefeld, in der Zeile nach F1‑F10. Darunter stehen Adressen, die mit aka.ms beginnen.
screens-11-24h2 = Windows 11, Version 24H2 und neuer
screens-11-24h2-text = Ein fast schwarzer Bildschirm. Unter dem Eingabefeld steht „Wiederherstellungsschlüssel-ID“, die ID selbst in der nächsten Zeile.
