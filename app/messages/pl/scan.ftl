# Po polsku: kierowanie aparatu na ekran odzyskiwania.

scan-button = Zeskanuj ekran
scan-title = Zeskanuj ekran
scan-private = Trzymaj aparat tak, aby wiersz z identyfikatorem klucza odzyskiwania był ostry i wypełniał obraz. Obraz zostaje na tym urządzeniu: nie jest wysyłany ani zachowywany.
scan-starting = Chwileczkę. Jeśli przeglądarka zapyta o aparat, zezwól na jego użycie.
scan-looking = Skieruj aparat na identyfikator klucza odzyskiwania.
scan-slow = Nic jeszcze nie odczytano. Zbliż aparat i trzymaj go na wprost ekranu, bez odbić światła. Możesz też zamknąć skanowanie i wpisać 8 pierwszych znaków.
scan-found = Jeden z Twoich kluczy ma ten identyfikator klucza odzyskiwania. Porównaj go ze swoim ekranem.
scan-question = Czy na Twoim ekranie jest dokładnie to?
scan-unread = Podkreślone znaki nie były wyraźne na obrazie. Porównaj przede wszystkim te znaki, jeśli widać je na ekranie.
scan-yes = Tak, dokładnie to
scan-no = Nie, zeskanuj ponownie
scan-cancel = Zamknij aparat
scan-filled = Identyfikator klucza odzyskiwania jest już w polu. Niczego jeszcze nie wysłano.
scan-refused = Nie wolno tu użyć aparatu. Zezwól na niego dla tej strony w ustawieniach przeglądarki albo zamknij skanowanie i wpisz 8 pierwszych znaków.
scan-no-camera = Nie można użyć żadnego aparatu. Zamknij skanowanie i wpisz 8 pierwszych znaków.
scan-in-use = Aparatu używa inna aplikacja lub strona. Zamknij ją i zeskanuj ponownie albo zamknij skanowanie i wpisz 8 pierwszych znaków.
scan-no-keys = Dla Twoich urządzeń nie zapisano żadnego klucza odzyskiwania, więc nie ma z czym porównać. Zadzwoń do helpdesku.
scan-failed = Skanowanie w tej chwili nie działa. Zamiast tego wpisz 8 pierwszych znaków.
