# Readiness: whether people get back in, and nobody else does. readiness-found-, readiness-why- and readiness-do- are followed by a
# finding's code, readiness-check- by a check's, readiness-verdict- and readiness-overall- by a verdict's, readiness-feature- by a
# feature's, readiness-reading- by that of a check with progress, readiness-file- by a policy file's, readiness-own- by a reason's.

readiness-title = Readiness
readiness-lead = If a PC of your organisation locked now, would its owner get back in, and nobody else? Rekey looks, and changes nothing.
readiness-check-now = Check now
readiness-check-again = Check again
readiness-last = The last check
readiness-last-see = See what was found
readiness-earlier = Earlier checks
readiness-none = Nothing was checked yet.
readiness-what = What is checked
readiness-by = by { $name }
readiness-by-doctor = from the command line, with rekey doctor
readiness-under-way = Under way
readiness-back = All checks
readiness-number = Check { $number }

readiness-check-permissions = Rekey's own permissions
readiness-check-permissions-what = Everything it needs is granted, and nothing more.
readiness-check-escrow = Stored keys
readiness-check-escrow-what = Devices have stored their keys, and the policies see to it.
readiness-check-self-service = Self-service
readiness-check-self-service-what = People may read the keys of their own devices, and the directory knows whose they are.
readiness-check-helpdesk = Helpdesk
readiness-check-helpdesk-what = Technicians may read keys, and do nothing broader.
readiness-check-audit-trail = Entra's log
readiness-check-audit-trail-what = A key that Rekey has read stands in Entra's own log.
readiness-check-rotation = Rotation
readiness-check-rotation-what = Keys that were shown are really replaced.

readiness-verdict-good = Good
readiness-verdict-not-known = Not known
readiness-verdict-attention = Needs attention
readiness-verdict-bad = Must be mended
readiness-overall-good = Everything that was checked is as it should be.
readiness-overall-not-known = Nothing wrong was found, but not everything could be looked at.
readiness-overall-attention = It works, but not for everybody, not for long, or more is allowed than is needed.
readiness-overall-bad = Something does not work or is not safe. Mend it before somebody needs a key.
readiness-picture = { $count ->
    [one] One finding
   *[other] { $count } findings
 }: { $bad } must be mended, { $attention } need attention, { $unknown } not known, { $good } good

readiness-run-title = Readiness check
readiness-run-empty = This check has ended without a result: Rekey was stopped meanwhile, or its ledger did not answer.
readiness-progress = { $done } of { $checks } checks are done. Now: { $check }
readiness-reading-escrow = { $done ->
    [one] One device or key read so far
   *[other] { $done } devices and keys read so far
 }
readiness-reading-self-service = { $done } of { $of } devices asked for their owner
readiness-reading-helpdesk = { $done } of { $of } technicians looked at
readiness-renews = This page renews itself every second. You can leave it: the check goes on.
readiness-still = Stop renewing
readiness-goes-on = Renew it again
readiness-checks = The six checks
readiness-why = Why it matters
readiness-do = What to do
readiness-request = An administrator can send this request to Microsoft Graph instead, for example with Graph Explorer.
readiness-request-own = What stands in braces is your organisation's own: put it in first.
readiness-file-save-and-require = Download the policy that saves and requires recovery passwords
readiness-file-rotation = Download the policy that replaces recovery passwords
readiness-file-where = Import it in the Intune admin centre: Devices > Configuration > Create > Import policy. Nobody gets it until you assign it.
readiness-orders = See these orders
readiness-names-devices = Which devices ({ $count })
readiness-names-policies = The policies that were read ({ $count })
readiness-names-permissions = Which permissions ({ $count })
readiness-names-people = Who ({ $count })
readiness-more = and { $count } more
readiness-take = Take the findings with you
readiness-take-json = As JSON
readiness-take-csv = As CSV, for a spreadsheet

readiness-feature-key-metadata = stored keys, without reading them
readiness-feature-application-keys = keys, read with Rekey's own right
readiness-feature-devices = devices and their owners
readiness-feature-managed-devices = what Intune knows of devices
readiness-feature-rotation = ordering rotations
readiness-feature-device-policies = BitLocker policies
readiness-feature-tenant-switch = the switch for self-service
readiness-feature-people = people, their managers and accounts
readiness-feature-scope = groups and administrative units
readiness-feature-reconciliation = Entra's audit log
readiness-feature-roles = the roles of technicians
readiness-feature-permissions = Rekey's own permissions

