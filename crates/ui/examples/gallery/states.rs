//! What is not on the straight way: danger, a notice, waiting, a failure.

use super::words::{back, channels};
use leptos::prelude::*;
use ui::{
    channel_list::ChannelList,
    inset_text::InsetText,
    link::Link,
    loading_outline::LoadingOutline,
    notice::{Notice, Urgency},
    page::Page,
    page_heading::PageHeading,
    recovery::Recovery,
};

pub fn view() -> AnyView {
    view! {
        <Page back=back()>
            <PageHeading text="Report a dangerous building"/>
            <Notice id="danger" heading="Is anyone in danger now?" urgency=Urgency::Emergency call=Link::new("tel:999", "Call 999")>
                <p>"Go somewhere safe first. Don’t use this form."</p>
            </Notice>
            <Notice id="strike" heading="Collections are a day late this week">
                <p>"Leave your bins out until Saturday."</p>
            </Notice>
            <InsetText><p>"It takes about 4 minutes. You need the address, and a photo helps."</p></InsetText>
            <h2>"How else to reach us"</h2>
            <ChannelList channels=channels()/>
            <LoadingOutline text="Loading"/>
        </Page>
        <Recovery heading="Sorry, this page has stopped working" text="What you typed is saved. Load the page again, or reach us another way.">
            <ChannelList channels=channels()/>
        </Recovery>
    }
    .into_any()
}
