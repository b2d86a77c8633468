# Rotation orders, for those who look after them. orders-plan- is followed by a plan's code, orders-cause- by a cause's,
# orders-standing- by a standing's, orders-said- by what ordering came to.

orders-overdue = { $count ->
    [one] One key that was given out is
   *[other] { $count } keys that were given out are
} not proven dead after { $days ->
    [one] one day
   *[other] { $days } days
}. See which.
orders-title = Rotation
orders-lead = Every key that was given out, until a newer one is proven to have replaced it.
orders-picture = { $proven } proven, { $underway } under way, { $asks } waiting for a decision, { $attention } in need of attention
orders-picture-none = No key was given out yet.
orders-part-proven = Proven
orders-part-underway = Under way
orders-part-asks = Waiting for a decision
orders-part-attention = In need of attention
orders-tabs = Which orders
orders-standing-not-proven = Not proven
orders-standing-asks = Waiting for a decision
orders-standing-needs-attention = Needs attention
orders-standing-proven = Proven
orders-none = There is none.
orders-oldest = From the start
orders-next = More

orders-entry = { $device }, key { $key }
orders-since = Given out
orders-age = { $days ->
    [0] today
    [one] one day ago
   *[other] { $days } days ago
 }
orders-is-overdue = Overdue: not proven after { $days ->
    [one] one day
   *[other] { $days } days
 }
orders-seen = Device last seen
orders-seen-never = Device not seen by device management
orders-incident = Incident { $number }
orders-cause-self-service = Shown to the owner
orders-cause-helpdesk = Shown to a technician
orders-cause-owner-change = Another owner, or back from service
orders-cause-incident = Part of an incident
orders-cause-outside-read = Read outside of Rekey
orders-cause-by-hand = Ordered by hand
orders-plan-at-once = Rotate at once
orders-plan-rely-on-device = Left to the device
orders-plan-ask = Waits for a decision
orders-plan-rely-on-device-detail = The PC is expected to replace its key by itself. Rekey watches whether it does.
orders-plan-ask-detail = The helpdesk or security team decides whether the key is replaced now. Until then it still works.

orders-now = Rotate now
orders-leave = Leave it to the device
orders-new = Order a rotation by hand
orders-new-lead = The newest key of the device is replaced, although Rekey has not shown it.
orders-label = Device name or serial number
orders-why = Why
orders-why-by-hand = By hand
orders-why-owner-change = It is back from service, or has a new owner
orders-order = Order rotation

orders-said-at-once = The rotation is ordered. Below you see how far it comes.
orders-said-rely-on-device = It is left to the device. Rekey watches whether a newer key appears.
orders-said-ordered = The rotation is ordered. Below you see how far it comes.
orders-said-standing = An order of this device stands already. It sees to it.
orders-said-no-device = No device has this name or serial number. Nothing was ordered.
orders-said-several-devices = Several devices have this name. Nothing was ordered: type the serial number.
orders-said-no-key = No key that could be replaced is stored for this device. Nothing was ordered.
