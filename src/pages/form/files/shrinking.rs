//! Makes a picture ready on the resident's own device: no larger than it is kept, and without where it was taken.

use crate::{
    api::Outgoing,
    js::{call, make, number, set, text, wait},
};
use domain::file::{LONGEST_SIDE, TAKEN};
use leptos::prelude::window;
use wasm_bindgen::JsValue;

const JPEG: &str = "image/jpeg";
const QUALITY: f64 = 0.85;

/// The file as it is sent. A picture that this browser can't open goes as it is: the server knows what to say of it.
pub async fn prepare(file: &JsValue) -> Outgoing {
    let name = text(file, "name");
    let kind = kind(&text(file, "type"), &name);
    if kind.starts_with("image/")
        && let Ok(bytes) = shrink(file).await
    {
        let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
        return Outgoing { bytes, kind: JPEG.to_owned(), name: format!("{stem}.jpg") };
    }
    // What is refused for its kind need not travel.
    let bytes = if TAKEN.contains(&kind.as_str()) { file.clone() } else { JsValue::NULL };
    Outgoing { bytes, kind, name }
}

/// Drawn anew, upright and on white.
async fn shrink(file: &JsValue) -> Result<JsValue, JsValue> {
    let picture = wait(&window(), "createImageBitmap", std::slice::from_ref(file)).await?;
    let (width, height) = (number(&picture, "width"), number(&picture, "height"));
    let scale = (f64::from(LONGEST_SIDE) / width.max(height)).min(1.0);
    let size = [width, height].map(|side| (side * scale).round().max(1.0).into());
    let canvas = make("OffscreenCanvas", &size)?;
    let pen = call(&canvas, "getContext", &["2d".into()])?;
    let [width, height] = size;
    let whole = [0.into(), 0.into(), width, height];
    set(&pen, "fillStyle", "#fff")?;
    set(&pen, "imageSmoothingQuality", "high")?;
    call(&pen, "fillRect", &whole)?;
    let [left, top, width, height] = whole;
    call(&pen, "drawImage", &[picture.clone(), left, top, width, height])?;
    call(&picture, "close", &[])?;
    let how = js_sys::Object::new();
    set(&how, "type", JPEG)?;
    set(&how, "quality", QUALITY)?;
    wait(&canvas, "convertToBlob", &[how.into()]).await
}

/// What the file is as the device says it; by its name, where the device says nothing.
fn kind(said: &str, name: &str) -> String {
    if !said.is_empty() {
        return said.to_owned();
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let kind = match ending.as_str() {
        "jpg" | "jpeg" => JPEG,
        "heic" | "heif" => "image/heic",
        "png" => "image/png",
        "pdf" => "application/pdf",
        "txt" => "text/plain",
        _ => "application/octet-stream",
    };
    kind.to_owned()
}
