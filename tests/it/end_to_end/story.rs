//! The whole mission, as one person lives it.

use super::phone::Phone;
use super::world::{World, instant};
use crate::zones::berlin;
use charley::playground::{ApiError, Fault, FaultKind, State};
use serde_json::json;
use std::sync::Arc;

/// How often somebody asks for what is accounted for meanwhile.
const LOOKS_MAX: usize = 20;

#[tokio::test]
async fn from_start_to_a_valid_export() {
    let mut world = World::at("2026-11-20 18:00", berlin()).await;
    // Whose full mornings are on Saturdays, Mondays and Wednesdays.
    let ana = world.phone(1002);

    sets_up(&ana).await;
    gets_both_reminders(&mut world, &ana).await;
    world.moves_to("2026-11-21 03:12");
    logs_at_night(&ana).await;
    world.moves_to("2026-11-21 07:15");
    checks_in(&ana).await;
    corrects(&ana).await;
    finds_all_of_it(&ana).await;
    world.stop().await;
    assert_eq!(world.telegram.violations(), Vec::<String>::new());
}

/// To the result screen.
async fn sets_up(ana: &Phone) {
    ana.says("/start");
    ana.taps("I am Charley", "Set me up").await;
    ana.taps("When do you go to bed", "22:30").await;
    ana.sees("What time is it now").await;
    ana.says("berlin");
    ana.taps("How old are you", "40 to 54").await;
    ana.taps("limit how much you drink", "No").await;
    ana.taps("Do any of these fit you", "None of these").await;
    ana.taps("right now", "None of these").await;
    ana.sees("All set").await;
    ana.taps("Hold 10 seconds", "Go on").await;
    ana.taps("Shall I ask each morning", "Yes, ask me").await;
    ana.sees("When do you get up").await;
    ana.says("6:45");
    ana.taps("I have more questions", "Ask me now").await;
    ana.taps("does the muscle go hard", "Yes").await;
    ana.taps("when you stretch that muscle", "Yes").await;
    ana.taps("an urge to move", "No").await;
    ana.taps("Noted. Thank you", "Go on").await;
    ana.taps("Do you have any of these? Tap all", "None of these")
        .await;
    ana.taps("Noted. Thank you", "Go on").await;
    ana.taps("Are you pregnant", "No").await;
    ana.taps("Cramps in pregnancy: ", "Go on").await;
    ana.taps("How many cups", "Fewer than 3").await;
    ana.taps("What colour", "Dark yellow").await;
    ana.taps("last two days", "None of these").await;
    ana.taps("Drinks: worth a look first", "Go on").await;
    for question in 1..=4 {
        let asked = format!("Minerals in your blood · {question} of 4");
        ana.taps(&asked, "Skip").await;
    }
    ana.taps("Minerals in your blood", "Stop here for now")
        .await;
    ana.sees("more parts are left").await;
}

/// Both at the right minute, with a restart in between.
async fn gets_both_reminders(world: &mut World, ana: &Phone) {
    world.moves_to("2026-11-20 20:29");
    world.restart().await;
    world.moves_to("2026-11-20 20:30");
    let water = ana.sees("had only a little to drink").await;
    assert_eq!(water.sent_at, instant("2026-11-20 20:30", berlin()));
    assert!(!water.silent);
    ana.taps("had only a little", "Yes, only a little").await;
    ana.taps("small glass", "Done").await;
    ana.sees("You have had your water").await;
    world.restart().await;
    world.moves_to("2026-11-20 22:00");
    let stretch = ana.sees("Time to stretch").await;
    assert_eq!(stretch.sent_at, instant("2026-11-20 22:00", berlin()));
    ana.taps("Time to stretch", "Show me how").await;
    ana.taps("Hold 10 seconds", "Count with me").await;
    ana.sees("Here is the same to listen to").await;
    let shown = ana.messages();
    let counted = shown.iter().find(|one| one.text.contains("get ready"));
    assert!(counted.unwrap().buttons().next().is_none());
}

/// One silent message, the relief lines first.
async fn logs_at_night(ana: &Phone) {
    ana.says("/log");
    let relief = ana.sees("Noted for 03:12").await;
    assert!(relief.silent);
    assert!(
        relief
            .text
            .starts_with("Light on. Sit on the edge of the bed first."),
        "{}",
        relief.text
    );
    let at = |words: &str| relief.text.find(words);
    assert!(at("Straighten your leg.") < at("Noted"), "{}", relief.text);
    ana.taps("Noted", "It is easing").await;
    ana.taps("How bad was it", "7").await;
    ana.sees("Noted: 7 of 10").await;
}