-readiness-add-permission = In the Entra admin centre, open App registrations > Rekey > API permissions > Add a permission > Microsoft Graph > Application permissions. Add

readiness-found-permission-missing = The permission { $permission } is missing. It is needed for: { $feature }.
readiness-why-permission-missing = What lacks its permission fails when somebody needs it, and not before.
readiness-do-permission-missing = { -readiness-add-permission } { $permission }, then choose Grant admin consent.
readiness-found-permissions-enough = { $features ->
    [one] The one feature in use has the permission it needs.
   *[other] Each of the { $features } features in use has the permission it needs.
 }
readiness-found-permissions-needless = { $count ->
    [one] One granted permission serves nothing, or no more than a lesser one that is granted, too.
   *[other] { $count } granted permissions serve nothing, or no more than lesser ones that are granted, too.
 }
readiness-why-permissions-needless = What Rekey may do and does not need helps only those who break into it.
readiness-do-permissions-needless = In the Entra admin centre, open App registrations > Rekey > API permissions. Revoke the admin consent of these permissions, then remove them.

readiness-found-escrow-no-devices = The directory lists no enabled Windows device that is joined to your organisation.
readiness-why-escrow-no-devices = Without devices nobody can tell whether their keys are stored.
readiness-do-escrow-no-devices = Look in the Entra admin centre under Devices > All devices. When devices stand there as joined, check again.
readiness-found-escrow-share = { $without ->
    [0] { $devices ->
        [one] The one device has a recovery key of its Windows drive stored.
       *[other] All { $devices } devices have a recovery key of their Windows drive stored.
     }
    [one] One of { $devices } devices has no recovery key of its Windows drive stored. { $percent } percent have one.
   *[other] { $without } of { $devices } devices have no recovery key of their Windows drive stored. { $percent } percent have one.
 }
readiness-why-escrow-share = When one of them locks, nobody can open its drive: neither its owner nor the helpdesk.
readiness-do-escrow-share = On each of them, open PowerShell as an administrator. (Get-BitLockerVolume C:).KeyProtector lists the ID of the recovery password, and BackupToAAD-BitLockerKeyProtector C: -KeyProtectorId with this ID stores it. Where BitLocker is off, turn it on first. Why a device has failed to store its key, Intune tells under Devices > Monitor > Device encryption status.
-readiness-keys-stop = Find out what makes new keys on them, most often a script that runs at each start, and stop it. Single keys cannot be removed from Entra ID: they go only with the device object, and then all of them.
readiness-found-escrow-keys-at-limit = { $count ->
    [one] One device has { $limit } keys stored. Entra ID keeps no more.
   *[other] { $count } devices have { $limit } keys stored. Entra ID keeps no more.
 }
readiness-why-escrow-keys-at-limit = Their next key cannot be stored. After the next rotation nobody could open their drives.
readiness-do-escrow-keys-at-limit = { -readiness-keys-stop } Then join each device to Entra ID anew, and see that its key is stored, before you delete the old object.
readiness-found-escrow-keys-near-limit = { $count ->
    [one] One device has nearly as many keys stored as Entra ID keeps for one device: { $limit }.
   *[other] { $count } devices have nearly as many keys stored as Entra ID keeps for one device: { $limit }.
 }
readiness-why-escrow-keys-near-limit = When there is no room left, the next key cannot be stored, and nobody could open the drive.
readiness-do-escrow-keys-near-limit = { -readiness-keys-stop } Join each device to Entra ID anew before there is no room left.
readiness-found-escrow-keys-within-limit = No device is near the limit of { $limit } stored keys. The most on one device: { $most }.

