# Po polsku: strona startowa na telefonie, strona bez sieci i deklaracja dostępności.

install-title = Zachowaj tę stronę na telefonie
install-lead = Dodaj teraz Rekey do ekranu początkowego własnego telefonu. Znajdziesz go tam, gdy Twój komputer się zablokuje, i nawet bez sieci dowiesz się, co robić.
install-own = Tylko na własnym telefonie. Na pożyczonym urządzeniu niczego nie zachowuj: po wylogowaniu nie zostanie tam nic z Twojego konta.
install-keep = To mój własny telefon: zachowaj
install-remove = Usuń z telefonu
install-kept = Zachowano na tym telefonie. To jedna strona pomocy, bez klucza i bez niczego z Twojego konta.
install-failed = W tej przeglądarce to się nie udało. Nadal możesz dodać stronę do ekranu początkowego albo zapisać ją jako zakładkę.
install-home = Na ekranie początkowym
install-home-iphone = iPhone: znak udostępniania na dole, potem „Do ekranu początkowego”.
install-home-android = Android: menu przeglądarki, potem „Dodaj do ekranu głównego” lub „Zainstaluj aplikację”.
install-link = To mój własny telefon: zachowaj na nim tę stronę
start-borrowed = Używasz pożyczonego telefonu lub komputera? Po wylogowaniu nie zostanie tam nic z Twojego konta.

offline-title = Nie ma sieci
offline-lead = Rekey potrzebuje internetu, aby pobrać Twój klucz. Komputer poczeka: nic nie przepadło, a klucz, o który prosi na ekranie, się nie zmienia.
offline-network = Włącz Wi-Fi lub dane komórkowe albo użyj innego telefonu.
offline-note = W tym czasie zapisz 8 pierwszych znaków identyfikatora klucza odzyskiwania z niebieskiego ekranu.
offline-call = Nie masz dostępu do żadnej sieci? Zadzwoń do helpdesku: mogą odczytać Ci klucz przez telefon.
offline-again = Spróbuj ponownie

accessibility-title = Dostępność
accessibility-lead = Rekey zaprojektowano tak, aby każdy mógł z niego korzystać, także w pośpiechu i jedną ręką. Ma spełniać wymagania WCAG 2.2 na poziomie AA.
accessibility-how = Co dla niej robimy
accessibility-keyboard = Wszystko działa przy użyciu samej klawiatury, a fokus jest zawsze widoczny.
accessibility-screen-reader = Każde pole, przycisk i komunikat ma nazwę, którą odczytują czytniki ekranu. Pozostały czas jest ogłaszany wtedy, gdy to ważne, a nie co sekundę.
accessibility-size = Tekst można powiększyć do 400 procent, strona mieści się na ekranie o szerokości 320 pikseli w obu orientacjach, a kolory są zgodne z Twoimi ustawieniami.
accessibility-time = Czas na odczytanie klucza można przedłużyć, zanim się skończy: dziesięć razy, o ile Twoja organizacja nie ustali inaczej.
accessibility-script = Każdy krok działa bez JavaScriptu i nic nie zależy wyłącznie od koloru, dźwięku lub ruchu.
accessibility-tested-title = Jak to sprawdzamy
accessibility-tested = Przed każdym wydaniem każda strona i każdy stan są sprawdzane automatycznie: nazwy, role, kontrast tekstu co najmniej 7 do 1, klawiatura, fokus i tekst powiększony dwukrotnie.
accessibility-limits-title = Czego nie możemy zmienić
accessibility-limit-blue-screen = Niebieski ekran komputera należy do systemu Windows. Nie mówi i trudno go obsłużyć z czytnikiem ekranu. Helpdesk może czytać i wpisywać razem z Tobą.
accessibility-limit-sign-in = Strona logowania należy do Microsoft Entra.
accessibility-limit-live = Zewnętrzny audytor nie ocenił jeszcze Rekey.
accessibility-tell-title = Coś u Ciebie nie działa?
accessibility-tell = Powiedz helpdeskowi, co chcesz zrobić i w którym miejscu się to nie udaje. Mogą też razem z Tobą odzyskać dostęp do komputera.
accessibility-link = Dostępność