async fn checks_in(ana: &Phone) {
    let checkin = ana.sees("Noted so far: one cramp, at 03:12").await;
    assert!(checkin.silent);
    ana.taps("at 03:12", "No").await;
    ana.taps("How did you sleep", "Badly").await;
    ana.taps("Did you stretch", "Yes").await;
    ana.taps("toilet", "Once").await;
    ana.ticks("What was the day before like", &["Alcohol"])
        .await;
    ana.taps("how much did cramps", "Somewhat").await;
    ana.taps("Noted: one cramp", "About the 03:12 cramp").await;
    let details = ["Left", "Calf", "1 to 5 minutes", "Stretching"];
    ana.ticks("About the cramp at 03:12", &details).await;
    ana.sees("Noted: one cramp").await;
}

async fn corrects(ana: &Phone) {
    ana.says("/report");
    ana.taps("Your diary", "The last ten nights").await;
    ana.taps("The last ten nights", "Fri 20 Nov: 1 cramp").await;
    ana.taps("1 cramp", "03:12 · 7 of 10").await;
    ana.taps("Cramp on the night", "How bad").await;
    ana.taps("How bad was it", "8").await;
    ana.sees("How bad: 8 of 10").await;
}

async fn finds_all_of_it(ana: &Phone) {
    let (export, csv) = ana.exports().await;
    assert_eq!(export["profile"]["time_zone"], "Europe/Berlin");
    assert_eq!(export["profile"]["bedtime"], "22:30");
    assert_eq!(export["profile"]["rising"], "06:45");
    assert_eq!(export["profile"]["reminders"]["checkin"]["enabled"], true);
    let cramp = &export["cramps"][0];
    assert_eq!(cramp["at"], "2026-11-21T03:12:00+01:00");
    assert_eq!(cramp["night"], "2026-11-20");
    assert_eq!(cramp["severity"], 8);
    assert_eq!(cramp["leg"], "left");
    assert_eq!(cramp["helped"], json!(["stretch"]));
    let checkin = &export["checkins"][0];
    assert_eq!(checkin["exposures"]["alcohol"], true);
    assert_eq!(checkin["exposures"]["hot_day"], false);
    assert_eq!(checkin["exposures"]["water_done"], true);
    let outcomes: Vec<&str> = export["reminders"]
        .as_array()
        .unwrap()
        .iter()
        .map(outcome)
        .collect();
    assert_eq!(outcomes, ["done", "sent", "done"]);
    assert_eq!(export["triggers"][0]["level"], "likely");
    let header = csv.lines().next().unwrap();
    assert_eq!(
        header,
        "id,night,at,recorded_at,source,severity,leg,muscle,minutes,helped,note"
    );
    assert_eq!(csv.lines().count(), 2);
}

fn outcome(reminder: &serde_json::Value) -> &str {
    reminder["outcome"].as_str().unwrap()
}

#[tokio::test]
async fn what_came_due_while_nobody_was_running() {
    let mut world = World::at("2026-11-20 18:00", berlin()).await;
    let ana = world.phone(1001);
    ana.says("/bedtime 22:30 06:45 Berlin");
    ana.taps("limit how much you drink", "No").await;
    ana.sees("Next water: 20:30").await;
    world.stop().await;

    // Water 46 minutes late is missed, stretch before bedtime still comes.
    world.moves_to("2026-11-20 22:20");
    world.start().await;
    ana.sees("Time to stretch").await;
    let (export, _) = ana.exports().await;
    let outcomes: Vec<&str> = export["reminders"]
        .as_array()
        .unwrap()
        .iter()
        .map(outcome)
        .collect();
    assert_eq!(outcomes, ["missed", "sent"]);

    // Two evenings without Charley: each is accounted for, none is sent late.
    world.stop().await;
    world.moves_to("2026-11-22 23:00");
    world.start().await;
    let mut outcomes = Vec::new();
    // They are gone through one after the other, and Ana's turn comes in between.
    for _ in 0..LOOKS_MAX {
        let (export, _) = ana.exports().await;
        let reminders = export["reminders"].as_array().unwrap();
        outcomes = reminders
            .iter()
            .map(|one| outcome(one).to_owned())
            .collect();
        if outcomes.len() == 6 {
            break;
        }
    }
    assert_eq!(
        outcomes,
        [
            "missed",
            "unanswered",
            "missed",
            "missed",
            "missed",
            "missed"
        ]
    );
    let reminders = ana.messages().into_iter();
    let reminders = reminders.filter(|message| message.text.contains("Time to stretch"));
    assert_eq!(reminders.count(), 1);
}