-readiness-unclear = , or the policies contradict each other
-readiness-setting = In the policies of your BitLocker settings, set
-readiness-setting-new = Where you have none, use the policy below.
readiness-found-escrow-save-on = A policy has recovery passwords saved to Entra ID.
readiness-found-escrow-save-off = A policy switches off that recovery passwords are saved to Entra ID.
readiness-found-escrow-save-not-set = No assigned policy says that recovery passwords are saved to Entra ID{ -readiness-unclear }.
-readiness-why-save = A key that was never saved cannot be given to anybody: a locked PC stays locked.
readiness-why-escrow-save-off = { -readiness-why-save }
readiness-why-escrow-save-not-set = { -readiness-why-save }
-readiness-do-save = { -readiness-setting } "Save BitLocker recovery information to AD DS for operating system drives" to True. The label says AD DS, but the setting counts for Entra ID, too. { -readiness-setting-new }
readiness-do-escrow-save-off = { -readiness-do-save }
readiness-do-escrow-save-not-set = { -readiness-do-save }
readiness-found-escrow-require-on = A policy has the recovery password stored before BitLocker is turned on.
readiness-found-escrow-require-off = A policy lets BitLocker be turned on before the recovery password is stored.
readiness-found-escrow-require-not-set = No assigned policy says that the recovery password is stored before BitLocker is turned on{ -readiness-unclear }.
-readiness-why-require = A drive can then be encrypted although its key was never stored. And without this setting a device does not replace its key.
readiness-why-escrow-require-off = { -readiness-why-require }
readiness-why-escrow-require-not-set = { -readiness-why-require }
-readiness-do-require = { -readiness-setting } "Do not enable BitLocker until recovery information is stored to AD DS for operating system drives" to True. { -readiness-setting-new }
readiness-do-escrow-require-off = { -readiness-do-require }
readiness-do-escrow-require-not-set = { -readiness-do-require }
readiness-found-escrow-password-required = A policy requires the 48-digit recovery password.
readiness-found-escrow-password-allowed = A policy allows the 48-digit recovery password, but does not require it.
readiness-found-escrow-password-not-allowed = A policy does not allow the 48-digit recovery password.
readiness-found-escrow-password-not-set = No assigned policy says that the 48-digit recovery password is required{ -readiness-unclear }.
-readiness-why-password = A drive can then be encrypted without one, and there is nothing to store and nothing to type.
readiness-why-escrow-password-allowed = { -readiness-why-password }
readiness-why-escrow-password-not-allowed = There is then no key that anybody could type into the blue screen.
readiness-why-escrow-password-not-set = { -readiness-why-password }
-readiness-do-password = { -readiness-setting } "Configure user storage of BitLocker recovery information" to "Require 48-digit recovery password". { -readiness-setting-new }
readiness-do-escrow-password-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-allowed = { -readiness-do-password }
readiness-do-escrow-password-not-set = { -readiness-do-password }

-readiness-switch = In the Entra admin centre, under Devices > Device settings, set "Restrict users from recovering the BitLocker key(s) for their owned devices" to No.
readiness-found-self-service-switch-on = Your organisation lets people read the keys of their own devices.
readiness-found-self-service-switch-off = Your organisation does not let people read the keys of their own devices.
readiness-why-self-service-switch-off = Everybody who is locked out must call the helpdesk: Entra ID refuses them the key.
readiness-do-self-service-switch-off = If people shall help themselves: { -readiness-switch } If not, leave it, and the helpdesk gives out all keys.
readiness-found-self-service-switch-off-application = Your organisation does not let people read the keys of their own devices. Rekey reads keys with its own right, which this switch does not bind.
readiness-why-self-service-switch-off-application = Then only Rekey's own policy decides whether people get their keys. It must say what your organisation wants.
readiness-do-self-service-switch-off-application = If people shall help themselves: { -readiness-switch } If not, leave despite_tenant_switch off in rekey.toml: Rekey then keeps to the switch.
-readiness-primary-user = Give each a primary user: Intune admin centre > Devices > Windows > the device > Properties > Primary user. Devices that people share have none on purpose: their keys come from the helpdesk.
readiness-found-self-service-owners = { $verdict ->
    [good] { $devices ->
        [0] There is no Entra-joined device that would need an owner.
        [one] The one Entra-joined device has an owner.
       *[other] Each of the { $devices } Entra-joined devices has an owner.
     }
    [not-known] No Entra-joined device without an owner was found, but { $not-looked-up } of { $devices } were not looked up: each is a request of its own.
   *[other] { $without } of { $devices } Entra-joined devices have no owner.{ $not-looked-up ->
        [0] { "" }
       *[other] { " " }{ $not-looked-up } were not looked up: each is a request of its own.
     }
 }
