//! What waits, in an IndexedDB of this council's address. Each record is encrypted by AES-GCM, with a key that lies beside it
//! and that no script can read out.

use super::{Id, Kept, MARK, What};
use crate::js::{call, ended, get, global, make, object, set as set_field, wait};
use contract::json;
use js_sys::Array;
use wasm_bindgen::{JsValue, closure::Closure};
use web_sys::Event;

type Answer = Result<JsValue, JsValue>;

const DATABASE: &str = "outbox";
const KEYS: &str = "keys";
const RECORDS: &str = "records";
/// The one key of this device.
const KEY: u32 = 1;
const CIPHER: &str = "AES-GCM";
/// Bytes of a nonce, as AES-GCM wants it.
const NONCE: u32 = 12;

/// The browser keeps nothing: a private window, no room, or nothing to encrypt with.
#[derive(Debug, Clone, Copy)]
pub struct NotKept;

impl From<JsValue> for NotKept {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Keeps something new. What waits from the same form is replaced: it would be sent under the same key.
pub async fn add(kept: &Kept) -> Result<(), NotKept> {
    let same = list().await?.into_iter().find(|(_, other)| key_of(other).is_some_and(|key| Some(key) == key_of(kept)));
    match same {
        Some((id, _)) => set(id, kept).await,
        None => write(now()?, kept, "add").await,
    }
}

fn key_of(kept: &Kept) -> Option<&str> {
    match &kept.what {
        What::Waits(case) => Some(&case.idempotency_key),
        What::Received(_) => None,
    }
}

pub async fn set(id: Id, kept: &Kept) -> Result<(), NotKept> {
    write(id, kept, "put").await
}

/// All that is kept, the oldest first. What can't be decrypted can never be sent, and is left out.
pub async fn list() -> Result<Vec<(Id, Kept)>, NotKept> {
    let database = Database::open().await?;
    let records = database.table(RECORDS, "readonly")?.1;
    let ids = answer(call(&records, "getAllKeys", &[])?);
    let records = answer(call(&records, "getAll", &[])?);
    let (ids, records) = (Array::from(&ids.await?), Array::from(&records.await?));
    let mut list = Vec::new();
    for (id, record) in ids.iter().zip(records.iter()) {
        if let (Some(id), Ok(kept)) = (id.as_f64(), decrypt(&database, &record).await) {
            list.push((id as Id, kept));
        }
    }
    mark(!list.is_empty())?;
    Ok(list)
}

pub async fn delete(id: Id) -> Result<(), NotKept> {
    let database = Database::open().await?;
    database.change(RECORDS, "delete", &[id.into()]).await?;
    list().await.map(|_| ())
}

async fn write(id: Id, kept: &Kept, how: &str) -> Result<(), NotKept> {
    let database = Database::open().await?;
    let record = encrypt(&database, kept).await?;
    database.change(RECORDS, how, &[record, id.into()]).await?;
    Ok(mark(true)?)
}

/// Says, or no longer says, that something is here.
fn mark(is_used: bool) -> Result<(), JsValue> {
    let storage = global("localStorage")?;
    match is_used {
        true => call(&storage, "setItem", &[MARK.into(), MARK.into()])?,
        false => call(&storage, "removeItem", &[MARK.into()])?,
    };
    Ok(())
}

fn now() -> Result<Id, JsValue> {
    let milliseconds = call(&global("Date")?, "now", &[])?.as_f64().unwrap_or_default();
    Ok((milliseconds / 1000.0) as Id)
}

/// An open database; it is closed when it is no longer used.
struct Database(JsValue);

impl Drop for Database {
    fn drop(&mut self) {
        // It fails only for a database that is closed already.
        let _ = call(&self.0, "close", &[]);
    }
}

impl Database {
    async fn open() -> Result<Self, JsValue> {
        let request = call(&global("indexedDB")?, "open", &[DATABASE.into(), 1.into()])?;
        let upgraded = request.clone();
        let upgrade = Closure::<dyn FnMut(Event)>::new(move |_| {
            for table in [KEYS, RECORDS] {
                // Where it fails, opening a table fails next, and that is told.
                let _ = get(&upgraded, "result").and_then(|made| call(&made, "createObjectStore", &[table.into()]));
            }
        });
        set_field(&request, "onupgradeneeded", upgrade.as_ref())?;
        answer(request).await.map(Self)
    }

    /// A transaction, and the table that it is about.
    fn table(&self, table: &str, mode: &str) -> Result<(JsValue, JsValue), JsValue> {
        let transaction = call(&self.0, "transaction", &[table.into(), mode.into()])?;
        let table = call(&transaction, "objectStore", &[table.into()])?;
        Ok((transaction, table))
    }

    /// Changes a table. It is done when the device has written it.
    async fn change(&self, table: &str, how: &str, values: &[JsValue]) -> Result<(), JsValue> {
        let (transaction, table) = self.table(table, "readwrite")?;
        call(&table, how, values)?;
        ended(&transaction, "oncomplete", "onabort").await.map(|_| ())
    }

    async fn find_key(&self) -> Answer {
        answer(call(&self.table(KEYS, "readonly")?.1, "get", &[KEY.into()])?).await
    }

    /// This device's key, made at the first need.
    async fn key(&self) -> Answer {
        let found = self.find_key().await?;
        if !found.is_undefined() {
            return Ok(found);
        }
        let kind = object(&[("name", CIPHER.into()), ("length", 256.into())])?;
        let uses = ["encrypt", "decrypt"].iter().map(|usage| JsValue::from_str(usage)).collect::<Array>();
        let made = wait(&subtle()?, "generateKey", &[kind, false.into(), uses.into()]).await?;
        // It fails where another tab was faster: then that tab's key is the one.
        let _ = self.change(KEYS, "add", &[made, KEY.into()]).await;
        self.find_key().await
    }
}

/// What a request to the database is answered with.
fn answer(request: JsValue) -> impl Future<Output = Answer> {
    let ended = ended(&request, "onsuccess", "onerror");
    async move {
        ended.await?;
        get(&request, "result")
    }
}

fn subtle() -> Answer {
    get(&global("crypto")?, "subtle")
}

/// The nonce and the encrypted bytes.
async fn encrypt(database: &Database, kept: &Kept) -> Result<JsValue, NotKept> {
    let text = serde_json::to_string(kept).map_err(|_| NotKept)?;
    let bytes = call(&make("TextEncoder", &[])?, "encode", &[text.into()])?;
    let nonce = call(&global("crypto")?, "getRandomValues", &[make("Uint8Array", &[NONCE.into()])?])?;
    let how = object(&[("name", CIPHER.into()), ("iv", nonce.clone())])?;
    let bytes = wait(&subtle()?, "encrypt", &[how, database.key().await?, bytes]).await?;
    Ok(object(&[("nonce", nonce), ("bytes", bytes)])?)
}

async fn decrypt(database: &Database, record: &JsValue) -> Result<Kept, NotKept> {
    let how = object(&[("name", CIPHER.into()), ("iv", get(record, "nonce")?)])?;
    let bytes = get(record, "bytes")?;
    let bytes = wait(&subtle()?, "decrypt", &[how, database.key().await?, bytes]).await?;
    let text = call(&make("TextDecoder", &[])?, "decode", &[bytes])?.as_string().ok_or(NotKept)?;
    json::read(&text).map_err(|_| NotKept)
}
