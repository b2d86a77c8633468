//! The contract, behind `SQLite`.

use crate::contract::contract;
use crate::fixture::Fixture;

contract!(Fixture::new);
