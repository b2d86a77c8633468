//! The one log of calls, so that a test can read their order across ports.

use std::sync::{Arc, Mutex};

/// A call that reached a port.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Call {
    ListOwnedDevices,
    FindDevice,
    ListKeys,
    ReadKey,
    ListManaged,
    OrderRotation,
    RotationPolicy,
    FindPeople,
    GetPerson,
    GetManager,
    Memberships,
    ListDevicesOf,
    FindDevices,
    GetOwner,
    FindKey,
    ListKeyReads,
    ListHeldDevices,
    SelfServiceSwitch,
    EscrowPolicy,
    ListWindowsDevices,
    ListAllKeys,
    GrantedPermissions,
    ListRoles,
    BeginDisclosure,
    FinishDisclosure,
    ListDisclosures,
    FindDisclosure,
    Record,
    LeaseOrder,
    SaveOrder,
    PlaceOrder,
    FindOrder,
    ListOrders,
    CountOrders,
    DecideOrder,
    SearchRecords,
    Tally,
    VerifyChain,
    SaveDocument,
    FindDocument,
    ListDocuments,
    EndSessionsOf,
    UnsettledReads,
    SettleRead,
    SettledUntil,
    FindHolder,
    PutHolder,
    Delivered,
    IsDelivered,
}

/// The calls to all fakes of one world, in order.
#[derive(Clone, Default)]
pub(crate) struct CallLog(Arc<Mutex<Vec<Call>>>);

impl CallLog {
    pub(crate) fn note(&self, call: Call) {
        self.0.lock().unwrap().push(call);
    }

    /// The calls since the last time, which are then forgotten.
    pub(crate) fn take(&self) -> Vec<Call> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}
