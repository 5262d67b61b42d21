//! The confirmation: the reference, and what happens next.

use leptos::prelude::*;
use ui::{
    button::{Button, ButtonGroup, ButtonLink, Weight},
    confirmation::Confirmation,
    page::Page,
    steps::{Step, Steps},
};

pub fn view() -> AnyView {
    let step = |text: &str, when: Option<&str>| Step { text: text.to_owned(), when: when.map(str::to_owned) };
    let steps = vec![
        step("Waste has it now. We have sent the details to s…@mail.example.", None),
        step("A crew comes back by", Some("Tuesday 24 November")),
        step("We tell you when it is done, and ask if it is solved.", None),
    ];
    view! {
        <Page>
            <Confirmation title="We have your report" label="Your reference" reference="MA-7K3F-92QD"/>
            <h2>"What happens next"</h2>
            <Steps steps/>
            <ButtonGroup>
                <ButtonLink text="Track this" href="/track"/>
                <Button text="Save or print" weight=Weight::Secondary kind="button"/>
            </ButtonGroup>
            <p><a class="govuk-link" href="/survey">"How was this? Two questions"</a></p>
        </Page>
    }
    .into_any()
}
