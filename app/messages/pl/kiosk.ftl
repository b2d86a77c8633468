# Po polsku: stanowiska kioskowe.

nav-stations = Stanowiska
activity-path-kiosk = na stanowisku kioskowym
audit-path-kiosk = Stanowisko kioskowe
audit-events-10 = Stanowiska kioskowe
audit-event-10001 = Utworzono stanowisko
audit-event-10002 = Nadano stanowisku nowy kod
audit-event-10003 = Skonfigurowano stanowisko
audit-event-10004 = Wycofano stanowisko
audit-event-10005 = Stanowisko w użyciu

kiosk-lead = Twój komputer pokazuje niebieski ekran i prosi o klucz odzyskiwania? Dostaniesz ten klucz tutaj, na tym ekranie.
kiosk-begin = Zaloguj się kontem służbowym
kiosk-wait = Chwileczkę: to stanowisko przygotowuje się dla następnej osoby.
kiosk-offline = To stanowisko nie ma teraz połączenia. Samo próbuje połączyć się ponownie.
kiosk-finish = Zakończ
kiosk-key-id-title = Wpisz identyfikator klucza odzyskiwania
kiosk-keypad = Klawiatura ekranowa
kiosk-delete = Usuń ostatni znak
kiosk-clear = Wyczyść
kiosk-key-after = Możesz przepisać klucz z tego ekranu na swój komputer. Co jakiś czas dotknij tego ekranu, żeby strona pozostała otwarta.

kiosk-still-here = Czy nadal tu jesteś?
kiosk-still-here-what = Bez odpowiedzi ta strona za chwilę się zamknie i nastąpi wylogowanie.
kiosk-here = Nadal tu jestem
kiosk-time-ends = Twój czas na tym stanowisku za chwilę się skończy. Zaraz potem możesz zalogować się ponownie.

kiosk-scan = Za pomocą skanera
kiosk-scan-what = Podłącz skaner do zablokowanego komputera i zeskanuj jeden z tych kodów: skaner wpisze 48 cyfr.
kiosk-barcode = Klucz jako kod kreskowy
kiosk-qr = Klucz jako kod QR

kiosk-none-title = To nie jest stanowisko kioskowe
kiosk-none = Administrator nie skonfigurował tej przeglądarki jako stanowiska. Nikt nie może się tu zalogować.
kiosk-revoked-title = To stanowisko zamknięto
kiosk-revoked = To stanowisko nie jest już akceptowane albo skonfigurowano je na nowo w innym miejscu. Nikt nie może się tu zalogować. Skorzystaj z innego stanowiska, ze swojego telefonu albo zadzwoń do helpdesku.
kiosk-none-admin = Dla administratorów: utwórz stanowisko w obszarze Stanowiska i wpisz jego kod w tej przeglądarce pod adresem /kiosk/enrol.

kiosk-enrol-title = Skonfiguruj tę przeglądarkę jako stanowisko
kiosk-enrol-lead = Od tej chwili ta przeglądarka będzie wyświetlać tylko strony stanowiska kioskowego.
kiosk-code = Kod
kiosk-code-hint = Kod, który wyświetlono administratorowi, na przykład K7QM-2XF4. Działa raz, przez dziesięć minut.
kiosk-code-refused = Na ten kod nie czeka żadne stanowisko: jest w nim literówka, został już użyty albo ma ponad dziesięć minut.
kiosk-enrol = Skonfiguruj stanowisko

kiosk-stations-title = Stanowiska kioskowe
kiosk-stations-lead = Ogólnodostępne komputery, na których każdy dostaje klucze własnych urządzeń. Każdy wpis ze stanowiska zawiera jego nazwę i miejsce.
kiosk-stations-none = Nie ma jeszcze żadnego stanowiska.
kiosk-stations-new = Nowe stanowisko
kiosk-stations-make = Utwórz stanowisko
kiosk-stations-back = Wszystkie stanowiska
kiosk-name = Nazwa
kiosk-name-hint = Taka jak na tabliczce, na przykład Kiosk 3.
kiosk-place = Miejsce
kiosk-place-hint = Gdzie stoi, na przykład Berlin, parter, obok recepcji.
kiosk-state-waiting = Czeka na swój kod
kiosk-state-enrolled = Działa
kiosk-state-revoked = Wycofane
kiosk-station-made = Utworzenie: { $name }
kiosk-station-revoked = Wycofanie: { $name }
kiosk-station-seen = Ostatnio widziane
kiosk-station-unseen = Nigdy niewidziane
kiosk-station-code = Nowy kod
kiosk-station-revoke = Wycofaj

kiosk-code-title = Kod stanowiska
kiosk-code-lead = Dla stanowiska { $name }, { $place }.
kiosk-code-open = W przeglądarce stanowiska otwórz
kiosk-code-type = Wpisz kod
kiosk-code-once = Kod działa raz, przez dziesięć minut. Jest wyświetlany tylko tutaj; jeśli go zgubisz, utwórz nowy.

kiosk-phone-begin = Zaloguj się telefonem
kiosk-phone-scan = Skieruj aparat telefonu na ten kod albo otwórz
kiosk-phone-type = Wpisz tam ten kod
kiosk-phone-account = Zaloguj się tam swoim kontem służbowym
kiosk-phone-waits = Czekam na telefon. Ten ekran przejdzie dalej sam.
kiosk-phone-arrived = Logowanie na telefonie zakończone
kiosk-phone-not-yet = Telefon jeszcze się nie zalogował. Najpierw dokończ tam logowanie, potem naciśnij ponownie.
kiosk-phone-over = Ten kod jest już nieważny.
kiosk-phone-again = Nowy kod
kiosk-phone-cancel = Anuluj
kiosk-phone-qr = Adres jako kod QR
kiosk-phone-on = Na stanowiskach można się logować własnym telefonem (kiosk.device_code jest włączone). Kto nakłoni kogoś do wpisania kodu stanowiska, jest tam zalogowany jako ta osoba. Ustaw stanowiska tam, gdzie obcy rzucają się w oczy, albo wyłącz tę opcję.
