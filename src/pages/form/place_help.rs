//! Helps to say a place, by where the device is, and an address, by its postcode. What is found is typed into the fields of the
//! question, where it can be changed; whoever gets no help types.

use crate::{
    api,
    js::{self, listen},
    state::State,
};
use asking::HELP;
use contract::addresses::{AddressLine, ListAddresses};
use domain::{form::Page as FormPage, question::Kind};
use leptos::{mount::mount_to, prelude::*, task::spawn_local};
use ui::{
    button::{Button, Weight},
    choice::Choice,
    element::{element, live, redrawn},
    field::Field,
    select::select,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{
    Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement, Position, PositionError, PositionOptions,
};

/// Milliseconds to wait for the device to find itself.
const PATIENCE: u32 = 15_000;

/// Puts the help where the page asks for a place or an address. A chunk of its own: most pages ask for neither.
#[wasm_split(place, fallible)]
pub fn help(state: State, page: FormPage) -> Result<(), SplitLoaderError> {
    for question in page.questions {
        let Some(slot) =
            element_by_id::<HtmlElement>(&question.field(HELP)).filter(|slot| slot.first_element_child().is_none())
        else {
            continue;
        };
        let fields = question.fields();
        match question.kind {
            Kind::Place => mount_to(slot, move || by_device(state, fields)).forget(),
            Kind::Address if has_look_up() => mount_to(slot, move || by_postcode(state, fields)).forget(),
            _ => {}
        }
    }
    Ok(())
}

/// The document says whether the server knows addresses.
fn has_look_up() -> bool {
    element_by_id::<HtmlElement>(crate::boot::ROOT).is_some_and(|page| page.has_attribute("data-addresses"))
}

/// A button that asks the device where it is. `fields`: words, latitude, longitude.
fn by_device(state: State, fields: Vec<String>) -> AnyView {
    let fields = StoredValue::new(fields);
    let here = fields.with_value(|fields| [value(&fields[1]), value(&fields[2])]);
    let is_found = RwSignal::new(!here[0].is_empty());
    let said = RwSignal::new(if is_found.get_untracked() { found(state, &here, None) } else { String::new() });
    let put = move |here: [String; 2]| fields.with_value(|fields| fill(&fields[1..], &here));
    let ask = move |_| {
        said.set(state.say("place-looking", &[]));
        locate(move |answer| match answer {
            Ok((here, metres)) => {
                said.try_set(found(state, &here, Some(&metres)));
                is_found.try_set(true);
                put(here);
            }
            Err(key) => drop(said.try_set(state.say(key, &[]))),
        });
    };
    let id = fields.with_value(|fields| [&fields[0], "-here"].concat());
    let first = id.clone();
    let remove = move |_: Event| {
        put([String::new(), String::new()]);
        is_found.set(false);
        said.set(state.say("place-removed", &[]));
        // The button that had focus is gone.
        let _ = element_by_id::<HtmlElement>(&first).map(|button| button.focus());
    };
    let remove = Callback::new(remove);
    let here = element("button").attr("type", "button").attr("id", id).class("govuk-button govuk-button--secondary");
    let remove = redrawn(move || {
        if !is_found.get() {
            return ().into_any();
        }
        let text = state.say("place-remove", &[]);
        view! { <Button text kind="button" weight=Weight::Secondary on_press=remove/> }.into_any()
    });
    let status = element("p").class("govuk-body").attr("role", "status").child(live(move || said.get())).view();
    let buttons = element("div").class("govuk-button-group");
    let here = here.on("click", ask).text(state.say("place-here", &[])).view();
    element("div").class("govuk-form-group").child(buttons.child(here).child(remove).view()).child(status).view()
}

/// Where the device is, in words.
fn found(state: State, here: &[String; 2], metres: Option<&str>) -> String {
    let mut said = state.say("place-found", &[("latitude", &here[0]), ("longitude", &here[1])]);
    if let Some(metres) = metres {
        said = [said, state.say("place-within", &[("metres", metres)])].join(". ");
    }
    said
}

/// Asks the device. Answers with latitude and longitude and how many metres they may be wrong, or with the key of what to say.
fn locate(then: impl Fn(Result<([String; 2], String), &'static str>) + Clone + 'static) {
    let Ok(device) = window().navigator().geolocation() else {
        return then(Err("place-lost"));
    };
    let options = PositionOptions::new();
    options.set_enable_high_accuracy(true);
    options.set_timeout(PATIENCE);
    let found = {
        let then = then.clone();
        move |position: JsValue| {
            let at = position.unchecked_into::<Position>().coords();
            then(Ok(([decimals(at.latitude(), 5), decimals(at.longitude(), 5)], decimals(at.accuracy().ceil(), 0))));
        }
    };
    let failed = move |error: JsValue| {
        let is_denied = error.unchecked_into::<PositionError>().code() == PositionError::PERMISSION_DENIED;
        then(Err(if is_denied { "place-denied" } else { "place-lost" }));
    };
    let (found, failed) = (Closure::once_into_js(found), Closure::once_into_js(failed));
    // It fails only where the page may not ask, and then the second function is called.
    let _ = device.get_current_position_with_error_callback_and_options(
        found.unchecked_ref(),
        Some(failed.unchecked_ref()),
        &options,
    );
}

/// A number as the browser writes it: the program has no code that writes fractions.
fn decimals(number: f64, digits: u8) -> String {
    js_sys::Number::from(number).to_fixed(digits).map_or_else(|_| String::new(), String::from)
}

/// A button that looks up the addresses of the postcode above it. `fields`: two lines, town, postcode.
fn by_postcode(state: State, fields: Vec<String>) -> AnyView {
    let fields = StoredValue::new(fields);
    let said = RwSignal::new(String::new());
    let found = RwSignal::new(Vec::<AddressLine>::new());
    let ask = move || {
        spawn_local(async move {
            let postcode = fields.with_value(|fields| value(&fields[3]));
            let (text, addresses) = match api::send(ListAddresses { postcode }, ()).await {
                Ok(list) => {
                    let count = list.addresses.len().to_string();
                    (state.say("address-found", &[("count", &count)]), list.addresses)
                }
                Err(error) => (refusal(state, error), Vec::new()),
            };
            found.try_set(addresses);
            said.try_set(text);
        });
    };
    // Enter looks up the rest, as long as there is none.
    if let Some(postcode) = fields.with_value(|fields| element_by_id::<HtmlInputElement>(&fields[3])) {
        listen(&postcode, "keydown", move |event| {
            if js::text(&event, "key") == "Enter"
                && fields.try_with_value(|fields| value(&fields[0]).is_empty()) == Some(true)
            {
                event.prevent_default();
                ask();
            }
        });
    }
    let choose = move |event: Event| {
        let chosen = event.target().and_then(|list| list.dyn_into::<HtmlSelectElement>().ok()).map(|list| list.value());
        let address = found.with(|found| found.iter().find(|address| Some(&address.uprn) == chosen.as_ref()).cloned());
        if let Some(AddressLine { lines, town, postcode, .. }) = address {
            let mut values = lines;
            values.extend([town, postcode]);
            fields.with_value(|fields| fill(fields, &values));
        }
    };
    let list = redrawn(move || {
        let found = found.get();
        if found.is_empty() {
            return ().into_any();
        }
        let field = Field {
            name: fields.with_value(|fields| [&fields[0], "-choice"].concat()),
            label: state.say("address-choose", &[]),
            ..Field::default()
        };
        let mut choices = vec![Choice::new("", state.say("choose-from-list", &[]))];
        choices.extend(found.into_iter().map(|address| Choice::new(address.uprn, address.text)));
        select(field, "", choices)
    });
    let list = element("div").on("change", choose).child(list).view();
    let status = element("p").class("govuk-body").attr("role", "status").child(live(move || said.get())).view();
    let press = Callback::new(move |_: Event| ask());
    let text = state.say("address-find", &[]);
    let button = view! { <Button text kind="button" weight=Weight::Secondary on_press=press/> }.into_any();
    element("div").class("govuk-form-group").child(button).child(status).child(list).view()
}

/// What was wrong with the postcode, or that it has to be done by hand.
fn refusal(state: State, error: api::Error) -> String {
    match error {
        api::Error::Problem(problem) if !problem.errors.is_empty() => {
            problem.errors.into_iter().map(|error| error.message).collect()
        }
        _ => state.say("address-lost", &[]),
    }
}

/// What stands in a field.
fn value(id: &str) -> String {
    element_by_id::<HtmlInputElement>(id).map(|field| field.value()).unwrap_or_default()
}

/// Types into fields, and lets the page know as if the resident had.
fn fill(ids: &[String], values: &[String]) {
    let mut last = None;
    for (id, value) in ids.iter().zip(values) {
        if let Some(field) = element_by_id::<HtmlInputElement>(id) {
            field.set_value(value);
            last = Some(field);
        }
    }
    let init = EventInit::new();
    init.set_bubbles(true);
    if let (Some(field), Ok(typed)) = (last, Event::new_with_event_init_dict("input", &init)) {
        // It fails only for an event that is on its way already.
        let _ = field.dispatch_event(&typed);
    }
}

fn element_by_id<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