readiness-why-self-service-owners = The key of a device without an owner is shown to nobody in self-service. Whoever uses it must call the helpdesk.
readiness-do-self-service-owners = { -readiness-primary-user }
readiness-found-self-service-hybrid = { $without ->
    [0] { $devices ->
        [one] The one hybrid-joined device has a primary user in Intune.
       *[other] Each of the { $devices } hybrid-joined devices has a primary user in Intune.
     }
   *[other] { $without } of { $devices } hybrid-joined devices have no primary user in Intune.
 }
readiness-why-self-service-hybrid = A hybrid-joined device has no owner until it has a primary user. Its key is then shown to nobody in self-service.
readiness-do-self-service-hybrid = { -readiness-primary-user }
-readiness-test-user = test_user under [readiness] in rekey.toml
readiness-found-self-service-dry-run = { $verdict ->
    [good] { $devices ->
        [one] Tried for { $person }, without reading a key: the one device is found and has a stored key.
       *[other] Tried for { $person }, without reading a key: all { $devices } devices are found and have a stored key.
     }
   *[other] Tried for { $person }, without reading a key: only { $with } of { $devices } devices have a stored key.
 }
readiness-why-self-service-dry-run = What happens to this person happens to everybody with such a device.
readiness-do-self-service-dry-run = Store the keys of these devices, as described under Stored keys.
readiness-found-self-service-dry-run-nobody = The person for whom self-service is tried is not in the directory.
readiness-why-self-service-dry-run-nobody = Then nobody tries self-service before somebody needs it.
readiness-do-self-service-dry-run-nobody = Set { -readiness-test-user } to the address of somebody who owns a PC.
readiness-found-self-service-dry-run-no-device = { $person }, for whom self-service is tried, owns no Windows device.
readiness-why-self-service-dry-run-no-device = Somebody without a device finds nothing here, and must call the helpdesk.
readiness-do-self-service-dry-run-no-device = If this person has a PC, make them its primary user in Intune. If not, set { -readiness-test-user } to somebody who has.

-readiness-helpdesk-role = In the Entra admin centre, under Roles & admins > New custom role, make a role with the actions microsoft.directory/bitlockerKeys/key/read and microsoft.directory/devices/standard/read
readiness-found-helpdesk-nobody = No technician has worked on a caller's case in the last 30 days.
readiness-why-helpdesk-nobody = Rekey looks at the roles of those who do. So it is not known whether a technician could read a key.
readiness-do-helpdesk-nobody = Have a technician open a case and find a caller. Then check again.
readiness-found-helpdesk-global-administrator = { $people ->
    [one] One technician is a Global Administrator.
   *[other] { $people } technicians are Global Administrators.
 }
readiness-why-helpdesk-global-administrator = Whoever takes over such an account has your whole organisation. Giving out keys needs next to nothing of that.
readiness-do-helpdesk-global-administrator = { -readiness-helpdesk-role }, give it to them, and let them do this work without Global Administrator.
readiness-found-helpdesk-cannot-read = { $people ->
    [one] One technician has no role that reads recovery keys.
   *[other] { $people } technicians have no role that reads recovery keys.
 }
readiness-why-helpdesk-cannot-read = They would confirm a caller and find the key, and then Entra ID would refuse it.
readiness-do-helpdesk-cannot-read = { -readiness-helpdesk-role }, and give it to them.
readiness-found-helpdesk-cannot-find = { $people ->
    [one] One technician has no role that looks up devices.
   *[other] { $people } technicians have no role that looks up devices.
 }
readiness-why-helpdesk-cannot-find = In Microsoft's own portals they find no device, should Rekey ever not be there.
readiness-do-helpdesk-cannot-find = { -readiness-helpdesk-role }, and give it to them.
readiness-found-helpdesk-broader = { $people ->
    [one] One role of a technician allows more than to find devices and read keys.
   *[other] { $people } roles of technicians allow more than to find devices and read keys.
 } The list says who, which role, and how many actions too many.
readiness-why-helpdesk-broader = Who gives out keys is called by strangers all day. The less their account may do, the less a deception gains.
readiness-do-helpdesk-broader = { -readiness-helpdesk-role }. Give them this one instead, where the broader role serves nothing else.
readiness-found-helpdesk-least = { $people ->
    [one] The roles of the one technician allow what the work needs, and nothing more.
   *[other] The roles of all { $people } technicians allow what the work needs, and nothing more.
 }

