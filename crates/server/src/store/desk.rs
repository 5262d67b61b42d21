//! What staff see of cases: their queue, what they look for, what needs a person, and figures. Each query asks for the council, and
//! whoever calls it for the team.

mod figures;
mod find;
mod looking;
mod needs_person;
mod queue;
mod row;

pub use figures::{PERIOD, TeamFigures};

pub use needs_person::{NeedsPerson, What};
pub use queue::{Asked, Page, Show};
pub use row::{DeskRow, Eyes};
