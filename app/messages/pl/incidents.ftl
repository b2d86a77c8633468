# Rekey po polsku: incydenty, dla osób, które je obsługują, oraz to, co czyta ktoś, kto zgłasza „to nie ja” i w ten sposób otwiera incydent.
# Po incidents-said- następuje wynik działania, po incidents-state- stan incydentu.

incidents-title = Incydenty
incidents-lead = Wyświetlenia kluczy, które ktoś musi wyjaśnić. Incydent wymienia wszystkie swoje klucze razem.
incidents-open = Otwórz incydent
incidents-none = Nie otwarto jeszcze żadnego incydentu.
incidents-older = Starsze
incidents-newest = Najnowsze
incidents-state-open = Otwarty
incidents-state-rotating = W trakcie wymiany
incidents-state-closed = Zamknięty
incidents-opened = Otwarto przez: { $name }
incidents-count = { $count ->
    [one] jedno wyświetlenie klucza
    [few] { $count } wyświetlenia kluczy
    [many] { $count } wyświetleń kluczy
   *[other] { $count } wyświetlenia kluczy
 }
incidents-number = Incydent { $number }
incidents-back = Wszystkie incydenty

incidents-new-lead = Na przykład każdy klucz, który pracownik helpdesku widział od poniedziałku: jego adres w polu Osoby, data poniedziałku w polu Od.
incidents-field-title = Czego dotyczy
incidents-field-people = Osoby
incidents-field-people-hint = Adresy oddzielone przecinkami. Klucze, które te osoby widziały lub które dla nich wyświetlono.
incidents-field-devices = Urządzenia
incidents-field-devices-hint = Nazwy oddzielone przecinkami. Bez osób i urządzeń liczy się tylko czas.
incidents-field-from = Od
incidents-field-until = Do
incidents-field-time-hint = Dzień lub minuta w UTC: 2026-11-22 lub 2026-11-22T09:00
incidents-new-disclosure = Zaczyna się od wyświetlenia { $disclosure }.
incidents-mistake = Sprawdź to jeszcze raz.

incidents-picked = Jak je wybrano
incidents-picked-people = Klucze, które widzieli lub które wyświetlono dla nich
incidents-picked-devices = Klucze urządzeń
incidents-picked-from = Od
incidents-picked-until = Do
incidents-picked-all = Nie podano osoby, urządzenia ani czasu.
incidents-rotation = Klucze
incidents-rotate-what = { $count ->
    [one] Incydent obejmuje jedno wyświetlenie klucza. Klucz zostanie wymieniony, jeśli nie ma potwierdzenia, że już nie działa.
    [few] Incydent obejmuje { $count } wyświetlenia kluczy. Każdy klucz bez potwierdzenia, że już nie działa, zostanie wymieniony: jeden na każdy dysk.
    [many] Incydent obejmuje { $count } wyświetleń kluczy. Każdy klucz bez potwierdzenia, że już nie działa, zostanie wymieniony: jeden na każdy dysk.
   *[other] Incydent obejmuje { $count } wyświetlenia kluczy. Każdy klucz bez potwierdzenia, że już nie działa, zostanie wymieniony: jeden na każdy dysk.
 }
incidents-rotate = Wymień teraz wszystkie klucze
incidents-stop = Zatrzymaj
incidents-resume = Wznów
incidents-progress = Zlecono { $placed } z { $total }, potwierdzone: { $proven }, wymagające uwagi: { $attention }
incidents-seconds = { $seconds ->
    [one] Jeszcze około jednej sekundy, aż wszystkie będą zlecone.
    [few] Jeszcze około { $seconds } sekund, aż wszystkie będą zlecone.
    [many] Jeszcze około { $seconds } sekund, aż wszystkie będą zlecone.
   *[other] Jeszcze około { $seconds } sekundy, aż wszystkie będą zlecone.
 }
