//! One call as it came over HTTP: JSON, or a form where files are sent.

use super::file::ChatFile;
use super::kind::{Field, FieldKind};
use super::table::Method;
use super::{ApiError, check};
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request as HttpRequest};
use axum::http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// A call that the table knows and has nothing against.
#[derive(Debug)]
pub struct MethodCall {
    pub method: Method,
    pub params: Params,
    /// By the parameter they came in.
    pub files: HashMap<String, ChatFile>,
}

/// A call that is not as the table has it.
#[derive(Debug)]
pub struct Violation {
    pub method: String,
    pub params: Params,
    pub complaints: Vec<String>,
}

/// The parameters of a call. Reading one that is missing or of another type
/// gives `None`; the table has been kept before anything reads them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params(pub Map<String, Value>);

impl Params {
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    pub fn integer(&self, name: &str) -> Option<i64> {
        self.get(name)?.as_i64()
    }

    pub fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    pub fn chat(&self) -> Option<i64> {
        self.integer("chat_id")
    }
}

impl MethodCall {
    /// The chat it is about; every method that reads it requires it.
    pub fn chat(&self) -> Result<i64, ApiError> {
        self.params
            .chat()
            .ok_or_else(|| ApiError::bad_request("chat_id is empty"))
    }

    pub fn message(&self) -> Result<i64, ApiError> {
        self.params
            .integer("message_id")
            .ok_or_else(|| ApiError::bad_request("message identifier is not specified"))
    }
}

/// Reads a call and compares it with the table.
pub async fn read(name: &str, http: HttpRequest) -> Result<MethodCall, Violation> {
    let method = Method::named(name);
    let fields = method.map_or(&[][..], Method::fields);
    let (params, files, mut complaints) = match read_body(fields, http).await {
        Ok((params, files)) => {
            let complaints = check::complaints(fields, &params);
            (params, files, complaints)
        }
        Err(complaint) => (Map::new(), HashMap::new(), vec![complaint]),
    };
    let params = Params(params);
    match method {
        Some(method) if complaints.is_empty() => Ok(MethodCall {
            method,
            params,
            files,
        }),
        Some(_) | None => {
            if method.is_none() {
                complaints = vec!["unknown method".to_owned()];
            }
            Err(Violation {
                method: method.map_or_else(|| name.to_owned(), |method| method.id().to_owned()),
                params,
                complaints,
            })
        }
    }
}

type FormParts = (Map<String, Value>, HashMap<String, ChatFile>);

async fn read_body(fields: &[Field], http: HttpRequest) -> Result<FormParts, String> {
    let content_type = http.headers().get(CONTENT_TYPE);
    let is_form = content_type.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    if is_form {
        read_form(fields, http)
            .await
            .ok_or_else(|| "the form cannot be read".to_owned())
    } else {
        let params = read_json(http).await?;
        Ok((params, HashMap::new()))
    }
}

async fn read_json(http: HttpRequest) -> Result<Map<String, Value>, String> {
    let body = Bytes::from_request(http, &())
        .await
        .map_err(|error| format!("the body cannot be read: {}", error.body_text()))?;
    if body.is_empty() {
        return Ok(Map::new());
    }
    serde_json::from_slice(&body).map_err(|_quotes| "the body is no JSON object".to_owned())
}

async fn read_form(fields: &[Field], http: HttpRequest) -> Option<FormParts> {
    let mut form = Multipart::from_request(http, &()).await.ok()?;
    let (mut texts, mut files) = (Vec::new(), HashMap::new());
    while let Some(part) = form.next_field().await.ok()? {
        let name = part.name()?.to_owned();
        if let Some(file_name) = part.file_name().map(str::to_owned) {
            let bytes = part.bytes().await.ok()?;
            let file = ChatFile {
                name: file_name,
                bytes,
            };
            files.insert(name, file);
        } else {
            texts.push((name, part.text().await.ok()?));
        }
    }
    Some(join(fields, texts, files))
}

/// Files that a text part refers to as `attach://name` belong to its name.
fn join(
    fields: &[Field],
    texts: Vec<(String, String)>,
    mut files: HashMap<String, ChatFile>,
) -> FormParts {
    let mut params = Map::new();
    for (name, text) in texts {
        let attached = text
            .strip_prefix("attach://")
            .and_then(|part| files.remove(part));
        if let Some(file) = attached {
            files.insert(name, file);
        } else {
            let value = form_value(fields, &name, text);
            params.insert(name, value);
        }
    }
    for (name, file) in &files {
        let shown = json!({ "file_name": file.name, "size": file.bytes.len() });
        params.insert(name.clone(), shown);
    }
    (params, files)
}

/// In a form everything but plain text is written as JSON.
fn form_value(fields: &[Field], name: &str, text: String) -> Value {
    let field = fields.iter().find(|field| field.name == name);
    match field.map(|field| &field.kind) {
        Some(
            FieldKind::Integer | FieldKind::Boolean | FieldKind::List(_) | FieldKind::Object(_),
        ) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
        Some(FieldKind::Text | FieldKind::File) | None => Value::String(text),
    }
}
