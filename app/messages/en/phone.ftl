# The start page on a phone, the page without network, and the accessibility statement.

install-title = Keep this page on your phone
install-lead = Put Rekey on the home screen of your own phone now. Then you find it when your PC is locked, and it tells you what to do even without a network.
install-own = Only on a phone of your own. On a borrowed device keep nothing: when you sign out there, nothing of your account stays.
install-keep = This is my own phone: keep it
install-remove = Take it away again
install-kept = Kept on this phone. It holds one page of help, and no key and nothing of your account.
install-failed = That did not work in this browser. You can still put the page on your home screen, or keep it as a bookmark.
install-home = On the home screen
install-home-iphone = iPhone: the share sign at the bottom, then "Add to Home Screen".
install-home-android = Android: the menu of the browser, then "Add to Home screen" or "Install app".
install-link = This is my own phone: keep this page on it
start-borrowed = On a borrowed phone or PC? When you sign out, nothing of your account stays there.

offline-title = There is no network
offline-lead = Rekey needs the internet to get your key. Your PC waits: nothing is lost, and the key it asks for stays the same.
offline-network = Switch on Wi-Fi or mobile data, or use another phone.
offline-note = Meanwhile write down the first 8 characters of the recovery key ID from the blue screen.
offline-call = No network in sight? Call the helpdesk: they can read the key to you over the phone.
offline-again = Try again

accessibility-title = Accessibility
accessibility-lead = Rekey is made so that everybody can use it, in a hurry and with one hand. It is built to meet WCAG 2.2 at level AA.
accessibility-how = What we do for it
accessibility-keyboard = Everything works with the keyboard alone, and the focus is always visible.
accessibility-screen-reader = Every field, button and message has a name that screen readers speak. The time left is announced when it matters, not each second.
accessibility-size = Text can be enlarged to 400 percent, the page fits a screen of 320 pixels in both orientations, and colours follow your settings.
accessibility-time = The time for reading a key can be extended before it ends, ten times unless your organisation says otherwise.
accessibility-script = Every step works without JavaScript, and nothing depends on colour, sound or motion alone.
accessibility-tested-title = How it is tested
accessibility-tested = Each page and each state is checked by machine before every release: names, roles, contrast of at least 7 to 1 for text, keyboard, focus, and text at twice its size.
accessibility-limits-title = What we cannot change
accessibility-limit-blue-screen = The blue screen of the PC belongs to Windows. It does not speak, and it is hard to use with a screen reader. The helpdesk can read and type with you.
accessibility-limit-sign-in = The sign-in page belongs to Microsoft Entra.
accessibility-limit-live = We have not had Rekey assessed by an outside auditor yet.
accessibility-tell-title = Something does not work for you?
accessibility-tell = Tell the helpdesk what you wanted to do and where it stopped. They can also recover your PC with you.
accessibility-link = Accessibility