incidents-stopped = Zatrzymano. To, co zlecono, trwa dalej, reszta czeka.
incidents-placed = Wszystkie zlecono. To, czy są potwierdzone, widać na stronie Wymiana kluczy i poniżej.
incidents-no-target = Dla każdego klucza jest już potwierdzenie, że nie działa.
incidents-renews = Ta strona odświeża się co { $seconds } s.
incidents-still = Wstrzymaj odświeżanie, aby zapisać ustalenie
incidents-goes-on = Przywróć odświeżanie strony
incidents-part-proven = Potwierdzone
incidents-part-attention = Wymagające uwagi
incidents-part-placed = Zlecone
incidents-part-left = Jeszcze niezlecone

incidents-findings = Ustalenia
incidents-findings-none = Nie zapisano jeszcze żadnych ustaleń.
incidents-finding-by = przez: { $name }
incidents-finding-text = Co ustalono
incidents-finding-link = Link
incidents-finding-link-hint = Gdzie jest więcej informacji. Zaczyna się od https://. Może pozostać puste.
incidents-finding-add = Dodaj ustalenie
incidents-close = Zamknij ten incydent
incidents-close-summary = Czym się zakończył
incidents-close-what = Trwające zlecenia będą kontynuowane. Zamkniętego incydentu nie można otworzyć ponownie.
incidents-close-button = Zamknij incydent
incidents-closed-by = Zamknięto przez: { $name }
incidents-report = Pobierz raport
incidents-report-what = Wszystkie wyświetlenia, zlecenia i ustalenia w jednym pliku.

incidents-disclosures = Wyświetlenia
incidents-disclosures-some = Najnowsze { $shown } z { $count }. W raporcie są wszystkie.
incidents-disclosure-for = dla: { $name }
incidents-disclosure-for-you = dla Ciebie
incidents-disclosure-case = Zgłoszenie { $number }

incidents-not-me = To nie ja
incidents-not-me-title = To nie Ty?
incidents-not-me-what = Zgłaszasz, że nie masz z tym nic wspólnego:
incidents-not-me-then = Wtedy stanie się to:
incidents-not-me-rotate = Zlecimy nowy klucz, żeby ten stał się bezużyteczny.
incidents-not-me-sessions = Osoba, która go widziała, zostanie wszędzie wylogowana. Jeśli to było Twoje konto, Ciebie też wylogujemy.
incidents-not-me-team = Zawiadomimy zespół ds. bezpieczeństwa Twojej organizacji. Zapytają Cię o to.
incidents-not-me-yes = Tak, to nie ja
incidents-not-me-cancel = Anuluj

incidents-said-reported = Dziękujemy. Zlecono nowy klucz i zawiadomiono zespół ds. bezpieczeństwa.
incidents-said-opened = Incydent jest otwarty. Teraz wymień jego klucze.
incidents-said-started = Trwa wymiana kluczy.
incidents-said-stopped = Zatrzymano. To, co zlecono, trwa dalej.
incidents-said-noted = Dodano ustalenie.
incidents-said-closed = Incydent jest zamknięty.
incidents-said-nobody = Osoba numer { $number } z wpisanych jest nieznana. Niczego nie otwarto.
incidents-said-no-device = Urządzenie numer { $number } z wpisanych jest nieznane. Niczego nie otwarto.
incidents-said-nothing-picked = Niczego nie wybrano albo wybrano ponad 5000 wyświetleń: otwórz je w częściach.
incidents-said-no-title = Napisz w jednym wierszu, czego to dotyczy.
incidents-said-bad-time = Nie udało się odczytać jednego z czasów. Niczego nie otwarto.

incidents-report-made = Raport utworzono { $when }.
incidents-report-when = Kiedy
incidents-report-who = Kto widział
incidents-report-what-for = Dla kogo i jakim kanałem
incidents-report-key = Urządzenie i klucz
incidents-report-reference = Numer referencyjny i zgłoszenie
incidents-report-state = Co się z nim stało
