//! Values and rules of the council's front door.
//!
//! Nothing here does I/O, reads a clock or draws a random number: time and chance come in as values, so that
//! the same rule decides in the browser and on the server.

pub mod answer;
pub mod appointment;
pub mod calendar;
pub mod case;
pub mod complaint;
pub mod condition;
pub mod council;
pub mod delegation;
pub mod desk;
pub mod destination;
pub mod feedback;
pub mod file;
pub mod follow;
pub mod form;
pub mod holding;
pub mod home;
pub mod hours;
pub mod integration;
pub mod iso;
pub mod message;
pub mod open311;
pub mod page_rating;
pub mod part;
pub mod passkey;
pub mod performance;
pub mod question;
pub mod reach;
pub mod reference;
pub mod routing;
pub mod search;
pub mod service;
pub mod sign_in;
pub mod small_numbers;
pub mod sorting;
pub mod spot;
pub mod staff;
pub mod standard;
pub mod step;
pub mod submission;
pub mod survey;
pub mod team;
pub mod telling;
pub mod themes;
pub mod told;
pub mod walk;
pub mod way;
pub mod words;