readiness-found-audit-nothing-to-look-for = Rekey has read no key between seven days and ten minutes ago, so there is nothing to look for in Entra's log.
readiness-why-audit-nothing-to-look-for = Entra ID writes down each read of a key. Whether it does for Rekey is seen only after a read.
readiness-do-audit-nothing-to-look-for = Check again ten minutes after the next key was shown.
readiness-found-audit-found = The key that Rekey read on { $at } (reference { $reference }) stands in Entra's log, { $seconds ->
    [0] at the same second
    [one] one second apart
   *[other] { $seconds } seconds apart
 }.
readiness-found-audit-not-found = The key that Rekey read on { $at } (reference { $reference }) does not stand in Entra's log.
readiness-why-audit-not-found = Two logs that do not know of each other prove what one alone cannot. Now Entra's log does not show who has seen which key.
readiness-do-audit-not-found = Look in the Entra admin centre under Audit logs: category KeyManagement, activity "Read BitLocker key", at this time. If the read stands there, check again in an hour, because the log can be late. If not, ask Microsoft's support.

-readiness-why-setting = A device that may not replace its key keeps the one that was shown, even when Rekey orders a new one. Whoever has read it can use it again.
-readiness-do-setting = { -readiness-setting } "Configure Recovery Password Rotation" to on for both Entra-joined and hybrid-joined devices. { -readiness-setting-new }
readiness-found-rotation-setting-on = A policy has devices replace their keys after use.
readiness-found-rotation-setting-not-hybrid = { $hybrid ->
    [one] A policy has Entra-joined devices replace their keys after use, but one device is hybrid-joined.
   *[other] A policy has Entra-joined devices replace their keys after use, but { $hybrid } devices are hybrid-joined.
 }
readiness-found-rotation-setting-off = A policy switches off that devices replace their keys after use.
readiness-found-rotation-setting-not-set = No assigned policy says that devices replace their keys after use{ -readiness-unclear }.
readiness-why-rotation-setting-not-hybrid = { -readiness-why-setting }
readiness-why-rotation-setting-off = { -readiness-why-setting }
readiness-why-rotation-setting-not-set = { -readiness-why-setting }
readiness-do-rotation-setting-not-hybrid = { -readiness-do-setting }
readiness-do-rotation-setting-off = { -readiness-do-setting }
readiness-do-rotation-setting-not-set = { -readiness-do-setting }
-readiness-build = Windows 10 version 1909
readiness-found-rotation-windows-new-enough = Of { $devices ->
    [one] one device
   *[other] { $devices } devices
 } none has a Windows too old to replace its key.{ $unknown ->
    [0] { "" }
    [one] { " " }Of one the version is not known.
   *[other] { " " }Of { $unknown } the version is not known.
 }
readiness-found-rotation-windows-old = { $old } of { $devices } devices have a Windows too old to replace its key.{ $unknown ->
    [0] { "" }
    [one] { " " }Of one the version is not known.
   *[other] { " " }Of { $unknown } the version is not known.
 }
readiness-why-rotation-windows-old = A key of theirs that was shown works until somebody replaces it by hand.
readiness-do-rotation-windows-old = Update them to { -readiness-build } (build { $build }) or newer.
-readiness-prove = Recover a test PC with Rekey, unlock it, and leave it switched on and connected. Then see under Rotation whether its order becomes proven.
readiness-found-rotation-never-proven = No rotation was proven here yet.
readiness-why-rotation-never-proven = Only a proof shows that keys which were shown really become worthless.
readiness-do-rotation-never-proven = { -readiness-prove }
readiness-found-rotation-proven-long-ago = The last rotation was proven { $days } days ago, on { $at }.
readiness-why-rotation-proven-long-ago = Something may have changed since then, and nobody has noticed.
readiness-do-rotation-proven-long-ago = { -readiness-prove }
readiness-found-rotation-proven = The last rotation was proven { $days ->
    [0] within the last day
    [one] one day ago
   *[other] { $days } days ago
 }, on { $at }.
readiness-found-rotation-nothing-stuck = No key that was shown waits too long to be replaced.
readiness-found-rotation-stuck = { $orders ->
    [one] One key that was shown is not proven dead after seven days.
   *[other] { $orders } keys that were shown are not proven dead after seven days.
 }
