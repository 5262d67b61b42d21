//! Our parts write the HTML that govuk-frontend's own components write: what it was tested with by people
//! who use assistive technology holds for ours.

mod html;

use html::{normalise, render};
use leptos::prelude::*;
use serde_json::Value;
use std::{fs, path::Path, sync::Arc};
use ui::{
    back_link::BackLink,
    button::{Button, ButtonLink, Weight},
    character_count::{CharacterCount, RoomText},
    checkboxes::Checkboxes,
    choice::Choice,
    confirmation::Confirmation,
    date_input::{DateInput, DateLabels, DatePart},
    details::Details,
    error_message::error_message as message,
    error_summary::{ErrorLink, ErrorSummary},
    field::Field,
    fieldset::Fieldset,
    file_upload::file_upload,
    inset_text::InsetText,
    label::{Label, Size},
    radios::Radios,
    skip_link::SkipLink,
    summary_list::{Change, SummaryList, SummaryRow},
    tag::{Tag, Tone},
    task_list::{TaskRow, task_list},
    text_input::{TextInput, Width},
    textarea::Textarea,
    warning_text::WarningText,
};

/// The example `name` of a component, as govuk-frontend renders it.
fn fixture(component: &str, name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../node_modules/govuk-frontend/dist/govuk/components")
        .join(component)
        .join("fixtures.json");
    let text = fs::read_to_string(&path);
    assert!(text.is_ok(), "govuk-frontend's examples are missing ({}). Run `npm ci` first.", path.display());
    let text = text.unwrap_or_default();
    let file: Value = serde_json::from_str(&text).expect("fixtures.json is JSON");
    let fixtures = file["fixtures"].as_array().expect("fixtures.json lists fixtures");
    let html = fixtures.iter().find(|fixture| fixture["name"] == name).and_then(|fixture| fixture["html"].as_str());
    assert!(html.is_some(), "govuk-frontend has no example {name:?} of {component}");
    html.unwrap_or_default().to_owned()
}

