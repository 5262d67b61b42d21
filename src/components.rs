//! Parts that know about the API, the router or the council, shared by several pages.

pub mod address;
pub mod case_answers;
pub mod channels;
pub mod journey;
pub mod loaded;
pub mod question_box;
pub mod service_row;
pub mod typed;
