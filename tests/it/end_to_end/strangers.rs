//! Nobody sees or changes what is somebody else's, whatever is sent.

use super::phone::Phone;
use super::world::World;
use crate::zones::berlin;
use charley::playground::ButtonAction;
use serde_json::{Value, json};

const ANA: i64 = 1001;
const BEN: i64 = 1002;
const GROUP: i64 = -500;

/// Ana and Ben, each with a cramp.
async fn two_people() -> (World, Phone, Phone) {
    let world = World::at("2026-11-20 18:00", berlin()).await;
    let (ana, ben) = (world.phone(ANA), world.phone(BEN));
    ana.says("/log 6 left calf quagmire");
    ana.sees("Noted").await;
    ben.says("/log 3 right foot narwhal");
    ben.sees("Noted").await;
    (world, ana, ben)
}

/// Everything that is kept of somebody, without the moment of asking.
async fn kept(phone: &Phone) -> Value {
    let (mut export, _) = phone.exports().await;
    export["exported_at"] = Value::Null;
    export
}

/// The data of all buttons that somebody has now.
fn buttons(phone: &Phone) -> Vec<String> {
    let messages = phone.messages();
    let buttons = messages.iter().flat_map(|message| message.buttons());
    let data = buttons.filter_map(|button| match &button.press {
        ButtonAction::Data(data) => Some(data.clone()),
        ButtonAction::Url(_) | ButtonAction::Copy(_) => None,
    });
    data.collect()
}

#[tokio::test]
async fn forged_presses_move_nothing_and_are_answered() {
    let (_world, ana, ben) = two_people().await;
    let (anas, bens) = (kept(&ana).await, kept(&ben).await);
    let mut forged = buttons(&ana);
    assert!(forged.iter().any(|data| data.starts_with("log.undo;")));
    forged.extend(
        [
            "",
            ";",
            "delete.yes",
            "delete.yes;zz",
            "log.undo;0.0",
            "log.undo;zzzzzz.1",
            "log.severity=11",
            "log.severity=7;zz.99999999999999999999",
            "safety.deh4=no",
            "safety.deh4=perhaps;1",
            "export;1001",
            "report.remove;zz.1",
            "intake.next;zz.8",
            "💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧💧",
        ]
        .map(str::to_owned),
    );
    let message = ben.messages().first().unwrap().id;
    for data in forged {
        let press = ben.person.press_forged(message, &data);
        ben.is_answered(&press).await;
    }
    assert_eq!(kept(&ben).await, bens);
    assert_eq!(kept(&ana).await, anas);
}

#[tokio::test]
async fn nobody_gets_another_persons_export() {
    let (_world, ana, ben) = two_people().await;
    for text in [
        "/export 1001",
        "/export @ana",
        "/export chat=1001",
        "/report 1001",
    ] {
        let before = ben.messages();
        ben.says(text);
        ben.changes(&before).await;
    }
    let (export, csv) = ben.exports().await;
    assert!(!export.to_string().contains("quagmire") && !csv.contains("quagmire"));
    assert!(export.to_string().contains("narwhal") && csv.contains("narwhal"));
    for message in ben.messages() {
        assert!(!format!("{message:?}").contains("quagmire"), "{message:?}");
    }
    assert_eq!(kept(&ana).await["cramps"][0]["note"], "quagmire");
}

#[tokio::test]
async fn a_button_in_another_persons_chat_does_nothing() {
    let (world, ana, ben) = two_people().await;
    let (anas, bens) = (kept(&ana).await, kept(&ben).await);
    let message = ana.messages().first().unwrap().id;
    let chat = json!({"id": ANA, "type": "private", "first_name": "Ana"});
    for (number, data) in buttons(&ana).into_iter().enumerate() {
        let press = format!("forwarded-{number}");
        world.telegram.push_update(json!({"callback_query": {
            "id": press, "chat_instance": "1", "data": data,
            "from": {"id": BEN, "is_bot": false, "first_name": "Ben"},
            "message": {"message_id": message, "chat": chat, "date": 0},
        }}));
    }
    assert_eq!(kept(&ben).await, bens);
    assert_eq!(kept(&ana).await, anas);
}

#[tokio::test]
async fn in_a_group_nothing_is_shown_and_nothing_done() {
    let (mut world, ana, ben) = two_people().await;
    let (anas, bens) = (kept(&ana).await, kept(&ben).await);
    let data = buttons(&ana);
    for person in [&ana, &ben].map(|phone| phone.person.in_group(GROUP)) {
        for text in ["/export", "/report", "/delete", "/log 9 in the group"] {
            person.send_text(text);
        }
        for data in data.iter().map(String::as_str).chain(["delete.yes"]) {
            person.press_forged(1, data);
        }
    }
    assert_eq!(kept(&ana).await, anas);
    assert_eq!(kept(&ben).await, bens);
    world.stop().await;
    let said = world.telegram.messages(GROUP);
    assert_eq!(said.len(), 1);
    assert!(said[0].text.contains("only talk in private"));
}

#[tokio::test]
async fn a_bot_that_pretends_to_be_a_person_is_not_heard() {
    let (world, ana, _ben) = two_people().await;
    let anas = kept(&ana).await;
    let before = ana.messages();
    let message = before.first().unwrap().id;
    let chat = json!({"id": ANA, "type": "private", "first_name": "Ana"});
    let bot = json!({"id": ANA, "is_bot": true, "first_name": "Ana"});
    let other = json!({"id": BEN, "is_bot": false, "first_name": "Ana"});
    for from in [&bot, &other] {
        for text in ["/log 9", "/delete", "/export", "/bedtime 22:30"] {
            let message =
                json!({"message_id": 90, "from": from, "chat": chat, "date": 1, "text": text});
            world.telegram.push_update(json!({ "message": message }));
            let mut edited = message;
            edited["edit_date"] = json!(2);
            world
                .telegram
                .push_update(json!({ "edited_message": edited }));
        }
    }
    for data in buttons(&ana) {
        world.telegram.push_update(json!({"callback_query": {
            "id": "bot", "from": bot, "chat_instance": "1", "data": data,
            "message": {"message_id": message, "chat": chat, "date": 0},
        }}));
    }
    assert_eq!(kept(&ana).await, anas);
    // The export's announcement and two files are all that was said.
    assert_eq!(ana.messages().len(), before.len() + 3);
}