fn assert_follows<V: IntoView>(component: &str, name: &str, view: impl FnOnce() -> V) {
    let (ours, theirs) = (normalise(&render(view)), normalise(&fixture(component, name)));
    assert!(ours == theirs, "{component}, {name:?}\n\nours:\n{ours}\n\ntheirs:\n{theirs}");
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn error(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn skip_link() {
    // Ours is marked as the browser's own, so that the app's router leaves it alone.
    let theirs = fixture("skip-link", "default").replacen("<a ", "<a rel=\"external\" ", 1);
    let ours = render(|| view! { <SkipLink text="Skip to main content" target="test-target-element"/> });
    assert_eq!(normalise(&ours), normalise(&theirs));
}

#[test]
fn back_link() {
    assert_follows("back-link", "default", || view! { <BackLink text="Back" href="#"/> });
}

#[test]
fn button() {
    assert_follows("button", "default", || view! { <Button text="Save and continue"/> });
    assert_follows("button", "link", || view! { <ButtonLink text="Link button" href="/"/> });
}

#[test]
fn button_secondary_and_warning() {
    // The examples have a name of their own; ours send nothing.
    let without_name = |name: &str, field: &str| normalise(&fixture("button", name)).replace(field, "");
    let secondary = render(|| view! { <Button text="Secondary button" weight=Weight::Secondary/> });
    assert_eq!(normalise(&secondary), without_name("secondary", " name=\"secondary\""));
    let warning = render(|| view! { <Button text="Warning button" weight=Weight::Warning/> });
    assert_eq!(normalise(&warning), without_name("warning", " name=\"Warning\""));
}

#[test]
fn error_summary() {
    let line =
        |field: Option<&str>, message: &str| ErrorLink { field: field.map(str::to_owned), message: message.to_owned() };
    // Ours are marked as the browser's own, so that the app's router leaves them alone.
    let assert_lists = |name: &str, errors: Vec<ErrorLink>| {
        let theirs = fixture("error-summary", name).replace("<a ", "<a rel=\"external\" ");
        let ours = render(|| view! { <ErrorSummary title="There is a problem" errors/> });
        assert_eq!(normalise(&ours), normalise(&theirs));
    };
    assert_lists(
        "default",
        vec![
            line(Some("example-error-1"), "The date your passport was issued must be in the past"),
            line(Some("example-error-2"), "Enter a postcode, like AA1 1AA"),
        ],
    );
    assert_lists(
        "mixed with and without links",
        vec![
            line(None, "Invalid username or password"),
            line(Some("example-error-1"), "Agree to the terms of service to log in"),
        ],
    );
}

#[test]
fn error_message() {
    // The example stands alone and has no id; ours is always tied to a field.
    let theirs = fixture("error-message", "default").replacen("<p ", "<p id=\"name-error\" ", 1);
    let ours =
        render(|| message("name-error".into(), "Error:".into(), "Error message about full name goes here".into()));
    assert_eq!(normalise(&ours), normalise(&theirs));
    assert!(ours.contains("</span> "), "a space stands between prefix and message: {ours}");
}

#[test]
fn label() {
    let label = "National Insurance number";
    assert_follows("label", "default", || view! { <Label text=label/> });
    assert_follows("label", "with bold text", || view! { <Label text=label size=Size::Small/> });
    assert_follows("label", "styled as medium text", || view! { <Label text=label size=Size::Medium/> });
    assert_follows("label", "as page heading l", || view! { <Label text=label size=Size::Page/> });
}

#[test]
fn fieldset() {
    let legend = "What is your address?";
    assert_follows("fieldset", "default", || view! { <Fieldset legend/> });
    assert_follows("fieldset", "styled as small text", || view! { <Fieldset legend size=Size::Small/> });
    assert_follows("fieldset", "styled as medium text", || view! { <Fieldset legend size=Size::Medium/> });
    assert_follows("fieldset", "as page heading l", || view! { <Fieldset legend size=Size::Page/> });
}

#[test]
fn text_input() {
    let ask = |name: &'static str, id: &'static str| {
        move |hint: Option<String>, error: Option<String>, width: Width| {
            view! { <TextInput name id label="National insurance number" hint error error_prefix="Error:" width/> }
        }
    };
    let hint = || {
        Some(
            "It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’."
                .to_owned(),
        )
    };
    let none = || None;
    assert_follows("input", "with hint text", || {
        ask("test-name-2", "input-with-hint-text")(hint(), none(), Width::Full)
    });
    assert_follows("input", "with width-2 class", || {
        ask("test-width-2", "input-width-2")(hint(), none(), Width::Letters2)
    });
    assert_follows("input", "with width-10 class", || {
        ask("test-width-10", "input-width-10")(hint(), none(), Width::Letters10)
    });
    assert_follows("input", "with error and hint", || {
        let error = error("Enter a National Insurance number in the correct format");
        ask("with-error-hint", "")(hint(), error, Width::Full)
    });
    let label = "National Insurance number";
    assert_follows("input", "default", || {
        view! { <TextInput name="test-name" label error_prefix="Error:"/> }
    });
    assert_follows("input", "with error message", || {
        let error = error("Enter a National Insurance number in the correct format");
        view! { <TextInput name="test-name-3" id="input-with-error-message" label error error_prefix="Error:"/> }
    });
    assert_follows("input", "with label as page heading", || {
        view! { <TextInput name="test-name" id="input-with-page-heading" label size=Size::Page error_prefix="Error:"/> }
    });
}

#[test]
fn text_input_for_the_keyboard_at_hand() {
    assert_follows("input", "with autocomplete attribute", || {
        view! { <TextInput name="postcode" id="input-with-autocomplete-attribute" label="Postcode" error_prefix="Error:" autocomplete=Some("postal-code".to_owned())/> }
    });
    assert_follows("input", "with spellcheck disabled", || {
        view! { <TextInput name="spellcheck" id="input-with-spellcheck-disabled" label="Spellcheck is disabled" error_prefix="Error:" spellcheck=Some("false")/> }
    });
    assert_follows("input", "inputmode", || {
        view! { <TextInput name="with-inputmode" label="With inputmode" error_prefix="Error:" inputmode=Some("decimal")/> }
    });
}

#[test]
fn textarea() {
    let label = "Can you provide more detail?";
    assert_follows("textarea", "default", || {
        view! { <Textarea name="more-detail" label error_prefix="Error:"/> }
    });
    assert_follows("textarea", "with hint", || {
        let hint = "Don't include personal or financial information, eg your National Insurance number or credit card details.".to_owned();
        view! { <Textarea name="more-detail" label hint error_prefix="Error:"/> }
    });
    assert_follows("textarea", "with error message", || {
        let error = error("You must provide an explanation");
        view! { <Textarea name="no-ni-reason" label="Why can’t you provide a National Insurance number?" error error_prefix="Error:"/> }
    });
    assert_follows("textarea", "with default value", || {
        let value = text("221B Baker Street\nLondon\nNW1 6XE\n");
        view! { <Textarea name="address" id="full-address" label="Full address" error_prefix="Error:" value/> }
    });
    assert_follows("textarea", "with custom rows", || {
        view! { <Textarea name="address" id="full-address" label="Full address" error_prefix="Error:" rows=8/> }
    });
    assert_follows("textarea", "with label as page heading", || {
        view! { <Textarea name="address" id="textarea-with-page-heading" label="Full address" size=Size::Page error_prefix="Error:"/> }
    });
}

#[test]
fn character_count() {
    let label = "Can you provide more detail?";
    let limit_text = "You can enter up to 10 characters";
    let room_text = || -> RoomText { Arc::new(|room| room.to_string()) };
    let hint = || {
        Some("Don't include personal or financial information, eg your National Insurance number or credit card details.".to_owned())
    };
    assert_follows("character-count", "default", || {
        view! { <CharacterCount name="more-detail" label error_prefix="Error:" limit=10 limit_text room_text=room_text()/> }
    });
    assert_follows("character-count", "with hint", || {
        view! { <CharacterCount name="with-hint" label hint=hint() error_prefix="Error:" limit=10 limit_text room_text=room_text()/> }
    });
    assert_follows("character-count", "with hint and error", || {
        let error = error("Please provide more detail");
        view! { <CharacterCount name="with-error" label hint=hint() error error_prefix="Error:" limit=10 limit_text room_text=room_text()/> }
    });
    assert_follows("character-count", "with default value exceeding limit", || {
        let error = error("Please do not exceed the maximum allowed limit");
        let value = text("221B Baker Street\nLondon\nNW1 6XE\n");
        view! { <CharacterCount name="exceeding" id="exceeding-characters" label="Full address" error error_prefix="Error:" value limit=10 limit_text room_text=room_text()/> }
    });
}

#[test]
fn radios() {
    let choices = || vec![Choice::new("yes", "Yes"), Choice::new("no", "No")];
    let legend = "Have you changed your name?";
    assert_follows("radios", "default", || {
        view! { <Radios name="example-default" legend error_prefix="Error:" choices=choices()/> }
    });
    assert_follows("radios", "with hint", || {
        let hint = "This includes changing your last name or spelling your name differently.".to_owned();
        view! { <Radios name="example-with-hint" legend hint error_prefix="Error:" choices=choices()/> }
    });
    assert_follows("radios", "with fieldset and error message", || {
        let error = error("Please select an option");
        view! { <Radios name="example" legend error error_prefix="Error:" value=text("no") choices=choices()/> }
    });
}

#[test]
fn radios_with_hints_and_the_legend_as_page_heading() {
    // The example's choices have ids of their own.
    let theirs = normalise(&fixture("radios", "with hints on items"))
        .replace("gateway-item", "gov-item")
        .replace("verify-item", "gov-2-item");
    let theirs = theirs.replace("id=\"gateway\"", "id=\"gov\"").replace("for=\"gateway\"", "for=\"gov\"");
    let theirs = theirs.replace("id=\"verify\"", "id=\"gov-2\"").replace("for=\"verify\"", "for=\"gov-2\"");
    let ours = render(|| {
        let choices = vec![
            Choice::new("gateway", "Sign in with Government Gateway").hint("You’ll have a user ID if you’ve registered for Self Assessment or filed a tax return online before."),
            Choice::new("verify", "Sign in with GOV.UK Verify").hint("You’ll have an account if you’ve already proved your identity with either Barclays, CitizenSafe, Digidentity, Experian, Post Office, Royal Mail or SecureIdentity."),
        ];
        view! { <Radios name="gov" legend="How do you want to sign in?" size=Size::Page error_prefix="Error:" choices/> }
    });
    assert_eq!(normalise(&ours), theirs);
}

#[test]
fn checkboxes() {
    let choices = || {
        vec![
            Choice::new("british", "British"),
            Choice::new("irish", "Irish"),
            Choice::new("other", "Citizen of another country"),
        ]
    };
    let legend = "What is your nationality?";
    assert_follows("checkboxes", "default", || {
        view! { <Checkboxes name="nationality" legend error_prefix="Error:" choices=choices()/> }
    });
    assert_follows("checkboxes", "with hint", || {
        let hint = "Select all that apply".to_owned();
        view! { <Checkboxes name="nationality" legend hint error_prefix="Error:" choices=choices()/> }
    });
    assert_follows("checkboxes", "with error message", || {
        let hint = "Nullam id dolor id nibh ultricies vehicula ut id elit.";
        let choices = vec![
            Choice::new("animal", "Waste from animal carcasses").hint(hint),
            Choice::new("mines", "Waste from mines or quarries").hint(hint),
            Choice::new("farm", "Farm or agricultural waste").hint(hint),
        ];
        let error = error("Please select an option");
        view! { <Checkboxes name="waste" legend="Which types of waste do you transport regularly?" error error_prefix="Error:" choices/> }
    });
}

/// The examples send `day`, `month` and `year`; ours always say of which question.
fn date_fixture(name: &str) -> String {
    ["day", "month", "year"].iter().fold(fixture("date-input", name), |html, part| {
        html.replace(&format!("name=\"{part}\""), &format!("name=\"dob-{part}\""))
    })
}

fn date(error: Option<String>, wrong: Option<DatePart>, hint: Option<&str>, id: &'static str) -> String {
    let labels = || DateLabels { day: "Day".into(), month: "Month".into(), year: "Year".into() };
    let hint = hint.map(str::to_owned);
    render(|| {
        view! { <DateInput name="dob" id legend="What is your date of birth?" hint error wrong_part=wrong error_prefix="Error:" labels=labels()/> }
    })
}

#[test]
fn date_input() {
    let hint = Some("For example, 31 3 1980");
    let none = || None;
    assert_eq!(normalise(&date(none(), None, hint, "")), normalise(&date_fixture("default")));
    let both = date(error("Error message goes here"), None, hint, "dob-errors");
    assert_eq!(normalise(&both), normalise(&date_fixture("with error message and hint")));
    let day = date(error("Error message goes here"), Some(DatePart::Day), hint, "dob-day-error");
    assert_eq!(normalise(&day), normalise(&date_fixture("with error on day input")));
    let year = date(error("Error message goes here"), Some(DatePart::Year), hint, "dob-year-error");
    assert_eq!(normalise(&year), normalise(&date_fixture("with error on year input")));
}

#[test]
fn date_input_with_values() {
    assert_follows("date-input", "with values and name prefix", || {
        let labels = DateLabels { day: "Day".into(), month: "Month".into(), year: "Year".into() };
        let hint = "For example, 31 3 1980".to_owned();
        view! { <DateInput name="dob" id="with-values-name-prefix" legend="What is your date of birth?" hint error_prefix="Error:" labels day=text("31") month=text("3") year=text("1980")/> }
    });
}

#[test]
fn file_upload_with_hint_and_error() {
    let field = |id: &str, label: &str| Field {
        name: text(id),
        label: text(label),
        error_prefix: text("Error:"),
        ..Field::default()
    };
    let hint =
        text("Your photo may be in your Pictures, Photos, Downloads or Desktop folder. Or in an app like iPhoto.");
    let plain = field("file-upload-1", "Upload a file");
    assert_follows("file-upload", "default", || file_upload(plain));
    let wrong =
        Field { hint: Some(hint), error: error("Error message goes here"), ..field("file-upload-3", "Upload a file") };
    assert_follows("file-upload", "with error message and hint", || file_upload(wrong));
}

#[test]
fn summary_list() {
    let row = |key: &str, value: &str, change: Option<Change>| SummaryRow {
        key: key.into(),
        value: value.into(),
        change,
        ..SummaryRow::default()
    };
    let html = render(|| {
        let change = Change { href: "#".into(), text: "Change".into(), of: "date of birth".into() };
        let rows = vec![row("Name", "Firstname Lastname", None), row("Date of birth", "13/08/1980", Some(change))];
        view! { <SummaryList rows/> }
    });
    // The examples hold more rows than say anything new: compare row by row.
    let rows_of = |html: &str| {
        html.split("<div class=\"govuk-summary-list__row\">").map(str::trim).map(str::to_owned).collect::<Vec<_>>()
    };
    let ours = rows_of(&normalise(&html));
    let plain = rows_of(&normalise(&fixture("summary-list", "default")));
    let with_actions = rows_of(&normalise(&fixture("summary-list", "with actions")));
    assert_eq!(ours[0], plain[0], "the list");
    assert_eq!(ours[1], plain[1], "a row without a link");
    assert_eq!(ours[2].trim_end_matches("\n</dl>"), with_actions[2], "a row with a link");
}

#[test]
fn warning_text() {
    assert_follows("warning-text", "default", || {
        view! { <WarningText prefix="Warning" text="You can be fined up to £5,000 if you don’t register."/> }
    });
}

#[test]
fn inset_text() {
    assert_follows("inset-text", "default", || {
        view! { <InsetText>"It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application."</InsetText> }
    });
}

#[test]
fn details() {
    assert_follows("details", "default", || {
        view! {
            <Details summary="Help with nationality">
                "We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t provide your nationality, you’ll have to send copies of identity documents through the post."
            </Details>
        }
    });
}

#[test]
fn tag() {
    assert_follows("tag", "default", || view! { <Tag text="Alpha"/> });
    assert_follows("tag", "grey", || view! { <Tag text="Grey" tone=Tone::Grey/> });
    assert_follows("tag", "green", || view! { <Tag text="Green" tone=Tone::Green/> });
    assert_follows("tag", "red", || view! { <Tag text="Red" tone=Tone::Red/> });
    assert_follows("tag", "yellow", || view! { <Tag text="Yellow" tone=Tone::Yellow/> });
}

#[test]
fn confirmation() {
    assert_follows("panel", "default", || {
        view! { <Confirmation title="Application complete" label="Your reference number" reference="HDJ2123F"/> }
    });
}

#[test]
fn a_task_list() {
    let row = |name: &str, status: &str, is_done| TaskRow {
        name: text(name),
        href: Some(text("#")),
        status: text(status),
        is_done,
    };
    let ours = render(|| {
        task_list(vec![
            row("Company Directors", "Completed", true),
            row("Registered company details", "Incomplete", false),
            row("Business plan", "Incomplete", false),
        ])
    });
    // Our tag has one colour for what waits: the council's own.
    let theirs = fixture("task-list", "default").replace("govuk-tag govuk-tag--blue", "govuk-tag");
    assert_eq!(normalise(&ours), normalise(&theirs));
}

#[test]
fn a_task_that_cannot_be_started_is_no_link() {
    let row = TaskRow { name: text("Payment"), href: None, status: text("Cannot start yet"), is_done: false };
    let ours = normalise(&render(|| task_list(vec![row])));
    let theirs = normalise(&fixture("task-list", "with hint text and additional states"));
    let status = "govuk-task-list__status govuk-task-list__status--cannot-start-yet";
    assert!(ours.contains(status) && theirs.contains(status), "{ours}");
    assert!(!ours.contains("<a ") && !ours.contains("--with-link"), "{ours}");
}
