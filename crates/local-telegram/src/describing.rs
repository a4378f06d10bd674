//! The calls about the bot itself: who it is, and what it says about itself.

use super::api_error::ApiError;
use super::entities::utf16_length;
use super::profile;
use super::request::{MethodCall, Params};
use super::shared::SharedState;
use serde_json::{Value, json};

pub fn get_me() -> Value {
    let mut me = profile::bot();
    for (ability, able) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
    ] {
        me[ability] = json!(able);
    }
    me
}

pub fn set_commands(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let listed = request.params.get("commands").and_then(Value::as_array);
    let commands: Vec<(String, String)> = listed.into_iter().flatten().map(read_command).collect();
    if commands.len() > 100 {
        return Err(ApiError::bad_request("BOT_COMMANDS_TOO_MUCH"));
    }
    for (name, description) in &commands {
        check_command(name, description)?;
    }
    let language = language(&request.params)?;
    shared.change(|state| state.profile.commands.insert(language, commands));
    Ok(json!(true))
}

fn read_command(command: &Value) -> (String, String) {
    let part = |name: &str| command[name].as_str().unwrap_or_default().to_owned();
    (part("command"), part("description"))
}

fn check_command(name: &str, description: &str) -> Result<(), ApiError> {
    let sound = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if !sound || !(1..=32).contains(&name.len()) {
        return Err(ApiError::bad_request("BOT_COMMAND_INVALID"));
    }
    if !(1..=256).contains(&utf16_length(description)) {
        return Err(ApiError::bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
    }
    Ok(())
}

pub fn set_name(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let name = limited(&request.params, "name", 64)?;
    let language = language(&request.params)?;
    shared.change(|state| state.profile.name.insert(language, name));
    Ok(json!(true))
}

pub fn set_description(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let description = limited(&request.params, "description", 512)?;
    let language = language(&request.params)?;
    shared.change(|state| state.profile.description.insert(language, description));
    Ok(json!(true))
}

pub fn set_short_description(
    shared: &SharedState,
    request: &MethodCall,
) -> Result<Value, ApiError> {
    let description = limited(&request.params, "short_description", 120)?;
    let language = language(&request.params)?;
    shared.change(|state| {
        let descriptions = &mut state.profile.short_description;
        descriptions.insert(language, description)
    });
    Ok(json!(true))
}

fn limited(params: &Params, name: &str, most: usize) -> Result<String, ApiError> {
    let text = params.text(name).unwrap_or_default();
    if utf16_length(text) > most {
        return Err(ApiError::bad_request(format_args!("{name} is too long")));
    }
    Ok(text.to_owned())
}

/// Two small letters, or nothing for everybody else: no country and no script.
fn language(params: &Params) -> Result<String, ApiError> {
    let code = params.text("language_code").unwrap_or_default();
    let is_sound = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
    match is_sound || code.is_empty() {
        true => Ok(code.to_owned()),
        false => Err(ApiError::bad_request("invalid language code specified")),
    }
}
