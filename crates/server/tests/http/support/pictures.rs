//! Pictures as phones send them, and as nobody should.

use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

/// Stands in the data about the place.
pub const PLACE: &[u8] = b"53-39-N-2-37-W";

pub fn encode(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// Red at the left, blue at the right.
pub fn two_halves(width: u32, height: u32) -> DynamicImage {
    let half = |x, _| if x < width / 2 { Rgb([255, 0, 0]) } else { Rgb([0, 0, 255]) };
    RgbImage::from_fn(width, height, half).into()
}

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encode(&two_halves(width, height), ImageFormat::Jpeg)
}

pub fn see_through() -> Vec<u8> {
    encode(&RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])).into(), ImageFormat::Png)
}

/// A JPEG that says that it is to be turned right by a quarter, and where it was taken.
pub fn jpeg_from_a_phone(width: u32, height: u32) -> Vec<u8> {
    let mut tiff = b"II\x2a\x00\x08\x00\x00\x00".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let place = u32::try_from(PLACE.len()).unwrap();
    // Two entries and the end of the list are 30 bytes; the list about the place follows, and then its text.
    tiff.extend([&2_u16.to_le_bytes()[..], &entry(0x0112, 3, 1, 6), &entry(0x8825, 4, 1, 38), &[0; 4]].concat());
    tiff.extend([&1_u16.to_le_bytes()[..], &entry(0x001c, 7, place, 56), &[0; 4]].concat());
    tiff.extend(PLACE);
    let length = u16::try_from(2 + 6 + tiff.len()).unwrap();
    let exif = [&[0xff, 0xe1][..], &length.to_be_bytes(), b"Exif\0\0", &tiff].concat();
    let plain = jpeg(width, height);
    let (start, rest) = plain.split_at(2);
    [start, &exif, rest].concat()
}

/// A JPEG whose header claims another size.
pub fn jpeg_that_claims(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = jpeg(8, 8);
    let header = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    bytes[header + 5..header + 7].copy_from_slice(&height.to_be_bytes());
    bytes[header + 7..header + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

/// A few bytes of PNG whose header claims a size.
pub fn png_that_claims(width: u32, height: u32) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    let nothing = [0x78, 0x9c, 0x63, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01];
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &header), &chunk(b"IDAT", &nothing), &chunk(b"IEND", b"")].concat()
}

fn chunk(name: &[u8], data: &[u8]) -> Vec<u8> {
    let named = [name, data].concat();
    let check = named.iter().fold(u32::MAX, |check, byte| {
        (0..8).fold(check ^ u32::from(*byte), |check, _| (check >> 1) ^ (0xedb8_8320 * (check & 1)))
    });
    [&u32::try_from(data.len()).unwrap().to_be_bytes()[..], &named, &(!check).to_be_bytes()].concat()
}

/// Width, height, and whether the first pixel is more red than blue.
pub fn seen(bytes: &[u8]) -> (u32, u32, bool) {
    let picture = image::load_from_memory_with_format(bytes, ImageFormat::Jpeg).unwrap();
    let [red, _, blue, _] = picture.get_pixel(0, 0).0;
    (picture.width(), picture.height(), red > blue)
}
