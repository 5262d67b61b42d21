//! Starts the app in the browser.

mod api;
mod app;
mod boot;
mod components;
mod pages;
mod state;

fn main() {
    wasm_bindgen_futures::spawn_local(boot::start());
}
