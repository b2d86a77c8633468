# Rekey po polsku: zlecenia wymiany, dla osób, które ich pilnują. Po orders-plan- następuje kod planu, po orders-cause- kod przyczyny,
# po orders-standing- kod stanu, po orders-said- wynik zlecenia.

orders-overdue = { $count ->
    [one] Jeden wydany klucz
    [few] { $count } wydane klucze
    [many] { $count } wydanych kluczy
   *[other] { $count } wydanego klucza
 } bez potwierdzonej wymiany po { $days ->
    [one] jednym dniu
    [few] { $days } dniach
    [many] { $days } dniach
   *[other] { $days } dnia
 }. Zobacz szczegóły.
orders-title = Wymiana kluczy
orders-lead = Każdy wydany klucz, dopóki nie ma potwierdzenia, że zastąpił go nowszy.
orders-picture = Potwierdzone: { $proven }, w toku: { $underway }, czekające na decyzję: { $asks }, wymagające uwagi: { $attention }
orders-picture-none = Nie wydano jeszcze żadnego klucza.
orders-part-proven = Potwierdzone
orders-part-underway = W toku
orders-part-asks = Czekające na decyzję
orders-part-attention = Wymagające uwagi
orders-tabs = Które zlecenia
orders-standing-not-proven = Niepotwierdzone
orders-standing-asks = Czekające na decyzję
orders-standing-needs-attention = Wymagające uwagi
orders-standing-proven = Potwierdzone
orders-none = Nie ma takich zleceń.
orders-oldest = Od początku
orders-next = Więcej

orders-entry = { $device }, klucz { $key }
orders-since = Wydano
orders-age = { $days ->
    [0] dzisiaj
    [one] jeden dzień temu
    [few] { $days } dni temu
    [many] { $days } dni temu
   *[other] { $days } dnia temu
 }
orders-is-overdue = Po terminie: brak potwierdzenia po { $days ->
    [one] jednym dniu
    [few] { $days } dniach
    [many] { $days } dniach
   *[other] { $days } dnia
 }
orders-seen = Urządzenie ostatnio widziane:
orders-seen-never = System zarządzania nie widział tego urządzenia
orders-incident = Incydent { $number }
orders-cause-self-service = Wyświetlono właścicielowi
orders-cause-helpdesk = Wyświetlono pracownikowi helpdesku
orders-cause-owner-change = Inny właściciel lub powrót z serwisu
orders-cause-incident = Część incydentu
orders-cause-outside-read = Odczytano poza Rekey
orders-cause-by-hand = Zlecono ręcznie
orders-plan-at-once = Wymień od razu
orders-plan-rely-on-device = Pozostawiono urządzeniu
orders-plan-ask = Czeka na decyzję
orders-plan-rely-on-device-detail = Komputer powinien sam wymienić swój klucz. Rekey pilnuje, czy to robi.
orders-plan-ask-detail = Helpdesk lub zespół ds. bezpieczeństwa decyduje, czy wymienić klucz teraz. Do tego czasu klucz nadal działa.

orders-now = Wymień teraz
orders-leave = Pozostaw urządzeniu
orders-new = Zleć wymianę ręcznie
orders-new-lead = Zostanie wymieniony najnowszy klucz urządzenia, mimo że Rekey go nie wyświetlił.
orders-label = Nazwa lub numer seryjny urządzenia
orders-why = Dlaczego
orders-why-by-hand = Ręcznie
orders-why-owner-change = Wróciło z serwisu lub ma nowego właściciela
orders-order = Zleć wymianę

orders-said-at-once = Wymiana jest zlecona. Poniżej zobaczysz, jak postępuje.
orders-said-rely-on-device = Wymianę pozostawiono urządzeniu. Rekey pilnuje, czy pojawi się nowszy klucz.
orders-said-ordered = Wymiana jest zlecona. Poniżej zobaczysz, jak postępuje.
orders-said-standing = Dla tego urządzenia jest już zlecenie. Ono się tym zajmie.
orders-said-no-device = Żadne urządzenie nie ma takiej nazwy ani numeru seryjnego. Niczego nie zlecono.
orders-said-several-devices = Kilka urządzeń ma taką nazwę. Niczego nie zlecono: wpisz numer seryjny.
orders-said-no-key = Dla tego urządzenia nie zapisano klucza, który dałoby się wymienić. Niczego nie zlecono.
