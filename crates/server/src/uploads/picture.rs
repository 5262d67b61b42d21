//! Draws a picture anew: smaller, upright, and without all that was not the picture. Where it was taken is not kept.

use crate::error::FileError;
use domain::file::{Content, LONGEST_SIDE, LONGEST_SIDE_SENT, MOST_PIXELS};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage, codecs::jpeg::JpegEncoder,
    metadata::Orientation,
};
use std::io::Cursor;

const QUALITY: u8 = 82;
/// What a decoder may take for the pixels: 51 million of four bytes, and some for itself.
const MOST_MEMORY: u64 = 250 * 1024 * 1024;

/// The picture as a JPEG. Its first, where it is several.
pub fn redraw(bytes: &[u8], content: Content) -> Result<Vec<u8>, FileError> {
    let format = match content {
        Content::Jpeg => ImageFormat::Jpeg,
        Content::Png => ImageFormat::Png,
        Content::WebP => ImageFormat::WebP,
        Content::Gif => ImageFormat::Gif,
        Content::Pdf | Content::Text => return Err(FileError::Broken),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    // This reads the header only: a few bytes may claim a picture that no memory holds.
    let mut decoder = reader.into_decoder().map_err(failure)?;
    let (width, height) = decoder.dimensions();
    let too_many = u64::from(width) * u64::from(height) > MOST_PIXELS;
    if width.max(height) > LONGEST_SIDE_SENT || too_many || decoder.total_bytes() > MOST_MEMORY {
        return Err(FileError::TooManyPixels);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(failure)?;
    if width.max(height) > LONGEST_SIDE {
        picture = picture.thumbnail(LONGEST_SIDE, LONGEST_SIDE);
    }
    picture.apply_orientation(orientation);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(&on_white(&picture)).map_err(failure)?;
    Ok(jpeg)
}

/// What can be seen through is white: a JPEG has no such pixels.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let pixels = picture.to_rgba8();
    RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [red, green, blue, alpha] = pixels.get_pixel(x, y).0.map(u32::from);
        let mix = |colour: u32| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        Rgb([mix(red), mix(green), mix(blue)])
    })
}

fn failure(error: ImageError) -> FileError {
    match error {
        ImageError::Limits(_) => FileError::TooManyPixels,
        _ => FileError::Broken,
    }
}