readiness-why-rotation-stuck = Whoever has read such a key may still open the drive with it.
readiness-do-rotation-stuck = See what each order waits for. Most often the PC must be switched on and connected.
readiness-found-rotation-needs-attention = { $orders ->
    [one] One rotation order needs attention.
   *[other] { $orders } rotation orders need attention.
 }
readiness-why-rotation-needs-attention = Rekey cannot replace these keys by itself. The ones that were shown may still work.
readiness-do-rotation-needs-attention = Each order says what stands in its way. Replace these keys by hand.

-readiness-why-not-known = What is not known may be good or bad. It shows when somebody needs a key.
-readiness-later = Check again in a few minutes. If it stays so, Rekey's log tells more.
readiness-found-directory-token-refused = Not found out: { $asked }. Entra ID did not accept Rekey's own sign-in.
readiness-why-directory-token-refused = { -readiness-why-not-known }
readiness-do-directory-token-refused = Run rekey doctor: it tells what Entra ID answered. Most often Rekey's secret or certificate has expired.
readiness-found-directory-refused = Not found out: { $asked }. Microsoft Graph refused to answer.
readiness-why-directory-refused = { -readiness-why-not-known }
readiness-do-directory-refused = { -readiness-add-permission } { $permission }, then choose Grant admin consent. Where it is granted already, your organisation may lack the licence, for example of Intune.
readiness-found-directory-not-found = Not found out: { $asked }. Microsoft Graph does not know what it was asked for.
readiness-why-directory-not-found = { -readiness-why-not-known }
readiness-do-directory-not-found = { -readiness-later }
readiness-found-directory-throttled = Not found out: { $asked }. Microsoft Graph had too much to do.
readiness-why-directory-throttled = { -readiness-why-not-known }
readiness-do-directory-throttled = { -readiness-later }
readiness-found-directory-unreachable = Not found out: { $asked }. Microsoft Graph could not be reached.
readiness-why-directory-unreachable = { -readiness-why-not-known }
readiness-do-directory-unreachable = See whether Rekey's server may reach graph.microsoft.com. Then check again.
readiness-found-directory-failed = Not found out: { $asked }. Microsoft Graph answered with an error.
readiness-why-directory-failed = { -readiness-why-not-known }
readiness-do-directory-failed = { -readiness-later }
readiness-found-directory-timed-out = Not found out: { $asked }. Microsoft Graph did not answer in time.
readiness-why-directory-timed-out = { -readiness-why-not-known }
readiness-do-directory-timed-out = { -readiness-later }
readiness-found-directory-malformed = Not found out: { $asked }. Rekey does not understand what Microsoft Graph answered.
readiness-why-directory-malformed = { -readiness-why-not-known }
readiness-do-directory-malformed = { -readiness-later }
readiness-found-ledger-not-available = Not found out: Rekey's own ledger did not answer.
readiness-why-ledger-not-available = { -readiness-why-not-known } And without the ledger Rekey shows no key.
readiness-do-ledger-not-available = Run rekey doctor, and see to the database.

readiness-own-title = Could I get back in?
readiness-own-lead = Say one of your PCs showed the blue screen now and asked for its recovery key.
readiness-own-yes = Yes. If it locked now, you could get back in.
readiness-own-no = No. If it locked now, you could not get back in by yourself.
readiness-own-key-stored = Its recovery key is stored.
readiness-own-no-key = No recovery key that you may read is stored for it. Tell the helpdesk now, not on the morning when it is locked.
readiness-own-device-disabled = Your organisation has disabled this PC, so its key is not shown here. The helpdesk can find out why.
readiness-own-self-service-off = Your organisation does not let people get keys themselves. The helpdesk can give you the key.
readiness-own-too-many-keys = So many keys are stored for it that soon there is no room for a new one. Tell the helpdesk.
readiness-own-not-seen-lately = It was not seen for 90 days, so its newest key may not be stored. Start it, and connect it to the internet.
readiness-own-tell = Tell the helpdesk about { $name }
readiness-own-none-title = No PC is registered to you
readiness-own-none = The directory of your organisation does not list a Windows PC that you own. If you use one, tell the helpdesk now, not on the morning when it is locked.
readiness-own-link = Could I get back in myself?
