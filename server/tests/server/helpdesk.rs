//! The helpdesk console, by its pages' forms alone.

pub mod at_work;
mod caller;
mod colleagues;
mod confirm;
mod flow;
mod key_id;
mod limits;
mod locate;
mod scope;
mod second_person;
mod steps;