#[tokio::test]
async fn everything_of_a_person_goes_and_nothing_comes_back() {
    let world = World::at("2026-11-20 18:00", berlin()).await;
    let (ana, ben) = (world.phone(1001), world.phone(1002));
    let logged = ana.says("/log 6 left calf marker-word");
    ana.sees("Noted").await;
    ben.says("/log 3");
    ben.sees("Noted").await;
    ana.says("/delete");
    ana.taps("Delete everything", "Yes, delete everything")
        .await;
    ana.sees("Everything about you is deleted").await;
    assert!(world.telegram.redeliver(logged));
    let (export, csv) = ana.exports().await;
    assert_eq!(export["cramps"], json!([]));
    assert_eq!(csv.lines().count(), 1);
    let (export, _) = ben.exports().await;
    assert_eq!(export["cramps"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_redelivered_update_changes_nothing() {
    let world = World::at("2026-11-20 18:00", berlin()).await;
    let ana = world.phone(1001);
    let logged = ana.says("/log 6");
    ana.sees("Noted").await;
    let (before, _) = ana.exports().await;
    assert!(world.telegram.redeliver(logged));
    let (after, _) = ana.exports().await;
    assert_eq!(before["cramps"], after["cramps"]);
    let noted = ana
        .messages()
        .into_iter()
        .filter(|message| message.text.contains("Noted"));
    assert_eq!(noted.count(), 1);
}

#[tokio::test]
async fn a_group_is_answered_once_a_day_with_the_way_to_the_private_chat() {
    let mut world = World::at("2026-11-20 18:00", berlin()).await;
    let ana = world.phone(1001);
    ana.says("/help");
    ana.sees("emergency").await;
    let group = ana.person.in_group(-500);
    group.send_text("hello everybody");
    group.send_text("/log");
    group.send_text("/log");
    let telegram = Arc::clone(&world.telegram);
    let answered = telegram.wait_until(|state| !state.messages(-500).is_empty());
    answered.await.unwrap();
    let (export, _) = ana.exports().await;
    assert_eq!(export["cramps"], json!([]));
    world.stop().await;
    let answers = telegram.messages(-500);
    assert_eq!(answers.len(), 1);
    assert!(answers[0].text.contains("only talk in private"));
}

#[tokio::test]
async fn who_blocks_and_comes_back_is_served_again() {
    let world = World::at("2026-11-20 18:00", berlin()).await;
    let ana = world.phone(1001);
    ana.says("/bedtime 22:30 06:45 Berlin");
    ana.taps("limit how much you drink", "No").await;
    ana.sees("Next water: 20:30").await;
    ana.person.block();
    let ben = world.phone(1002);
    ben.says("/help");
    ben.sees("emergency").await;
    world.moves_to("2026-11-20 20:30");
    ben.says("/privacy");
    ben.sees("What I keep").await;
    ana.person.unblock();
    ana.says("/settings");
    ana.sees("Next stretch: 22:00").await;
    world.moves_to("2026-11-20 22:00");
    ana.sees("Time to stretch").await;
}

#[tokio::test]
async fn a_reminder_that_does_not_arrive_is_missed() {
    // What may be blamed on the form is tried once more in the plain one.
    for (refusal, times) in [
        (ApiError::deactivated(), 1),
        (ApiError::bad_request("something new"), 2),
    ] {
        let world = World::at("2026-11-20 18:00", berlin()).await;
        let ana = world.phone(1001);
        ana.says("/bedtime 22:30 06:45 Berlin");
        ana.taps("limit how much you drink", "No").await;
        ana.sees("Next water: 20:30").await;
        let chat = ana.person.chat();
        let fault = Fault::once(FaultKind::Refuse(refusal)).times(times);
        world.telegram.fault(fault.in_chat(chat));
        world.moves_to("2026-11-20 20:30");
        let refused = |state: &State| {
            let calls = state.calls().iter();
            calls.filter(|call| call.fault.is_some()).count() == times
        };
        world.telegram.wait_until(refused).await.unwrap();
        let (export, _) = ana.exports().await;
        assert_eq!(export["reminders"][0]["outcome"], "missed");
        assert_eq!(export["reminders"][0]["sent_at"], json!(null));
    }
}
