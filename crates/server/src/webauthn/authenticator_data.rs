//! What a device says about itself and about a passkey: fixed bytes, then CBOR.

use super::Refused;
use ciborium::Value;
use domain::passkey::Condition;

const PRESENT: u8 = 1;
const VERIFIED: u8 = 1 << 2;
const CAN_BE_COPIED: u8 = 1 << 3;
const IS_COPIED: u8 = 1 << 4;
const HAS_CREDENTIAL: u8 = 1 << 6;
const HAS_EXTENSIONS: u8 = 1 << 7;
/// The maker's number of the kind of device, which is not asked for.
const KIND: usize = 16;

#[derive(Debug)]
pub struct AuthenticatorData<'a> {
    /// SHA-256 of the host name that the passkey is for.
    pub site_hash: &'a [u8],
    flags: u8,
    uses: u32,
    rest: &'a [u8],
}

impl<'a> AuthenticatorData<'a> {
    pub fn read(bytes: &'a [u8]) -> Result<Self, Refused> {
        let (site_hash, rest) = bytes.split_at_checked(32).ok_or(Refused::Unreadable)?;
        let (&flags, rest) = rest.split_first().ok_or(Refused::Unreadable)?;
        let (&uses, rest) = rest.split_first_chunk::<4>().ok_or(Refused::Unreadable)?;
        Ok(Self { site_hash, flags, uses: u32::from_be_bytes(uses), rest })
    }

    pub fn is_present(&self) -> bool {
        self.has(PRESENT)
    }

    /// The resident unlocked the device, by a PIN, a finger or a face.
    pub fn is_verified(&self) -> bool {
        self.has(VERIFIED)
    }

    pub fn condition(&self) -> Condition {
        Condition { uses: self.uses, can_be_copied: self.has(CAN_BE_COPIED), is_copied: self.has(IS_COPIED) }
    }

    /// The name of the passkey that was made, and its key.
    pub fn credential(&self) -> Result<(&'a [u8], &'a [u8]), Refused> {
        if !self.has(HAS_CREDENTIAL) {
            return Err(Refused::Unreadable);
        }
        let (_, rest) = self.rest.split_at_checked(KIND).ok_or(Refused::Unreadable)?;
        let (&length, rest) = rest.split_first_chunk::<2>().ok_or(Refused::Unreadable)?;
        let length = usize::from(u16::from_be_bytes(length));
        let (credential, rest) = rest.split_at_checked(length).ok_or(Refused::Unreadable)?;
        let after = skip(rest)?;
        let key = rest.get(..rest.len() - after.len()).ok_or(Refused::Unreadable)?;
        let end = if self.has(HAS_EXTENSIONS) { skip(after)? } else { after };
        if end.is_empty() { Ok((credential, key)) } else { Err(Refused::Unreadable) }
    }

    fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// What stands behind one value of CBOR.
fn skip(bytes: &[u8]) -> Result<&[u8], Refused> {
    let mut rest = bytes;
    ciborium::from_reader::<Value, _>(&mut rest).map_err(|_| Refused::Unreadable)?;
    Ok(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A credential of two bytes, and a key that is an empty map.
    fn with_credential(flags: u8, behind: &[u8]) -> Vec<u8> {
        [&[7; 32][..], &[flags], &[0, 0, 1, 2], &[0; KIND], &[0, 2, 8, 9, 0xA0], behind].concat()
    }

    #[test]
    fn a_credential_and_its_key_stand_between_fixed_bytes_and_extensions() {
        let extensions = [0xA1, 0x61, b'x', 0xF5];
        for (flags, behind, expected) in [
            (HAS_CREDENTIAL, &[][..], Ok((&[8, 9][..], &[0xA0][..]))),
            (HAS_CREDENTIAL | HAS_EXTENSIONS, &extensions, Ok((&[8, 9], &[0xA0]))),
            (HAS_CREDENTIAL | HAS_EXTENSIONS, &[], Err(Refused::Unreadable)),
            (HAS_CREDENTIAL, &extensions, Err(Refused::Unreadable)),
            (HAS_CREDENTIAL, &[0], Err(Refused::Unreadable)),
            (0, &[], Err(Refused::Unreadable)),
        ] {
            let bytes = with_credential(flags, behind);
            let data = AuthenticatorData::read(&bytes).unwrap();
            assert_eq!(data.credential(), expected, "{flags} {behind:?}");
            assert_eq!(data.condition().uses, 258);
        }
    }

    #[test]
    fn what_is_cut_off_can_t_be_read() {
        let bytes = with_credential(HAS_CREDENTIAL, &[]);
        for end in 0..bytes.len() {
            let read = AuthenticatorData::read(&bytes[..end]).and_then(|data| data.credential().map(|_| ()));
            assert_eq!(read, Err(Refused::Unreadable), "{end}");
        }
    }
}
