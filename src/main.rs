//! Starts the app in the browser.

mod api;
mod app;
mod boot;
mod components;
mod js;
mod keeping;
mod outbox;
mod pages;
mod plain;
mod state;
mod uploads;
mod words;

fn main() {
    // The boot script shows the recovery panel; the console is for whoever looks for the cause.
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
    wasm_bindgen_futures::spawn_local(boot::start());
}
